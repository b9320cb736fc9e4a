import { inQuotes } from '../text/in-quotes.ts'
import type { Span } from '../text/span.ts'

/**
 * What an outline leaves to its author is a question in square brackets that begins with why, what or who and
 * ends with a question mark: `[why is this needed?]`. Wrapping may break it over lines.
 */
const BLANK = /\[(?:why|what|who)\b[^[\]]{0,200}\?\]/gi

/** The blank for the reason of the whole change, by the order that the convention asks for. */
export const reasonBlanks = {
  'what-first': '[why is this needed, and who notices?]',
  either: '[what is wrong or missing today, and who notices?]',
} as const

/** Whether a blank, as it stands in the text, asks for the reason of the whole change. */
export function asksReason(blank: string): boolean {
  const asked = blank.replace(/\s+/g, ' ')
  return Object.values(reasonBlanks).some((reason) => reason === asked)
}

/** The blanks left in a text, in order; one in quotes is spoken of, and nobody's to fill. */
export function blanks(text: string): Span[] {
  if (!text.includes('[')) return []
  return Array.from(text.matchAll(BLANK), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  })).filter(({ from }) => !inQuotes(text, from))
}
