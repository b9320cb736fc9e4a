import { isCapital, isSmall } from './ascii.ts'
import { remembering } from './remember.ts'

/** Stands for one hidden code unit; never part of a word. */
export const hidden = '\u0000'

/** How long quoted words may be; a lone quotation mark then hides nothing. */
const longestQuote = 200

const closing = new Map([
  ['"', '"'],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
])

/**
 * The text with quoted words, code, paths, addresses, options and identifiers hidden, one for one, so that what is
 * left is prose at its own offsets. A blank stays a blank.
 */
export const maskCode = remembering(500, mask)

function mask(text: string): string {
  let masked = ''
  let shownFrom = 0
  let i = 0
  while (i < text.length) {
    if (isBlank(text.charCodeAt(i))) {
      i++
      continue
    }
    const quoted = quotedEnd(text, i)
    let end = quoted
    if (quoted === i) {
      end++
      while (end < text.length && !isBlank(text.charCodeAt(end)) && !opensQuote(text, end)) end++
    }
    if (quoted > i || (!isPlainWord(text, i, end) && isCode(text.slice(i, end)))) {
      masked += text.slice(shownFrom, i) + hidden.repeat(end - i)
      shownFrom = end
    }
    i = end
  }
  return shownFrom === 0 ? text : masked + text.slice(shownFrom)
}

/** Whether it is what most are, a word in small letters with a mark or two behind it: no code, and soon seen. */
function isPlainWord(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from)
  let at = from + 1
  if (!isSmall(first) && !isCapital(first)) return false
  while (at < to && isSmall(text.charCodeAt(at))) at++
  if (to - at > 2) return false
  for (; at < to; at++) if (!isStop(text.charCodeAt(at))) return false
  return true
}

/** One of `!,.:;?`. */
const isStop = (unit: number): boolean =>
  unit === 33 || unit === 44 || unit === 46 || unit === 58 || unit === 59 || unit === 63

/** Whether a word without blanks reads as code or as a name and not as an English word. */
export function isCode(token: string): boolean {
  const core = token.replace(/^[("'[{‘“*]{1,8}/, '').replace(/[)"'\]},.;:!?…’”*]{1,8}$/, '')
  return (
    /[\p{N}_/\\=$%@#<>~^*|+{}&:([]/u.test(core) ||
    /^-{1,2}\p{L}/u.test(core) ||
    /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}/u.test(core) ||
    /\.\p{L}/u.test(core)
  )
}

const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0

/** A quotation mark at the beginning of a word; inside of one it is an apostrophe. */
function opensQuote(text: string, at: number): boolean {
  if (isSmall(text.charCodeAt(at))) return false
  const mark = text[at]!
  return closing.has(mark) && (mark !== "'" || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' '))
}

/** Behind the closing mark of the words quoted from `at`; `at` where nothing is quoted there. */
function quotedEnd(text: string, at: number): number {
  if (isSmall(text.charCodeAt(at))) return at
  const mark = text[at]!
  const close = closing.get(mark)
  if (close === undefined || !opensQuote(text, at)) return at
  const window = text.slice(at + 1, at + 1 + longestQuote)
  for (let end = window.indexOf(close); end > 0; end = window.indexOf(close, end + 1)) {
    // "the 'list' and the user's": an apostrophe inside a word closes nothing.
    if (mark === "'" && /[\p{L}\p{N}]/u.test(window[end + 1] ?? ' ')) continue
    return at + 1 + end + 1
  }
  return at
}
