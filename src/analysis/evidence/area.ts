import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'

/**
 * Whether all that changes lies where the subject's prefix says: "dts: Update to v6.9" of files below dts/, "json: ..."
 * of json.c, "libtree: ..." of lib/tree. In such a place a few words that are missing prove nothing.
 */
export function isInItsArea(message: MessageDocument, { files }: Diff): boolean {
  const areas = message.subject?.prefix?.areas.map((a) => a.toLowerCase()) ?? []
  return areas.some((area) =>
    files.every(({ path }) => {
      const parts = path.toLowerCase().split(/[/.]/)
      return parts.some((part, i) => part === area || (parts[i - 1] === 'lib' && `lib${part}` === area))
    }),
  )
}
