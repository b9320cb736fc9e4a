import type { Facts, PartFacts } from '../facts/facts.ts'
import type { Part } from '../report.ts'
import { coverageFeatures } from './coverage-features.ts'
import { describers, type SentenceWords } from './describers.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Evidence } from './evidence.ts'
import type { MessageIndex } from './message-index.ts'
import { probability, type Model } from './model.ts'
import type { Presence } from './presence.ts'

/** Below this a file is taken to be part of another change than the one described. */
const UNDESCRIBED = 0.3

/** How likely the message speaks of each file of the diff, 0 to 1, in the order of the files. */
export function fileScores(message: MessageIndex, diff: DiffIndex, model: Model): number[] {
  if (diff.files.length === 1) return [1]
  return coverageFeatures(message, diff, model.words).map((f) => probability(model.coverage, f))
}

/**
 * How much of the change is described: the least described file decides, because one change glued to another is
 * seen there.
 */
export function coverageOf(
  sentences: readonly SentenceWords[],
  diff: DiffIndex,
  presence: Presence,
  facts: Facts,
  match: Evidence['match'],
  scores: readonly number[],
  model: Model,
): Evidence['coverage'] {
  const parts = facts.parts.map((part): Part => {
    const best = Math.max(0, ...part.files.map((i) => scores[i] ?? 0))
    const by =
      match.verdict === 'different' ? [] : describers(sentences, diff, presence, part.files, model.words)
    const described = match.verdict !== 'different' && (facts.parts.length === 1 || best >= UNDESCRIBED)
    return {
      name: part.name,
      paths: part.files.map((i) => diff.files[i]?.file.path ?? ''),
      lines: part.lines,
      described,
      by: described ? by : [],
      at: placesOf(part, diff),
      facts: part.facts,
    }
  })
  const least = Math.min(1, ...scores)
  return { score: match.verdict === 'different' ? Math.min(least, match.score) : least, parts }
}

function placesOf(part: PartFacts, diff: DiffIndex): Part['at'] {
  return part.files.flatMap((i) => {
    const file = diff.files[i]?.file
    return file ? [{ from: file.from, to: file.to }] : []
  })
}
