import type { Span } from './span.ts'

/** An abbreviated or full commit id in a text. */
export interface HexId extends Span {
  readonly id: string
}

/**
 * Runs of 7 to 40 lower-case hex digits that stand as words and can be commit ids: with a digit and a letter, and
 * not part of a number, an address, a range, a path, a colour or a UUID.
 */
export function commitIds(text: string, from = 0, to = text.length): HexId[] {
  const ids: HexId[] = []
  const pattern = /(?<![\p{L}\p{N}_./#:@=$%+-])[0-9a-f]{7,40}(?![\p{L}\p{N}_/@=-]|\.\p{L}|\.\.|:\/)/gu
  pattern.lastIndex = from
  for (let m = pattern.exec(text); m && m.index < to; m = pattern.exec(text)) {
    if (/[0-9]/.test(m[0]) && /[a-f]/.test(m[0]))
      ids.push({ from: m.index, to: m.index + m[0].length, id: m[0] })
  }
  return ids
}
