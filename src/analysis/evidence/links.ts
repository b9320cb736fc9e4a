import type { Link } from '../report.ts'
import type { Span } from '../text/span.ts'
import type { DiffIndex } from './diff-index.ts'
import { weightOf } from './diff-weights.ts'
import { tighten, type SentenceWords } from './describers.ts'
import type { Hit, Presence } from './presence.ts'
import type { WordTable } from './word-table.ts'

/** Places of the diff that one sentence is tied to. */
const PLACES = 4
/** Sentences that are tied to the diff. */
const SENTENCES = 200
/** A word below this rarity ties nothing. */
const TELLING = 2
/** What the words on a line must be worth together. */
const ENOUGH = 4.5
const LONGEST = 500

interface RatedLine {
  readonly file: number
  readonly line: number
  score: number
  readonly words: string[]
}

/** Most lines of one file, for numbering the lines of all files. */
const LINES = 2 ** 24

/** The changed lines that share telling words with a sentence, each with what they are worth. */
class LineRating {
  readonly rated = new Map<number, RatedLine>()

  add({ file, count }: Hit, worth: number, raw: string): void {
    const each = worth / Math.sqrt(count.added + count.removed)
    for (const line of count.lines) {
      const key = file * LINES + line
      const one = this.rated.get(key)
      if (!one) this.rated.set(key, { file, line, score: each, words: [raw] })
      else if (!one.words.includes(raw)) {
        one.score += each
        one.words.push(raw)
      }
    }
  }
}

/** What a name of several parts is worth, whole. */
const NAME_WORTH = 8

function rateLines(
  { occurrences }: SentenceWords,
  diff: DiffIndex,
  presence: Presence,
  table: WordTable,
): readonly RatedLine[] {
  const rating = new LineRating()
  const seen = new Set<string>()
  for (const { word } of occurrences) {
    if (seen.has(word.raw)) continue
    seen.add(word.raw)
    const whole = word.joined === null ? [] : (presence.names.get(word.joined) ?? [])
    for (const hit of whole) rating.add(hit, NAME_WORTH, word.raw)
    for (const stem of word.stems) {
      const worth = weightOf(stem, diff, table)
      if (worth < TELLING) continue
      for (const hit of presence.words.get(stem) ?? [])
        if (!whole.some((w) => w.file === hit.file && w.count.lines.length)) rating.add(hit, worth, word.raw)
    }
  }
  return [...rating.rated.values()]
}

/** Lines of one file that lie at most two apart, joined to a span of the diff. */
function join(lines: readonly RatedLine[], diff: DiffIndex): Span[] {
  const spans: { file: number; line: number; from: number; to: number }[] = []
  for (const { file, line } of [...lines].sort((a, b) => a.file - b.file || a.line - b.line)) {
    const at = diff.files[file]!.lines[line]!
    const last = spans.at(-1)
    if (last && last.file === file && line - last.line <= 2 && at.to - last.from <= LONGEST) {
      last.to = at.to
      last.line = line
    } else spans.push({ file, line, from: at.from, to: Math.min(at.to, at.from + LONGEST) })
  }
  return spans.filter((s) => s.from < s.to).map(({ from, to }) => ({ from, to }))
}

/**
 * Ties the sentences of a message to the changed lines that share their rarest words, at most four places each,
 * the words that carry the tie with them.
 */
export function findLinks(
  sentences: readonly SentenceWords[],
  diff: DiffIndex,
  presence: Presence,
  table: WordTable,
): Link[] {
  return sentences.slice(0, SENTENCES).flatMap((s): Link[] => {
    const rated = rateLines(s, diff, presence, table)
    const best = rated.reduce((most, r) => Math.max(most, r.score), 0)
    const kept = rated
      .filter((r) => r.score >= ENOUGH && r.score >= 0.5 * best)
      .sort((a, b) => b.score - a.score || a.file - b.file || a.line - b.line)
      .slice(0, 3 * PLACES)
    if (kept.length === 0) return []
    const words = new Set(kept.flatMap((r) => [...r.words]))
    const telling = s.occurrences.filter((o) => words.has(o.word.raw))
    const places = join(kept, diff).slice(0, PLACES)
    const message = tighten(
      s.sentence,
      telling.map(({ from, to }) => ({ from, to, weight: 1 })),
    )
    return places.length ? [{ message, diff: places, words: [...words] }] : []
  })
}
