import type { Edit } from '../report.ts'

/** The edit that puts `insert` in the place of `text.slice(from, to)`. */
export function editAt(text: string, from: number, to: number, insert: string): Edit {
  return { from, to, was: text.slice(from, to), insert }
}

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
    const at = placeFor(taken, edit)
    if (at === null || text.slice(edit.from, edit.to) !== edit.was) skipped.push(edit)
    else taken.splice(at, 0, edit)
  }
  return { text: applySorted(text, taken), skipped }
}

/** Where an edit fits into a list sorted by place; null where it overlaps one, or inserts where one inserts. */
function placeFor(sorted: readonly Edit[], edit: Edit): number | null {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]!
    if (other.from < edit.from || (other.from === edit.from && other.to < edit.to)) low = middle + 1
    else high = middle
  }
  const before = sorted[low - 1]
  const after = sorted[low]
  const inserts = edit.from === edit.to
  if (before && before.to > edit.from) return null
  if (after && (after.from < edit.to || (inserts && after.from === edit.from && after.to === edit.to)))
    return null
  return low
}

/** Applies edits that are sorted by place and do not overlap; one that overlaps the one before is left out. */
export function applySorted(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    if (edit.from < at) continue
    out += text.slice(at, edit.from) + edit.insert
    at = edit.to
  }
  return out + text.slice(at)
}
