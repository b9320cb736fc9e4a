import type { Diff } from '../diff/diff.ts'
import { lowerTextOf } from '../diff/lower-text.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { indexDiff } from './diff-index.ts'
import { products } from '../words/products.ts'
import { smallTalk } from '../words/small-talk.ts'
import { verbForm } from '../words/verb-form.ts'
import { indexMessage } from './message-index.ts'
import { evidenceModel } from './model.ts'
import { TELLING } from './telling-words.ts'

/** Rarer than this, and missed by this much where it is absent, a plain word names one thing: "valgrind". */
const SPECIFIC = { rarity: 5, gain: -0.3 }
/** As rare as this, and missed by this much, a word that may be a verb is taken for a name: "unlink". */
const NAMING_VERB = { rarity: 4.5, gain: -0.5 }

/** A word of the message that no line or path of the diff has. */
export interface MissingWord {
  readonly raw: string
  /** How much its absence tells: its rarity, more in the subject and for a name put together as in code. */
  readonly weight: number
  /** Whether it names one thing, so that its absence alone is worth saying. */
  readonly specific: boolean
}

/** A number, an adverb or a word of small talk names nothing that a diff would have. */
const namesNothing = (raw: string): boolean =>
  /^[\d.]+$|ly$/.test(raw) || ORDINAL.test(raw) || smallTalk.has(raw.toLowerCase())

const ORDINAL =
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,5}teenth|[a-z]{3,5}tieth|\d+(?:st|nd|rd|th))$/i

/**
 * The most telling names and nouns of a message that no line or path of the diff has, as written, at most so many;
 * names that are put together as in code come first. A word inside a longer one is there: "yard" in `.yardopts`.
 */
export function missingWords(
  message: MessageDocument,
  sentences: readonly Sentence[],
  diff: Diff,
  most: number,
): MissingWord[] {
  const index = indexDiff(diff)
  const { words: table } = evidenceModel()
  const text = lowerTextOf(diff)
  const found = new Map<string, MissingWord>()
  for (const { word, zone } of indexMessage(message, sentences).occurrences) {
    if (zone === 'quoted' || word.raw.length < 4 || word.stems.length === 0) continue
    if (word.stems.some((s) => index.words.has(s))) continue
    if (products.has(word.raw.toLowerCase())) continue
    const rarity = Math.min(...word.stems.map((x) => table.idf(x)))
    const gain = table.gain(word.stems[0]!, 0)
    const joined = word.joined !== null
    const reaches = (least: { rarity: number; gain: number }): boolean =>
      rarity >= least.rarity && gain <= least.gain
    if (!joined && (namesNothing(word.raw) || (verbForm(word.raw) !== null && !reaches(NAMING_VERB))))
      continue
    // A word that no message in public histories needs the diff to have proves nothing by its absence.
    const weight = rarity * (gain < -0.1 ? 1 : 0.3) * (zone === 'body' ? 1 : 1.5) * (joined ? 3 : 1)
    if (rarity < TELLING || weight < TELLING / 2) continue
    const key = word.raw.toLowerCase()
    if (text.includes(key)) continue
    const before = found.get(key)
    if (!before || before.weight < weight)
      found.set(key, { raw: word.raw, weight, specific: joined || reaches(SPECIFIC) })
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, most)
}
