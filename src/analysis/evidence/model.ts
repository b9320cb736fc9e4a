import stored from './model.json' with { type: 'json' }
import { onceFor } from '../text/once-for.ts'
import { readWordTable, type WordTable } from './word-table.ts'

/** A logistic regression: the weight of each feature by its name. */
export interface Linear {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** Numbers that describe a message beside a diff, by name; the names are those of the weights. */
export type Features = Record<string, number>

/** What `scripts/train-evidence.mjs` learned from public histories. */
export interface Model {
  readonly words: WordTable
  /** Own diff against the diff of another commit. */
  readonly match: Linear
  /** Match scores under which 0.2, 1 and 5.5 % of own diffs lay in projects that the model had not seen. */
  readonly cuts: {
    readonly certain: number
    readonly different: number
    readonly doubtful: number
    /** Least likely sentences and verbs of own messages: under it lay 1.5 % and 1.5 %. */
    readonly sentence: number
    readonly direction: number
  }
  /** A file of the change that is described against one of another change. */
  readonly coverage: Linear
  /** A sentence that belongs to the message against one of another commit. */
  readonly sentence: Linear
  /** A verb such as "add" against its opposite. */
  readonly direction: Linear
  /** An unchanged message against one made wrong: put to another change, a sentence, a verb or a name exchanged. */
  readonly consistency: Readonly<Record<'change' | 'sentence' | 'verb' | 'name', Linear>>
}

let model: Model | null = null

/** The model, read at the first call. */
export function evidenceModel(): Model {
  model ??= {
    words: readWordTable(stored.words),
    match: stored.match,
    cuts: stored.cuts,
    coverage: stored.coverage,
    sentence: stored.sentence,
    direction: stored.direction,
    consistency: stored.consistency,
  }
  return model
}

/** A list is read faster than the names of an object, time after time. */
const weightsOf = onceFor(({ weights }: Linear) => Object.entries(weights))

/** The weighted sum of features as a number from 0 to 1. */
export function probability(linear: Linear, features: Readonly<Features>): number {
  return likelihood(linear, (name) => features[name])
}

/** The same where features are not in an object: 0 is what is not known by a name. */
export function likelihood(linear: Linear, featureOf: (name: string) => number | undefined): number {
  let sum = linear.bias
  for (const [name, weight] of weightsOf(linear)) sum += weight * (featureOf(name) ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
