import type { Diff } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Evidence } from './evidence.ts'

export function findEvidence(
  _message: MessageDocument,
  _sentences: readonly Sentence[],
  _diff: Diff,
  _facts: Facts,
): Evidence {
  return {
    match: { score: 0.5, verdict: 'unsure' },
    consistency: { score: 1 },
    coverage: { score: 1, parts: [] },
    links: [],
    mentions: [],
  }
}
