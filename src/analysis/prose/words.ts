import { stem } from '../words/stem.ts'
import { vagueNouns, vagueVerbs } from './vague-words.ts'
import { remembering } from '../text/remember.ts'
import type { Span } from '../text/span.ts'
import { functionWords } from '../words/function-words.ts'

/** A word of running text with its place. */
export interface Word extends Span {
  /** As written, without punctuation around it. */
  readonly text: string
  readonly lower: string
}

/** The words of a text, in order; `base` is added to the places. Names such as `foo_bar` and `x86-64` are one word. */
export function wordsOf(text: string, base = 0): Word[] {
  const words: Word[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    // Beyond ASCII the pattern tells what is a letter; this loop is many times as fast.
    if (code > 127) return addByPattern(words, text, from < 0 ? i : from, base)
    if (from < 0) {
      if (isPlain(code) || code === 95) from = i
    } else if (!isPlain(code) && code !== 95 && !isInner(code)) {
      const last = text.charCodeAt(i - 1)
      addWord(words, text.slice(from, last === 39 || last === 45 ? i - 1 : i), base + from)
      from = -1
    }
  }
  return words
}

/** An apostrophe, a plus, a number sign or a hyphen. */
const isInner = (code: number) => code === 39 || code === 43 || code === 35 || code === 45

function addByPattern(words: Word[], text: string, start: number, base: number): Word[] {
  for (const { 0: word, index } of text.slice(start).matchAll(/[\p{L}\p{N}_][\p{L}\p{N}_'’+#-]*/gu))
    addWord(words, word.replace(/['’-]$/, ''), base + start + index)
  return words
}

function addWord(words: Word[], text: string, from: number): void {
  words.push({ text, lower: text.toLowerCase(), from, to: from + text.length })
}

/** How many words a reader counts: runs between blanks with a letter or a digit in them. */
export function countWords(text: string): number {
  let count = 0
  let counted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return count + countRuns(text, counted, i)
    if (code === 32 || (code >= 9 && code <= 13)) counted = false
    else if (!counted && isPlain(code)) {
      counted = true
      count++
    }
  }
  return count
}

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** The same for what stands from `from` on, of any script; `counted` where a word that is counted runs into it. */
function countRuns(text: string, counted: boolean, from: number): number {
  const [first, ...rest] = text.slice(from).split(/\s/)
  const has = (run: string) => /[\p{L}\p{N}]/u.test(run)
  return rest.filter(has).length + (!counted && has(first!) ? 1 : 0)
}

/** The stems of the words that carry content. */
export const contentStems = remembering(500, stemsOf)

function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { lower } of wordsOf(text)) if (!functionWords.has(lower)) stems.add(stem(lower))
  return stems
}

/** Share of the smaller set that the larger one has too, 0..1; 0 where either is empty. */
export function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const stemmed of small) if (large.has(stemmed)) shared++
  return shared / small.size
}

/** Shared stems over all stems of both (Jaccard's index), 0..1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const stemmed of a) if (b.has(stemmed)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** How many words of a text are its own: those that would fit any commit, and function words, are not counted. */
export function ownWords(text: string): number {
  return wordsOf(text).filter(
    ({ lower }) => !functionWords.has(lower) && !vagueVerbs.has(lower) && !vagueNouns.has(lower),
  ).length
}
