import { isBlank, isBlankSpan, trimSpan } from '../text/blanks.ts'
import type { Line } from '../text/lines.ts'
import { cutLine } from './cut-line.ts'
import type { Trailer } from './document.ts'

/** What git itself writes into a message; one of them makes a mixed block a trailer block. */
const gitGenerated = ['Signed-off-by: ', '(cherry picked from commit ']

const isKeyCode = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45

/** Where the colon of a `Key: value` line stands; -1 where the line has not that form. */
function separatorAt(text: string, { from, to }: Line): number {
  let at = from
  while (at < to && isKeyCode(text.charCodeAt(at))) at++
  if (at === from) return -1
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at < to && text.charCodeAt(at) === 58 ? at : -1
}

/** How many of the lines are left when git's ignored tail (the cut line, comments, blanks, an old `Conflicts:` list) is cut. */
function withoutTail(text: string, lines: readonly Line[], comment: string): number {
  let cut = -1
  let inConflicts = false
  const cutLineOf = `${comment} ${cutLine}\n`
  let end = lines.findIndex(({ from }) => text.startsWith(cutLineOf, from))
  if (end < 0) end = lines.length
  for (let i = 0; i < end; i++) {
    const line = lines[i]!
    if (line.from === line.to || text.startsWith(comment, line.from)) {
      if (cut < 0) cut = i
    } else if (text.startsWith('Conflicts:\n', line.from)) {
      inConflicts = true
      if (cut < 0) cut = i
    } else if (!(inConflicts && text.charCodeAt(line.from) === 9)) {
      cut = -1
      inConflicts = false
    }
  }
  return cut < 0 ? end : cut
}

/** Where the trailer block stands. */
export interface TrailerLines {
  /** Indices into the lines given: the block is `lines[start]` up to but without `lines[end]`. */
  readonly start: number
  readonly end: number
}

/**
 * Finds the trailer block by the rules of git's trailer.c: the last paragraph, never the first one, either all
 * trailers, or with one that git itself writes and at least a quarter trailers. `hasTitle` is false where the
 * subject stands elsewhere (a mail's header), so that the first paragraph may be trailers.
 */
export function findTrailerLines(
  text: string,
  lines: readonly Line[],
  hasTitle: boolean,
  comment = '#',
): TrailerLines | null {
  const end = withoutTail(text, lines, comment)
  const blank = (i: number) => isBlankSpan(text, lines[i]!.from, lines[i]!.to)
  const commented = (i: number) => text.startsWith(comment, lines[i]!.from)
  let body = 0
  if (hasTitle) while (body < end && (commented(body) || !blank(body))) body++

  let onlyBlanks = true
  let recognised = false
  let trailers = 0
  let others = 0
  let continuations = 0
  for (let i = end - 1; i >= body; i--) {
    const { from } = lines[i]!
    if (commented(i)) {
      others += continuations
      continuations = 0
    } else if (blank(i)) {
      if (onlyBlanks) continue
      others += continuations
      const isBlock = (recognised && trailers * 3 >= others) || (trailers > 0 && others === 0)
      return isBlock ? { start: i + 1, end } : null
    } else {
      onlyBlanks = false
      if (gitGenerated.some((prefix) => text.startsWith(prefix, from))) {
        trailers++
        continuations = 0
        recognised = true
      } else if (separatorAt(text, lines[i]!) >= 0) {
        trailers++
        continuations = 0
      } else if (isBlank(text.charCodeAt(from))) {
        continuations++
      } else {
        others += 1 + continuations
        continuations = 0
      }
    }
  }
  if (hasTitle || onlyBlanks) return null
  others += continuations
  return (recognised && trailers * 3 >= others) || (trailers > 0 && others === 0) ? { start: 0, end } : null
}

/** Reads the trailers of a block; lines of other form in it are passed over, as `--only-trailers` does. */
export function readTrailers(text: string, block: readonly Line[], comment = '#'): Trailer[] {
  const trailers: Trailer[] = []
  let i = 0
  while (i < block.length) {
    const first = block[i]!
    const colon = text.startsWith(comment, first.from) ? -1 : separatorAt(text, first)
    i++
    if (colon < 0) continue
    const start = i - 1
    let last = first
    while (
      i < block.length &&
      (block[i]!.from === block[i]!.to || isBlank(text.charCodeAt(block[i]!.from)))
    ) {
      last = block[i++]!
    }
    const keySpan = trimSpan(text, first.from, colon)
    const valueSpan = trimSpan(text, colon + 1, last.to)
    trailers.push({
      from: first.from,
      to: Math.max(valueSpan.to, colon + 1),
      key: text.slice(keySpan.from, keySpan.to),
      value: unfold(text, colon + 1, block.slice(start, i)),
      keySpan,
      valueSpan,
    })
  }
  return trailers
}

/** A folded value on one line: each line end and the blanks behind it become one space. */
function unfold(text: string, from: number, lines: readonly Line[]): string {
  const parts: string[] = []
  lines.forEach((line, i) => {
    const words = trimSpan(text, i === 0 ? from : line.from, line.to)
    if (words.from < words.to) parts.push(text.slice(words.from, line.to))
  })
  const value = parts.join(' ')
  return value.slice(0, trimSpan(value, 0, value.length).to)
}
