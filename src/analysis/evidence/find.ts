import type { Diff } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Note } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { MOST_CLAIMS, sentenceDoubts, verbDoubts } from './claims.ts'
import { consistencyOf } from './consistency.ts'
import { coverageOf, fileScores } from './coverage.ts'
import { bySentence } from './describers.ts'
import { indexDiff, type DiffIndex } from './diff-index.ts'
import type { Evidence, Mention } from './evidence.ts'
import { matchOf } from './match.ts'
import { findLinks } from './links.ts'
import { findMentions, MOST_NAMES } from './mentions.ts'
import { indexMessage, type MessageIndex } from './message-index.ts'
import { evidenceModel, type Model } from './model.ts'
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
  const { match, mentions, claims } = findClaims(message, sentences, words, index, facts, model)
  const presence = findPresence(words, index)
  const said = bySentence(words, sentences)
  const scores = fileScores(words, index, model)
  const isOther = match.verdict === 'different'
  return {
    match,
    consistency: { score: consistencyOf(message, match, mentions, claims, model) },
    coverage: coverageOf(said, index, presence, facts, match, scores, model),
    links: isOther ? [] : findLinks(said, index, presence, model.words),
    mentions,
    claims: isOther ? [] : claims,
    files: scores,
    notes: [
      ...index.notes.map((n): Note => ({ in: 'diff', ...n })),
      ...longMessage(sentences),
      ...manyNames(mentions),
    ],
  }
}

/** What the message claims, piece by piece, and how likely each is in view of the diff. */
export function findClaims(
  message: MessageDocument,
  sentences: readonly Sentence[],
  words: MessageIndex,
  index: DiffIndex,
  facts: Facts,
  model: Model,
): Pick<Evidence, 'match' | 'mentions' | 'claims'> {
  return {
    match: matchOf(words, index, model),
    mentions: findMentions(sentences, index, index.diff.text),
    claims: [
      ...verbDoubts(message, sentences, index, facts, model),
      ...sentenceDoubts(message, sentences, index, model),
    ],
  }
}

function manyNames(mentions: readonly Mention[]): Note[] {
  const last = mentions[MOST_NAMES - 1]
  if (!last) return []
  const text = `The first ${MOST_NAMES} names of the message were looked up in the diff; what is named behind this one was not.`
  return [{ in: 'message', from: last.from, to: last.to, text }]
}

function longMessage(sentences: readonly Sentence[]): Note[] {
  const rest = sentences[MOST_CLAIMS]
  if (!rest) return []
  const text = `The claims of the first ${MOST_CLAIMS} sentences were held against the diff one by one; from here on they were not.`
  return [{ in: 'message', from: rest.from, to: rest.to, text }]
}
