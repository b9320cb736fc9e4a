import type { DiffIndex } from './diff-index.ts'
import type { Evidence } from './evidence.ts'
import { matchFeatures } from './match-features.ts'
import type { MessageIndex } from './message-index.ts'
import { probability, type Model } from './model.ts'

/** Above this the message is taken to be about the diff. */
const SAME = 0.5

/**
 * Whether the message is about this change. The score is how likely it is, 0 to 1, against a diff of another
 * commit; a message or a diff without words tells nothing, nor do the paths of pictures alone.
 */
export function matchOf(message: MessageIndex, diff: DiffIndex, model: Model): Evidence['match'] {
  const isMute = diff.words.size === 0 || diff.diff.files.every((f) => f.binary)
  if (message.words.size === 0 || isMute) return { score: SAME, verdict: 'unsure' }
  const score = probability(model.match, matchFeatures(message, diff, model.words))
  if (score < model.cuts.different) return { score, verdict: 'different' }
  return { score, verdict: score < SAME ? 'unsure' : 'same' }
}
