import type { Diff } from '../diff/diff.ts'
import type { Span } from '../text/span.ts'

/** A line that the diff adds, without its sign; `from` and `to` are places in the diff. */
export interface AddedLine extends Span {
  readonly text: string
}

/** The added lines of a diff in order. */
export function* addedLines(diff: Diff): Iterable<AddedLine> {
  for (const file of diff.files) {
    for (const hunk of file.hunks) {
      for (let at = hunk.body; at < hunk.to;) {
        const newline = diff.text.indexOf('\n', at)
        const end = newline < 0 || newline > hunk.to ? hunk.to : newline
        if (diff.text.charAt(at) === '+')
          yield { text: diff.text.slice(at + hunk.columns, end), from: at + hunk.columns, to: end }
        at = end + 1
      }
    }
  }
}
