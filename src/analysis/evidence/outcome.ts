import type { Count } from './diff-index.ts'

/** What becomes of a word of the message in a diff; from `changed` on the diff is about it. */
export const OUTCOME = { absent: 0, unchanged: 1, changed: 2, path: 3, both: 4 } as const

/** Where a diff has a word: nowhere, in lines that stay, in changed lines, in a path, or in the last two. */
export function outcomeOf(c: Count | undefined): number {
  if (!c) return OUTCOME.absent
  const changed = c.added + c.removed > 0
  if (c.path) return changed ? OUTCOME.both : OUTCOME.path
  return changed ? OUTCOME.changed : OUTCOME.unchanged
}
