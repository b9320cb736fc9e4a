import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import calibration from './calibration.json' with { type: 'json' }
import type { Judgement } from './judgement.ts'
import { isSelfEvident, kindOf } from './kind.ts'
import { orderOf } from './order.ts'
import { changeScore, reasonScore, statesChange } from './reason.ts'
import { slotsOf } from './slots.ts'

/**
 * Judges the message as a whole: kind of change, how surely a sentence states the change and one gives a reason,
 * which kinds of reason are given, and in which order. Scores are 0..1; that of a reason is calibrated on labelled messages.
 */
export function judge(
  message: MessageDocument,
  sentences: readonly Sentence[],
  facts: Facts | null,
): Judgement {
  const kind = kindOf(message, facts)
  const selfEvident = isSelfEvident(kind, message)
  return {
    kind,
    selfEvident,
    what: {
      stated: changeScore(message, sentences),
      by: sentences.filter((s) => s.roles.includes('what') && statesChange(message, s) > 0.2),
    },
    why: {
      stated: calibrated(reasonScore(message, sentences, kind, selfEvident)),
      by: sentences.filter((s) => s.roles.includes('why')),
      slots: slotsOf(sentences, kind, selfEvident, facts),
    },
    order: orderOf(sentences),
  }
}

/** Platt scaling of a score on the log-odds scale. */
function calibrated(score: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, score))
  return 1 / (1 + Math.exp(-(calibration.slope * Math.log(p / (1 - p)) + calibration.shift)))
}
