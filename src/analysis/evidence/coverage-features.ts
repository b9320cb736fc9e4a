import type { DiffIndex, FileIndex } from './diff-index.ts'
import { mass, weighDiff, weightOf, type FileWeights } from './diff-weights.ts'
import type { Features } from './model.ts'
import type { MessageIndex } from './message-index.ts'
import { outcomeOf } from './outcome.ts'
import type { WordTable } from './word-table.ts'

/** What the message has in common with one file. */
interface Meeting {
  readonly cosine: number
  readonly gain: number
  readonly best: number
  readonly best3: number
  readonly path: number
  readonly base: boolean
  readonly names: number
  readonly pairs: number
}

function meet(
  file: FileIndex,
  weights: FileWeights,
  message: MessageIndex,
  diff: DiffIndex,
  table: WordTable,
): Meeting {
  let dot = 0
  let gain = 0
  let norm = 0
  const found: number[] = []
  for (const [stem, zones] of message.words) {
    const w = weightOf(stem, diff, table)
    const m = w * (zones.has('title') ? 1.5 : 1)
    norm += m * m
    const c = file.words.get(stem)
    if (!c) continue
    const outcome = outcomeOf(c)
    dot += m * w * mass(c)
    gain += Math.max(0, table.gain(stem, outcome) - table.gain(stem, 0))
    found.push(outcome >= 2 ? w : 0.5 * w)
  }
  const [a = 0, b = 0, c = 0] = found.sort((x, y) => y - x)
  const met = weights.path.filter(([stem]) => message.words.has(stem))
  const named = message.names.filter(({ name }) => outcomeOf(file.names.get(name)) >= 2)
  return {
    cosine: norm && weights.norm ? Math.sqrt(dot / (Math.sqrt(norm) * weights.norm)) : 0,
    gain,
    best: a / 7,
    best3: (a + b + c) / 20,
    path: weights.pathWeight ? met.reduce((n, [, w]) => n + w, 0) / weights.pathWeight : 0,
    base: met.some(([, , own]) => own),
    names: named.filter((n) => n.solid).length,
    pairs: named.filter((n) => !n.solid).length,
  }
}

/**
 * Per file of the diff, up to `FILES_LIMIT` of them: does the message speak of it, in itself and beside the file
 * it speaks of most, and does the file belong with the others?
 */
export function coverageFeatures(message: MessageIndex, diff: DiffIndex, table: WordTable): Features[] {
  const weights = weighDiff(diff, table).files
  const met = weights.map((w, i) => meet(diff.files[i]!, w, message, diff, table))
  const top = (of: (m: Meeting) => number): number => met.reduce((most, m) => Math.max(most, of(m)), 1e-6)
  const cosine = top((m) => m.cosine)
  const gain = top((m) => m.gain)
  const best3 = top((m) => m.best3)
  const path = top((m) => m.path)
  const lines = diff.files.map(({ file }) => file.additions + file.deletions)
  const total = Math.max(
    1,
    lines.reduce((n, l) => n + l, 0),
  )
  return met.map((m, i) => ({
    cosine: m.cosine,
    cosineRelative: m.cosine / cosine,
    gain: Math.log(1 + m.gain),
    gainRelative: m.gain / gain,
    best: m.best,
    best3: m.best3,
    best3Relative: m.best3 / best3,
    path: m.path,
    pathRelative: m.path / path,
    base: m.base ? 1 : 0,
    names: Math.log(1 + m.names),
    pairs: Math.log(1 + m.pairs),
    cohesion: weights[i]!.cohesion,
    pathCohesion: weights[i]!.pathCohesion,
    sharedNames: Math.log(1 + weights[i]!.sharedNames),
    share: lines[i]! / total,
    lines: Math.log(1 + lines[i]!),
    fileWords: Math.log(1 + diff.files[i]!.words.size),
    messageWords: Math.log(1 + message.words.size),
    files: Math.log(met.length),
  }))
}
