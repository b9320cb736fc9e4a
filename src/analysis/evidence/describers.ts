import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import type { DiffIndex } from './diff-index.ts'
import { weightOf } from './diff-weights.ts'
import type { MessageIndex, Occurrence } from './message-index.ts'
import { outcomeOf } from './outcome.ts'
import type { Presence } from './presence.ts'
import type { WordTable } from './word-table.ts'

/** A sentence with its words and the names written in it. */
export interface SentenceWords {
  readonly sentence: Sentence
  readonly occurrences: readonly Occurrence[]
}

/** The message's words, sentence by sentence. */
export function bySentence(message: MessageIndex, sentences: readonly Sentence[]): SentenceWords[] {
  const lists: Occurrence[][] = sentences.map(() => [])
  for (const o of message.occurrences) if (o.sentence >= 0) lists[o.sentence]?.push(o)
  return sentences.map((sentence, i) => ({ sentence, occurrences: lists[i]! }))
}

/** Longest place that is given as describing a part. */
const LONGEST = 200
const MOST = 3

/** How much more a word says of files when no other file of the diff has it, and when it is their own name. */
const ONLY_HERE = 1.6
const OWN_NAME = 2

/** What one word of a sentence says of some files: its rarity where they change it or are named by it. */
function weightIn(
  o: Occurrence,
  diff: DiffIndex,
  presence: Presence,
  files: ReadonlySet<number>,
  table: WordTable,
): number {
  let best = 0
  for (const stem of o.word.stems) {
    let here = 0
    let named = false
    let elsewhere = false
    for (const { file, count } of presence.words.get(stem) ?? []) {
      const outcome = outcomeOf(count)
      if (files.has(file)) {
        here = Math.max(here, outcome)
        named ||= count.path === 2
      } else elsewhere ||= outcome >= 2
    }
    if (here === 0) continue
    const special = elsewhere ? 1 : ONLY_HERE * (named ? OWN_NAME : 1)
    best = Math.max(best, weightOf(stem, diff, table) * (here === 1 ? 0.4 : 1) * special)
  }
  const { joined } = o.word
  const whole = joined === null ? undefined : presence.names.get(joined)
  return whole?.some((h) => files.has(h.file) && outcomeOf(h.count) >= 2) ? best + 3 : best
}

/**
 * The sentences, or the ends of them that matter, that describe some files of the diff: those that share the most
 * telling words with them, at most three, each at most 200 characters, in the order of the message.
 */
export function describers(
  sentences: readonly SentenceWords[],
  diff: DiffIndex,
  presence: Presence,
  files: readonly number[],
  table: WordTable,
): Span[] {
  const some = new Set(files.slice(0, 30))
  const rated = sentences.map(({ sentence, occurrences }) => {
    const seen = new Set<string>()
    const telling = occurrences.flatMap((o) => {
      const weight = weightIn(o, diff, presence, some, table)
      const again = seen.has(o.word.raw)
      seen.add(o.word.raw)
      return weight >= 2 ? [{ o, weight: again ? 0 : weight }] : []
    })
    const action = sentence.scores.what >= 0.5 ? 1.25 : 1
    return { sentence, telling, score: action * telling.reduce((n, t) => n + t.weight, 0) }
  })
  const best = Math.max(0, ...rated.map((r) => r.score))
  return rated
    .filter((r) => r.score >= 0.6 * best && r.score >= 3)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map((r) =>
      tighten(
        r.sentence,
        r.telling.map(({ o, weight }) => ({ from: o.from, to: o.to, weight })),
      ),
    )
    .sort((a, b) => a.from - b.from)
}

/** The whole sentence where it is short, else the stretch of it that holds the most of what matched. */
export function tighten(sentence: Span, words: readonly (Span & { readonly weight: number })[]): Span {
  if (sentence.to - sentence.from <= LONGEST || words.length === 0) return cap(sentence)
  let best: Span = words[0]!
  let most = -1
  let end = 0
  let sum = 0
  for (let start = 0; start < words.length; start++) {
    while (end < words.length && words[end]!.to - words[start]!.from <= LONGEST) sum += words[end++]!.weight
    if (sum > most) {
      most = sum
      best = { from: words[start]!.from, to: words[Math.max(start, end - 1)]!.to }
    }
    sum -= words[start]!.weight
    if (end <= start) {
      end = start + 1
      sum = 0
    }
  }
  return cap(best)
}

const cap = ({ from, to }: Span): Span => ({ from, to: Math.min(to, from + LONGEST) })
