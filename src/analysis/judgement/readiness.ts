import type { Draft } from '../check.ts'
import { changedLines, needsReason } from '../prose/need.ts'
import { bodyWords } from '../prose/order.ts'
import type { Category, Finding } from '../report.ts'

const GROUPS: readonly (readonly Category[])[] = [
  ['unsupported-claim'],
  ['too-vague', 'missing-what'],
  ['dangling-opening'],
  ['missing-why'],
  ['missing-impact', 'missing-evidence'],
  ['undescribed-change', 'split-needed'],
  ['order', 'mixed', 'too-long', 'undefined-term', 'misplaced-meta', 'missing-reference', 'self-reference'],
  ['not-imperative', 'grammar-spelling'],
  ['subject-format', 'wrap', 'spacing', 'tags'],
]

/**
 * What the judgement of the whole is made from, each about 0 to 1: open findings by group, how likely what and why are
 * stated, how much is said for how large a change, and how well it fits the diff.
 */
export function readinessFeatures(draft: Draft, loud: readonly Finding[]): number[] {
  const { judgement, evidence } = draft
  const words = Math.log2(1 + bodyWords(draft)) / 8
  const lines = Math.log2(1 + changedLines(draft)) / 8
  const needed = needsReason(draft) ? 1 : 0
  return [
    1,
    ...GROUPS.map((group) => Math.min(3, loud.filter((f) => group.includes(f.category)).length)),
    judgement.what.score,
    needed * judgement.why.score,
    needed,
    words,
    lines,
    Math.max(0, lines - words),
    evidence ? evidence.match.score : 0.5,
    evidence ? evidence.coverage.score : 0.5,
  ]
}

/** How far a message is from the line between ready and not; 0 or more is ready. */
export function readiness(_draft: Draft, loud: readonly Finding[]): number {
  return 1 - loud.length
}
