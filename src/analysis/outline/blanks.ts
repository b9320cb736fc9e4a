import type { Span } from '../text/span.ts'

/**
 * What an outline leaves to its author is a question in square brackets that begins with why, what or who and
 * ends with a question mark: `[why is this needed?]`. Wrapping may break it over lines.
 */
const BLANK = /\[(?:why|what|who)\b[^[\]]{0,200}\?\]/gi

/** The blanks left in a text, in order. */
export function blanks(text: string): Span[] {
  return Array.from(text.matchAll(BLANK), ({ index, 0: { length } }) => ({ from: index, to: index + length }))
}
