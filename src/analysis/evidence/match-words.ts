import type { Count, DiffIndex } from './diff-index.ts'
import { mass, weighDiff, weightOf } from './diff-weights.ts'
import type { MessageIndex } from './message-index.ts'
import type { Features } from './model.ts'
import { OUTCOME, outcomeOf } from './outcome.ts'
import type { WordTable } from './word-table.ts'

/** A word of the message beside the diff. */
interface Met {
  readonly zone: 'title' | 'prefix' | 'other'
  readonly count: Count | undefined
  readonly outcome: number
  /** By its rarity. */
  readonly weight: number
  /** What the outcome tells for this being the diff of the message, as logarithm of a ratio. */
  readonly gain: number
}

function meet(message: MessageIndex, diff: DiffIndex, table: WordTable): Met[] {
  const all: Met[] = []
  for (const [stem, zones] of message.words) {
    const count = diff.words.get(stem)
    const outcome = outcomeOf(count)
    all.push({
      zone: zones.has('title') ? 'title' : zones.has('prefix') ? 'prefix' : 'other',
      count,
      outcome,
      weight: weightOf(stem, diff, table),
      gain: table.gain(stem, outcome),
    })
  }
  return all
}

/** How the words of a message meet those of the diff: by angle, by share, by the best of them, by what they tell. */
export function wordFeatures(message: MessageIndex, diff: DiffIndex, table: WordTable): Features {
  const all = meet(message, diff, table)
  return Object.assign(cosine(all, weighDiff(diff, table).norm), shares(all), sizes(all, diff), gains(all))
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  let total = 0
  for (const one of list) total += of(one)
  return total
}

const byWeight = (m: Met): number => m.weight

/** The angle between both as vectors of words, with those of the title half as long again. */
function cosine(all: readonly Met[], diffNorm: number): Features {
  let dot = 0
  let norm = 0
  for (const { zone, weight, count } of all) {
    const m = weight * (zone === 'title' ? 1.5 : 1)
    norm += m * m
    if (count) dot += m * (weight * mass(count))
  }
  return { cosine: norm && diffNorm ? 3 * Math.sqrt(dot / (Math.sqrt(norm) * diffNorm)) : 0 }
}

/** How much of a word's weight each outcome bears out. */
const STRENGTH = [0, 0.5, 1, 1, 1.2]

/** The shares, by weight, of all words, of the title's and of the prefix's that the diff has, changes or is named by. */
function shares(all: readonly Met[]): Features {
  const title = all.filter((m) => m.zone === 'title')
  const prefix = all.filter((m) => m.zone === 'prefix')
  const share = (of: readonly Met[], strength: (m: Met) => number, none = 0): number => {
    const whole = sum(of, byWeight)
    return whole ? sum(of, (m) => m.weight * strength(m)) / whole : none
  }
  const hit = (m: Met): number => STRENGTH[m.outcome]!
  const changed = (m: Met): number => (m.outcome >= OUTCOME.changed ? 1 : 0)
  const inPath = (m: Met): number => (m.outcome >= OUTCOME.path ? 1 : 0)
  const prefixPath = share(prefix, inPath)
  return {
    coverage: share(all, hit),
    changedCoverage: share(all, changed),
    pathCoverage: share(all, inPath),
    titleCoverage: share(title, hit, 0.5),
    titlePath: share(title, inPath),
    titleNone: title.length > 0 && title.every((m) => m.outcome < OUTCOME.changed) ? 1 : 0,
    prefixPath,
    prefixMissed: sum(prefix, byWeight) ? 1 - prefixPath : 0,
  }
}

const descending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => b - a)
const topThree = ([a = 0, b = 0, c = 0]: readonly number[]): number => a + b + c

/** How many words there are, here, there and in both, and how rare the rarest are. */
function sizes(all: readonly Met[], diff: DiffIndex): Features {
  const found = descending(all.filter((m) => m.count).map(byWeight))
  const lost = descending(all.filter((m) => !m.count).map(byWeight))
  return {
    shared: Math.log(1 + found.length),
    missed: Math.log(1 + lost.length),
    length: Math.log(1 + all.length),
    diffSize: Math.log(1 + diff.words.size),
    best1: (found[0] ?? 0) / 4,
    best3: topThree(found) / 10,
    lost3: topThree(lost) / 10,
  }
}

/** What the outcomes tell: in sum, of the subject, on average, for and against. */
function gains(all: readonly Met[]): Features {
  const gain = sum(all, (m) => m.gain)
  return {
    gain: gain / 4,
    gainTitle: sum(all, (m) => (m.zone === 'other' ? 0 : m.gain)) / 3,
    gainMean: all.length ? gain / Math.sqrt(all.length) : 0,
    gainUp: Math.log(1 + sum(all, (m) => Math.max(0, m.gain))),
    gainDown: Math.log(1 - sum(all, (m) => Math.min(0, m.gain))),
    gainTop: topThree(descending(all.map((m) => m.gain))) / 4,
  }
}
