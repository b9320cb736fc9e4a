import type { Draft } from '../check.ts'

/** Added and removed lines that somebody wrote; without a diff unknown, taken as middling. */
export function changedLines({ diff, facts }: Draft): number {
  if (!diff) return 30
  let lines = diff.additions + diff.deletions
  for (const { file, kind } of facts?.files ?? [])
    if (kind === 'generated' || kind === 'lock' || kind === 'vendored')
      lines -= file.additions + file.deletions
  return lines
}

/** Kinds of change whose reason is plain from what they are. */
const PLAIN = new Set([
  'typo',
  'formatting',
  'dependency',
  'release',
  'test',
  'documentation',
  'clean-up',
  'revert',
  'build',
])

/** Whether a fair reader would miss a reason. */
export function needsReason(draft: Draft): boolean {
  const { judgement, message } = draft
  if (judgement.selfEvident || PLAIN.has(judgement.kind)) return false
  if (message.subject?.marker) return false
  return true
}
