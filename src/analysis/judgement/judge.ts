import type { Convention } from '../conventions/convention.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Judgement } from './judgement.ts'

export function judge(
  _message: MessageDocument,
  sentences: readonly Sentence[],
  _convention: Convention,
  _facts: Facts | null,
  _evidence: Evidence | null,
): Judgement {
  const slot = { needed: false, at: null }
  return {
    kind: 'other',
    selfEvident: false,
    what: { present: sentences.length > 0, score: 0.5, by: [] },
    why: {
      present: false,
      score: 0.5,
      by: [],
      slots: { problem: slot, benefit: slot, safety: slot, alternative: slot },
    },
    order: 'neither',
  }
}
