import type { Diff, Hunk } from '../diff/diff.ts'
import { forEachLine } from '../diff/walk.ts'

/** Longer lines (minified code, data) are cut here before any pattern looks at them. */
const LONGEST = 600

/** Signs of lines, which added up tell what a change adds on the whole. */
export const CONTEXT = 0
export const ADDED = 1
export const REMOVED = -1

/** A block of changed lines with no context line between: indexes into the hunk's lines. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly added: number
  readonly removed: number
}

/** The lines of one hunk, loaded into arrays that are used again for the next one. */
export class HunkLines {
  readonly diff: Diff
  count = 0
  readonly signs: number[] = []
  readonly froms: number[] = []
  readonly tos: number[] = []
  runs: Run[] = []
  private readonly cache: (string | undefined)[] = []

  constructor(diff: Diff) {
    this.diff = diff
  }

  load(hunk: Hunk): void {
    let n = 0
    let start = -1
    let added = 0
    let removed = 0
    const runs: Run[] = []
    forEachLine(this.diff, hunk, (sign, from, to) => {
      const mark = sign === '+' ? ADDED : sign === '-' ? REMOVED : CONTEXT
      this.signs[n] = mark
      this.froms[n] = from
      this.tos[n] = to
      this.cache[n] = undefined
      if (mark === CONTEXT) {
        if (start >= 0) runs.push({ from: start, to: n, added, removed })
        start = -1
      } else {
        if (start < 0) {
          start = n
          added = removed = 0
        }
        if (mark === ADDED) added++
        else removed++
      }
      n++
    })
    if (start >= 0) runs.push({ from: start, to: n, added, removed })
    this.count = n
    this.runs = runs
  }

  /** Line `i` as text, cut at a length that no hand-written line has. */
  text(i: number): string {
    return (this.cache[i] ??= this.diff.text.slice(
      this.froms[i],
      Math.min(this.tos[i]!, this.froms[i]! + LONGEST),
    ))
  }

  /** The place of line `i` without its indentation. */
  place(i: number): { from: number; to: number } {
    const line = this.text(i)
    const indent = line.length - line.trimStart().length
    return {
      from: Math.min(this.froms[i]! + indent, this.tos[i]!),
      to: Math.min(this.tos[i]!, this.froms[i]! + LONGEST),
    }
  }
}

/** The text of a hunk's section heading. */
export function sectionOf(diff: Diff, hunk: Hunk): string {
  return diff.text.slice(hunk.section.from, Math.min(hunk.section.to, hunk.section.from + LONGEST))
}
