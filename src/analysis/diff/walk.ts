import { LineCursor, skipColours } from './cursor.ts'
import type { Diff, Hunk } from './diff.ts'
import { combinedSign } from './hunks.ts'

/** Whether a line of a hunk was added, removed or is context. */
export type Sign = '+' | '-' | ' '

/**
 * Calls `visit` for every line of a hunk with the offsets of its content: without sign columns, line end,
 * quoting and outer colours. `\ No newline` remarks are passed over. A visitor that returns false ends the walk.
 */
export function forEachLine(
  diff: Diff,
  hunk: Hunk,
  visit: (sign: Sign, from: number, to: number) => boolean | void,
): void {
  const { text, dress } = diff
  const cursor = new LineCursor(text, dress, hunk.body)
  while (cursor.next < hunk.to && cursor.advance()) {
    const code = cursor.from < cursor.to ? text.charCodeAt(cursor.from) : 0x20
    if (code === 0x5c) continue
    const mark = hunk.columns === 1 ? code : combinedSign(text, cursor.from, cursor.to, hunk.columns)
    const sign: Sign = mark === 0x2b ? '+' : mark === 0x2d ? '-' : ' '
    let from = Math.min(cursor.from + hunk.columns, cursor.to)
    if (dress?.colours) from = skipColours(text, from, cursor.to)
    if (visit(sign, from, cursor.to) === false) return
  }
}
