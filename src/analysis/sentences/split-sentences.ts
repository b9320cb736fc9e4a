import type { Span } from '../text/span.ts'

/** Abbreviations that never end a sentence. */
const INSIDE = new Set(
  'e.g|eg|i.e|ie|vs|cf|viz|approx|resp|incl|excl|aka|a.k.a|w.r.t|wrt|mr|mrs|ms|dr|st|prof|dept|ver|vol|c.f|esp'.split(
    '|',
  ),
)
/** Abbreviations that end a sentence only where a capital follows. */
const EITHER = new Set('etc|al|inc|ltd|co|corp|jr|sr|a.m|p.m|u.s|misc|temp|max|min|std|orig'.split('|'))
/** Abbreviations only in front of a number. */
const NUMBERED = new Set('no|nr|fig|sec|ch|pp|p|art|eq|ed|rev|line|table'.split('|'))

const isBlank = (c: string) => c === ' ' || c === '\n' || c === '\t' || c === '\r'
const isEnd = (c: string) => c === '.' || c === '!' || c === '?' || c === '…'
const isLower = (c: string) => c !== c.toUpperCase() && c === c.toLowerCase()
const isUpper = (c: string) => c !== c.toLowerCase() && c === c.toUpperCase()
const isDigit = (c: string) => c >= '0' && c <= '9'
const CLOSERS = ')]"\'”’»*_`}'

/** How far a code span, a bracket or a word is followed; longer ones are read as plain text. */
const REACH = 240

/**
 * Sentences of a run of prose, trimmed; together they cover all of it but blanks. Reads over hard line ends,
 * abbreviations, file names, versions, ellipses, initials, code spans and brackets.
 */
export function splitSentences(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = skipBlanks(text, from, to)
  let bracketEnd = -1
  for (let i = start; i < to; i++) {
    const c = text[i]!
    if (c === '`') {
      i = codeSpanEnd(text, i, to)
    } else if (c === '(' && i > start && i > bracketEnd) {
      bracketEnd = closingBracket(text, i, to)
    } else if (isEnd(c)) {
      const end = sentenceEnd(text, start, i, to, i < bracketEnd)
      if (end.splits) {
        found.push({ from: start, to: end.at })
        start = skipBlanks(text, end.at, to)
        i = start - 1
      } else {
        i = end.at - 1
      }
    }
  }
  const last = trimEnd(text, start, to)
  if (last > start) found.push({ from: start, to: last })
  return found
}

/** Whether the end mark at `i` closes the sentence begun at `start`, and where reading goes on. */
function sentenceEnd(
  text: string,
  start: number,
  i: number,
  to: number,
  bracketed: boolean,
): { splits: boolean; at: number } {
  let run = i
  while (run < to && isEnd(text[run]!)) run++
  let at = run
  while (at < to && CLOSERS.includes(text[at]!)) at++
  at = skipReference(text, at, to)
  if (at >= to) return { splits: true, at: to }
  if (!isBlank(text[at]!) || bracketed) return { splits: false, at }
  const next = skipBlanks(text, at, to)
  if (next >= to) return { splits: true, at }
  const splits =
    mayOpen(text, next, to) &&
    (text[i] === '.' || text[i] === '…'
      ? afterStop(text, start, i, run, next)
      : i > start && !isBlank(text[i - 1]!) && !isLower(text[next]!))
  return { splits, at }
}

function afterStop(text: string, start: number, stop: number, run: number, next: number): boolean {
  const opener = text[next]!
  if (run - stop > 1 || text[stop] === '…') return stop > start && !isLower(opener)
  let wordFrom = stop
  while (wordFrom > start && stop - wordFrom < REACH && !isBlank(text[wordFrom - 1]!)) wordFrom--
  const token = text.slice(wordFrom, stop)
  const word = withoutOpeners(token).toLowerCase()
  if (word === '' || INSIDE.has(word)) return false
  if (EITHER.has(word)) return isUpper(opener)
  if (NUMBERED.has(word) && isDigit(opener)) return false
  if (wordFrom === start && isListNumber(word)) return false
  if (word.length === 1 && isUpper(token.at(-1)!) && word !== 'i' && isUpper(opener)) return false
  return !isLower(opener) || word.length > 1
}

/** What stands behind an end mark and cannot open a sentence: a comma, an arrow, a dash in mid-line. */
function mayOpen(text: string, next: number, to: number): boolean {
  const c = text[next]!
  if (c === '-' || c === '–' || c === '—' || c === '=') {
    return c === '-' && next + 1 < to && text[next + 1] !== '-' && !isBlank(text[next + 1]!)
  }
  return !',;:)]}>/|&+'.includes(c)
}

/** Reference marks such as `[1]` that are glued to a full stop. */
function skipReference(text: string, at: number, to: number): number {
  if (text[at] !== '[' || at >= to) return at
  let i = at + 1
  while (i < to && i - at < 6 && (isDigit(text[i]!) || text[i] === '^')) i++
  return i > at + 1 && text[i] === ']' ? i + 1 : at
}

function withoutOpeners(token: string): string {
  let i = 0
  while (i < token.length && '(["\'“‘*_`'.includes(token[i]!)) i++
  let end = token.length
  while (end > i && CLOSERS.includes(token[end - 1]!)) end--
  return token.slice(i, end)
}

function isListNumber(word: string): boolean {
  if (word.length > 3) return false
  for (const c of word) if (!isDigit(c)) return word.length === 1
  return true
}

/** Offset of the backtick that closes the code span at `i`; `i` itself where none does. */
function codeSpanEnd(text: string, i: number, to: number): number {
  const stop = Math.min(to, i + REACH)
  for (let j = i + 1; j < stop; j++) if (text[j] === '`') return j
  return i
}

/** Offset of the bracket that closes the one at `i`; -1 where none near does. */
function closingBracket(text: string, i: number, to: number): number {
  const stop = Math.min(to, i + REACH)
  let depth = 0
  for (let j = i; j < stop; j++) {
    if (text[j] === '(') depth++
    else if (text[j] === ')' && --depth === 0) return j
  }
  return -1
}

function skipBlanks(text: string, from: number, to: number): number {
  let i = from
  while (i < to && isBlank(text[i]!)) i++
  return i
}

function trimEnd(text: string, from: number, to: number): number {
  let i = to
  while (i > from && isBlank(text[i - 1]!)) i--
  return i
}
