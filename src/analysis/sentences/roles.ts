import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence, Unit } from './sentence.ts'

export function assignRoles(
  units: readonly Unit[],
  _message: MessageDocument,
  _diff: Diff | null,
): Sentence[] {
  return units.map((u) => ({
    ...u,
    roles: ['what'],
    scores: { what: 1, why: 0, background: 0, evidence: 0, meta: 0 },
  }))
}
