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
export const maskCode = remembering(2000, mask)

function mask(text: string): string {
  const parts: string[] = []
  let i = 0
  while (i < text.length) {
    if (isBlank(text.charCodeAt(i))) {
      parts.push(text[i]!)
      i++
      continue
    }
    const quoted = quotedEnd(text, i)
    if (quoted > i) {
      parts.push(hidden.repeat(quoted - i))
      i = quoted
      continue
    }
    let end = i + 1
    while (end < text.length && !isBlank(text.charCodeAt(end)) && !opensQuote(text, end)) end++
    const token = text.slice(i, end)
    parts.push(isCode(token) ? hidden.repeat(token.length) : token)
    i = end
  }
  return parts.join('')
}

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
  const mark = text[at]!
  return closing.has(mark) && (mark !== "'" || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' '))
}

/** Behind the closing mark of the words quoted from `at`; `at` where nothing is quoted there. */
function quotedEnd(text: string, at: number): number {
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
