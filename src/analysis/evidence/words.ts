import { isCapital, isSmall } from '../text/ascii.ts'
import { stem } from '../words/stem.ts'

/** A run of letters, digits and underscores, taken apart. */
export interface Word {
  /** As written. */
  readonly raw: string
  /** Stems of its parts, split at underscores and at changes of case; parts of one letter are left out. */
  readonly stems: readonly string[]
  /** All parts joined in lower case where there are two or more, so that `packObjects` is `pack_objects`. */
  readonly joined: string | null
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57

/** Letters, digits and the underscore; letters outside ASCII count, its punctuation does not. */
export function isWordCode(c: number): boolean {
  return (
    isSmall(c) ||
    isCapital(c) ||
    isDigit(c) ||
    c === 95 ||
    (c >= 0xc0 && c < 0x2000) ||
    (c > 0x3040 && c < 0xd800)
  )
}

function splitParts(raw: string): string[] {
  const parts: string[] = []
  let start = 0
  const cut = (end: number): void => {
    if (end > start) parts.push(raw.slice(start, end).toLowerCase())
    start = end
  }
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i)
    if (c === 95) {
      cut(i)
      start = i + 1
    } else if (i > start && isCapital(c)) {
      const before = raw.charCodeAt(i - 1)
      const opensWord =
        isCapital(before) &&
        i + 2 < raw.length &&
        isSmall(raw.charCodeAt(i + 1)) &&
        isSmall(raw.charCodeAt(i + 2))
      if (isSmall(before) || isDigit(before) || opensWord) cut(i)
    }
  }
  cut(raw.length)
  return parts
}

/** The letters in front of a part's digits, such as `utf` of `utf8`, where they are a word of their own. */
function lettersOf(part: string): string | null {
  let i = 0
  while (i < part.length && !isDigit(part.charCodeAt(i))) i++
  return i >= 3 && i < part.length ? part.slice(0, i) : null
}

const isNumber = (part: string): boolean => {
  for (let i = 0; i < part.length; i++) if (!isDigit(part.charCodeAt(i))) return false
  return true
}

/** Hex digits with a digit and a letter among them, as ids of commits and objects are. */
function isHash(raw: string): boolean {
  if (raw.length < 7 || raw.length > 40) return false
  let digits = 0
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i)
    if (isDigit(c)) digits++
    else if (!((c >= 97 && c <= 102) || (c >= 65 && c <= 70))) return false
  }
  return digits > 1 && digits < raw.length
}

function takeApart(raw: string): Word {
  if (isHash(raw)) return { raw, stems: [], joined: null }
  const parts = splitParts(raw)
  const stems: string[] = []
  for (const part of parts) {
    if (part.length < 2 || part.length > 40) continue
    if (isNumber(part)) {
      if (parts.length === 1 && part.length <= 5) stems.push(part)
      continue
    }
    stems.push(stem(part))
    const letters = lettersOf(part)
    if (letters) stems.push(stem(letters))
  }
  return { raw, stems, joined: parts.length > 1 ? parts.join('') : null }
}

const known = new Map<string, Word>()

/** A run of word characters taken apart; the last ones asked for are kept. */
export function word(raw: string): Word {
  let w = known.get(raw)
  if (!w) {
    if (known.size > 50_000) known.clear()
    w = takeApart(raw.length > 80 ? raw.slice(0, 80) : raw)
    known.set(raw, w)
  }
  return w
}

const SLOTS = 16_384
/** Words met lately, at the place that their characters give: found again without a string of their own. */
let recent: (Word | undefined)[] | undefined

/** The word between two places of a text that has it there. */
function wordAt(text: string, from: number, to: number, hash: number): Word {
  const slot = hash & (SLOTS - 1)
  recent ??= new Array<Word | undefined>(SLOTS)
  const before = recent[slot]
  if (before && isAt(before.raw, text, from, to)) return before
  return (recent[slot] = word(text.slice(from, to)))
}

function isAt(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** Calls `visit` for each word between `from` and `to` of the text, with its place. Linear. */
export function eachWord(
  text: string,
  from: number,
  to: number,
  visit: (word: Word, from: number, to: number) => void,
): void {
  let i = from
  while (i < to) {
    while (i < to && !isWordCode(text.charCodeAt(i))) i++
    const start = i
    let hash = 0
    for (; i < to; i++) {
      const code = text.charCodeAt(i)
      if (!isWordCode(code)) break
      hash = (Math.imul(hash, 31) + code) | 0
    }
    if (i > start) visit(wordAt(text, start, i, hash ^ (hash >>> 15)), start, i)
  }
}
