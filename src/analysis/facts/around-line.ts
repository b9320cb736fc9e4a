import type { Around } from './definitions.ts'
import { ADDED, REMOVED, type HunkLines } from './hunk-lines.ts'

/** The lines around one line of a hunk, on its side of the diff; `row` is moved from line to line. */
export class AroundLine implements Around {
  readonly path: string
  row = 0
  private readonly lines: HunkLines

  constructor(lines: HunkLines, path: string) {
    this.lines = lines
    this.path = path
  }

  at(offset: number): string | null {
    const { lines, row } = this
    const other = lines.signs[row] === REMOVED ? ADDED : REMOVED
    const step = offset < 0 ? -1 : 1
    let left = Math.abs(offset)
    let at = row
    while (left > 0) {
      at += step
      if (at < 0 || at >= lines.count) return null
      if (lines.signs[at] !== other) left--
    }
    return lines.text(at)
  }
}
