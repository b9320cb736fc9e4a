import { onceFor } from '../text/once-for.ts'
import type { Diff } from './diff.ts'
import { mostLookedThrough } from './lower-text.ts'
import { forEachLine } from './walk.ts'

/**
 * What a diff shows of the code as it was, in small letters: paths, the functions that hunks stand in, context and
 * removed lines. Made once for a diff.
 */
export const beforeTextOf = onceFor((diff: Diff): string => {
  const kept: string[] = []
  let size = 0
  const keep = (from: number, to: number): void => {
    const text = diff.text.slice(from, Math.min(to, from + mostLookedThrough - size))
    kept.push(text)
    size += text.length + 1
  }
  for (const file of diff.files) {
    kept.push(file.path)
    size += file.path.length + 1
    for (const hunk of file.hunks) {
      if (size >= mostLookedThrough) break
      keep(hunk.section.from, hunk.section.to)
      forEachLine(diff, hunk, (sign, from, to) => {
        if (sign !== '+') keep(from, to)
        return size < mostLookedThrough
      })
    }
  }
  return kept.join('\n').toLowerCase()
})
