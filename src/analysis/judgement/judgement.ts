import type { Order, Slot, SlotName } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** What sort of change it is; it decides which reasons a reader needs. */
export type ChangeKind =
  | 'fix'
  | 'feature'
  | 'optimisation'
  | 'removal'
  | 'refactoring'
  | 'clean-up'
  | 'documentation'
  | 'test'
  | 'build'
  | 'dependency'
  | 'revert'
  | 'typo'
  | 'formatting'
  | 'release'
  | 'other'

/** The message as a whole. */
export interface Judgement {
  readonly kind: ChangeKind
  /** Needs no reason: a typo, a version bump, formatting, an added test. */
  readonly selfEvident: boolean
  readonly what: {
    /** How surely one of the sentences states the change, 0..1; `tellsChange` weighs it with the rest. */
    readonly stated: number
    readonly by: readonly Sentence[]
  }
  readonly why: {
    /** How surely one of the sentences gives a reason, 0..1; `givesReason` weighs it with the rest of the message. */
    readonly stated: number
    readonly by: readonly Sentence[]
    readonly slots: Readonly<Record<SlotName, Slot>>
  }
  readonly order: Order
}
