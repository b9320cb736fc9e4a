import type { Edit } from '../report.ts'

/**
 * Applies edits to a text, first come first served; an edit is skipped where the text under it is not its `was`
 * or where it overlaps one that was applied.
 */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly skipped: readonly Edit[] } {
  const taken: Edit[] = []
  const skipped: Edit[] = []
  for (const edit of edits) {
    const fits = text.slice(edit.from, edit.to) === edit.was
    const free = taken.every((t) =>
      edit.to <= t.from || t.to <= edit.from
        ? !(edit.from === t.from && edit.to === t.to && edit.from === edit.to)
        : false,
    )
    ;(fits && free ? taken : skipped).push(edit)
  }
  let out = ''
  let at = 0
  for (const edit of taken.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    out += text.slice(at, edit.from) + edit.insert
    at = edit.to
  }
  return { text: out + text.slice(at), skipped }
}
