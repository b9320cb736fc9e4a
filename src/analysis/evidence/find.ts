import type { Diff } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { sentenceDoubts, verbDoubts } from './claims.ts'
import { consistencyOf } from './consistency.ts'
import { coverageOf, fileScores } from './coverage.ts'
import { bySentence } from './describers.ts'
import { indexDiff } from './diff-index.ts'
import type { Evidence } from './evidence.ts'
import { matchOf } from './match.ts'
import { findLinks } from './links.ts'
import { findMentions } from './mentions.ts'
import { indexMessage } from './message-index.ts'
import { evidenceModel } from './model.ts'
import { findPresence } from './presence.ts'

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
  const presence = findPresence(words, index)
  const said = bySentence(words, sentences)
  const scores = fileScores(words, index, model)
  const mentions = findMentions(sentences, index, diff.text)
  const claims =
    match.verdict === 'different'
      ? []
      : [
          ...verbDoubts(message, sentences, index, facts, model),
          ...sentenceDoubts(message, sentences, index, model),
        ]
  return {
    match,
    consistency: { score: consistencyOf(match, mentions, claims) },
    coverage: coverageOf(said, index, presence, facts, match, scores, model),
    links: match.verdict === 'different' ? [] : findLinks(said, index, presence, model.words),
    mentions,
    claims,
    files: scores,
  }
}
