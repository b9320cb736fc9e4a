import type { Diff, Span } from '../analysis/index.ts'

/** A line of a diff as people know it: the file, and the line's number there. */
export interface DiffLine {
  readonly path: string
  /** In the new file; in the old one for a line that is removed. */
  readonly line: number
  /** The line as it stands in the diff, with its sign. */
  readonly text: string
}

/** Where a range of a diff begins, in the words of its file; null outside of every hunk. */
export function diffLineAt(diff: Diff, at: Span): DiffLine | null {
  const file = diff.files.find((f) => f.from <= at.from && at.from < f.to)
  if (!file) return null
  const hunk = file.hunks.find((h) => h.from <= at.from && at.from < h.to)
  if (!hunk || at.from < hunk.body)
    return { path: file.path, line: hunk?.newStart ?? 1, text: lineOf(diff.text, at.from) }
  let [oldLine, newLine] = [hunk.oldStart, hunk.newStart]
  for (let from = hunk.body; ;) {
    const end = diff.text.indexOf('\n', from)
    const sign = diff.text[from]
    if (end < 0 || end >= at.from) {
      return { path: file.path, line: sign === '-' ? oldLine : newLine, text: lineOf(diff.text, at.from) }
    }
    if (sign !== '+' && sign !== '\\') oldLine += 1
    if (sign !== '-' && sign !== '\\') newLine += 1
    from = end + 1
  }
}

function lineOf(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const to = text.indexOf('\n', at)
  return text.slice(from, to < 0 ? undefined : to).replace(/\r$/, '')
}
