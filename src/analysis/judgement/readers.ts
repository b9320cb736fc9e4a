import type { Draft } from '../check.ts'
import { likelihood, type Linear } from '../evidence/model.ts'
import { hasReasonTitle } from '../prose/plain-reason.ts'
import type { Category, Finding } from '../report.ts'
import stored from './readers.json' with { type: 'json' }
import { onceFor } from '../text/once-for.ts'
import { signalsOf, type Signals } from './signals.ts'

/** What careful readers say of a message as a whole, each told by a regression over the signals. */
type Verdicts = 'no-change' | 'no-reason' | 'missing-why' | 'too-vague' | 'split-needed' | 'faulty'

/** Learned by `scripts/train-judgement.mjs` from messages that careful readers reviewed. */
const readers: Readonly<Record<Verdicts, Linear>> = stored

const told = (by: Verdicts, signals: Signals, more?: Signals): number =>
  likelihood(readers[by], (name) => signals.get(name) ?? more?.get(name))

/** From this likelihood on a message counts as saying what it does; lenient, since a terse subject is still an answer. */
const TOLD = 0.6

/** How likely a careful reader learns from the message what the commit does, 0..1. */
export const changeTold = onceFor((draft: Draft): number => 1 - told('no-change', signalsOf(draft)))

/** Whether the message counts as saying what the commit does. */
export const tellsChange = (draft: Draft): boolean => changeTold(draft) >= TOLD

/** From this likelihood on a message counts as giving a reason: the best F1 of those that give none, see the model card. */
const GIVEN = 0.66

/** Of 111 labelled messages with a title such as "Motivation:" one gives no reason. */
const ANNOUNCED = 0.99

/** How likely a careful reader learns from the message why the change is made, 0..1. */
export const reasonGiven = onceFor((draft: Draft): number => {
  const given = 1 - told('no-reason', signalsOf(draft))
  return hasReasonTitle(draft.sentences) ? Math.max(given, ANNOUNCED) : given
})

/** Whether the message counts as giving a reason. */
export const givesReason = (draft: Draft): boolean => reasonGiven(draft) >= GIVEN

/** How likely a careful reader complains of the message so, 0..1. */
export function complaint(draft: Draft, of: 'missing-why' | 'too-vague' | 'split-needed'): number {
  return told(of, signalsOf(draft))
}

/** Complaints that the signals see themselves: they would count twice as findings. */
const SEEN: ReadonlySet<Category> = new Set(['missing-why', 'too-vague', 'missing-what', 'split-needed'])

/** Which sorts of complaint stand open, as signals for the whole. */
export function openSignals(loud: readonly Finding[]): Signals {
  return new Map(loud.flatMap(({ category }) => (SEEN.has(category) ? [] : [[`open:${category}`, 1]])))
}

/** How likely a careful reader would not merge the message as it is, 0..1. */
export function faultiness(draft: Draft, loud: readonly Finding[]): number {
  return told('faulty', signalsOf(draft), openSignals(loud))
}
