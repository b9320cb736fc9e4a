import { classFeatures } from './change-class.ts'
import type { Count, DiffIndex } from './diff-index.ts'
import { mass, weighDiff, weightOf } from './diff-weights.ts'
import type { MessageIndex } from './message-index.ts'
import type { Features } from './model.ts'
import type { WordTable } from './word-table.ts'

export function outcomeOf(c: Count | undefined): number {
  if (!c) return 0
  const changed = c.added + c.removed > 0
  return c.path ? (changed ? 4 : 3) : changed ? 2 : 1
}

const strength = [0, 0.5, 1, 1, 1.2]

/** How a message and a diff compare, as numbers of about -3 to 3. */
export function matchFeatures(message: MessageIndex, diff: DiffIndex, table: WordTable): Features {
  const f: Features = {}
  words(f, message, diff, table)
  names(f, message, diff)
  paths(f, message, diff, table)
  return Object.assign(f, classFeatures(message, diff))
}

function words(f: Features, message: MessageIndex, diff: DiffIndex, table: WordTable): void {
  let all = 0,
    hit = 0,
    changed = 0,
    inPath = 0,
    dot = 0,
    norm = 0,
    shared = 0,
    missed = 0
  let title = 0,
    titleHit = 0,
    titlePath = 0,
    prefix = 0,
    prefixPath = 0,
    titleWords = 0,
    titleFound = 0
  let gain = 0,
    gainTitle = 0,
    gainUp = 0,
    gainDown = 0
  const found: number[] = [],
    lost: number[] = [],
    gains: number[] = []
  for (const [stem, zones] of message.words) {
    const c = diff.words.get(stem)
    const o = outcomeOf(c)
    const w = weightOf(stem, diff, table)
    const g = table.gain(stem, o)
    gain += g
    gains.push(g)
    if (g > 0) gainUp += g
    else gainDown += g
    all += w
    hit += w * strength[o]!
    if (o >= 2) changed += w
    if (o >= 3) inPath += w
    const m = w * (zones.has('title') ? 1.5 : 1)
    norm += m * m
    if (c) {
      const d = w * mass(c)
      dot += m * d
      shared++
      found.push(w)
    } else {
      missed++
      lost.push(w)
    }
    if (zones.has('title')) {
      titleWords++
      title += w
      titleHit += w * strength[o]!
      if (o >= 3) titlePath += w
      if (o >= 2) titleFound++
      gainTitle += g
    } else if (zones.has('prefix')) {
      prefix += w
      if (o >= 3) prefixPath += w
      gainTitle += g
    }
  }
  const diffNorm = weighDiff(diff, table).norm
  const n = message.words.size
  found.sort((a, b) => b - a)
  lost.sort((a, b) => b - a)
  gains.sort((a, b) => b - a)
  f['cosine'] = norm && diffNorm ? 3 * Math.sqrt(dot / (Math.sqrt(norm) * diffNorm)) : 0
  f['coverage'] = all ? hit / all : 0
  f['changedCoverage'] = all ? changed / all : 0
  f['pathCoverage'] = all ? inPath / all : 0
  f['titleCoverage'] = title ? titleHit / title : 0.5
  f['titlePath'] = title ? titlePath / title : 0
  f['titleNone'] = titleWords > 0 && titleFound === 0 ? 1 : 0
  f['prefixPath'] = prefix ? prefixPath / prefix : 0
  f['prefixMissed'] = prefix ? 1 - prefixPath / prefix : 0
  f['shared'] = Math.log(1 + shared)
  f['missed'] = Math.log(1 + missed)
  f['length'] = Math.log(1 + n)
  f['diffSize'] = Math.log(1 + diff.words.size)
  f['best1'] = (found[0] ?? 0) / 4
  f['best3'] = ((found[0] ?? 0) + (found[1] ?? 0) + (found[2] ?? 0)) / 10
  f['lost3'] = ((lost[0] ?? 0) + (lost[1] ?? 0) + (lost[2] ?? 0)) / 10
  f['gain'] = gain / 4
  f['gainTitle'] = gainTitle / 3
  f['gainMean'] = n ? (2 * gain) / Math.sqrt(n) / 2 : 0
  f['gainUp'] = Math.log(1 + gainUp)
  f['gainDown'] = Math.log(1 - gainDown)
  f['gainTop'] = ((gains[0] ?? 0) + (gains[1] ?? 0) + (gains[2] ?? 0)) / 4
}

function names(f: Features, message: MessageIndex, diff: DiffIndex): void {
  const seen = new Set<string>()
  let changed = 0,
    context = 0,
    absent = 0,
    pairs = 0,
    pathNames = 0
  for (const { name, solid } of message.names) {
    if (seen.has(name)) continue
    seen.add(name)
    const c = diff.names.get(name)
    const o = outcomeOf(c)
    if (o >= 3) pathNames++
    if (!solid) {
      if (o >= 2) pairs++
    } else if (o >= 2) changed++
    else if (o === 1) context++
    else absent++
  }
  f['namesChanged'] = Math.log(1 + changed)
  f['namesContext'] = Math.log(1 + context)
  f['namesAbsent'] = Math.log(1 + absent)
  f['namesShare'] =
    changed + context + absent ? (changed + 0.5 * context) / (changed + context + absent) - 0.5 : 0
  f['pairs'] = Math.log(1 + pairs)
  f['pathNames'] = Math.log(1 + pathNames)
}

/** How the message meets each file by itself: the best, and the share of files that it meets at all. */
function paths(f: Features, message: MessageIndex, diff: DiffIndex, table: WordTable): void {
  let best = 0,
    met = 0,
    base = 0
  const { files } = weighDiff(diff, table)
  for (const { path, pathWeight: all } of files.slice(0, 50)) {
    let sum = 0
    let own = 0
    for (const [stem, weight, inBase] of path) {
      if (!message.words.has(stem)) continue
      sum += weight
      if (inBase) own++
    }
    if (all) best = Math.max(best, sum / all)
    if (sum > 0) met++
    if (own > 0) base++
  }
  const n = Math.min(50, diff.files.length)
  f['bestPath'] = best
  f['pathsMet'] = n ? met / n : 0
  f['basesMet'] = n ? base / n : 0
  f['files'] = Math.log(1 + diff.files.length)
}
