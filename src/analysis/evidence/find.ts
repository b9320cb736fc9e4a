import type { Diff } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { coverageOf, fileScores } from './coverage.ts'
import { bySentence } from './describers.ts'
import { indexDiff } from './diff-index.ts'
import type { Evidence } from './evidence.ts'
import { matchOf } from './match.ts'
import { indexMessage } from './message-index.ts'
import { evidenceModel } from './model.ts'

/**
 * What ties a message to a diff: whether it is the same change, what is described of it, and where. The diff's
 * words are indexed at the first call for a diff object and kept with it. Linear in both texts.
 */
export function findEvidence(
  message: MessageDocument,
  sentences: readonly Sentence[],
  diff: Diff,
  facts: Facts,
): Evidence {
  const model = evidenceModel()
  const words = indexMessage(message, sentences)
  const index = indexDiff(diff)
  const match = matchOf(words, index, model)
  const scores = fileScores(words, index, model)
  return {
    match,
    consistency: { score: 1 },
    coverage: coverageOf(bySentence(words, sentences), index, facts, match, scores, model),
    links: [],
    mentions: [],
  }
}
