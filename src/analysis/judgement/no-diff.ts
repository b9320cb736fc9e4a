import type { Draft } from '../check.ts'

/** Whether there is a diff of which at least one file could be read. */
export function hasReadableDiff({ diff }: Draft): boolean {
  return diff !== null && diff.files.length > 0
}

/** Whether something was given as the diff and nothing of it could be read as one. */
export function isUnreadableDiff({ diff }: Draft): boolean {
  return diff !== null && diff.files.length === 0 && /\S/.test(diff.text)
}
