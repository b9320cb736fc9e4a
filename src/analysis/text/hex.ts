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
  // Only the part is searched, or a search that finds nothing would go on to the end of the text each time.
  const part = text.slice(from, to)
  if (!/[0-9a-f]{7}/.test(part)) return ids
  for (const { 0: id, index } of part.matchAll(
    /(?<![\p{L}\p{N}_./#:@=$%+-])[0-9a-f]{7,40}(?![\p{L}\p{N}_/@=-]|\.\p{L}|\.\.|:\/)/gu,
  )) {
    if (/[0-9]/.test(id) && /[a-f]/.test(id))
      ids.push({ from: from + index, to: from + index + id.length, id })
  }
  return ids
}
