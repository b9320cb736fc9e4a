import type { Draft } from '../check.ts'
import type { Facts } from '../facts/facts.ts'

/** How much of a diff is read. */
const REACH = 200_000

/** What guards a program; its removal is what a reader wants to be told the safety of. */
const GUARDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the lock', /\b(?:\w{0,30}_)?(?:(?:mutex|spin|rw|read|write)_?lock|lock|mutex|synchronized|rcu_read_lock)(?:_\w{1,30})?\s?\(/i],
  ['the assertion', /\b(?:\w{0,20}_)?(?:assert|BUG_ON|WARN_ON|debug_assert|require|precondition)\w{0,20}!?\s?\(/i],
  ['the check', /\b(?:is_?valid|validate|verify|check)\w{0,30}\s?\(/i],
] // prettier-ignore

/** The title says itself that what goes has no use any more. */
const USELESS =
  /\b(?:unused|unneeded|unnecessary|deprecated|dead|obsolete|redundant|superfluous|stale|unreachable|duplicate\w?|leftover|no longer|useless|legacy|typo|rename)\b/i

/**
 * The guard that a diff takes away without a new one of its sort, in words for a question; null where there is none or
 * the subject says that it was of no use.
 */
export function lostGuards({ diff, facts, message }: Draft): string | null {
  if (!diff || !facts || !message.subject) return null
  if (USELESS.test(message.text.slice(message.subject.from, message.subject.from + 300))) return null
  if (facts.files.reduce((n, f) => n + f.tests, 0) < 0 && !losesCode(facts)) return 'the tests'
  const code = facts.files.filter((f) => f.kind === 'code')
  const balance = GUARDS.map(() => 0)
  let read = 0
  for (const { file } of code) {
    for (const hunk of file.hunks) {
      const text = diff.text.slice(hunk.from, Math.min(hunk.to, hunk.from + REACH - read))
      read += text.length
      for (const line of text.split('\n')) {
        const sign = line.startsWith('+') ? 1 : line.startsWith('-') ? -1 : 0
        if (sign === 0) continue
        const words = line.slice(1, 300)
        GUARDS.forEach(([, pattern], i) => {
          if (pattern.test(words)) balance[i]! += sign
        })
      }
      if (read >= REACH) break
    }
    if (read >= REACH) break
  }
  const lost = balance.findIndex((n) => n < 0)
  return lost < 0 ? null : GUARDS[lost]![0]
}

/** Whether named code goes too: then its tests go with it. */
const losesCode = ({ files, symbols }: Facts): boolean =>
  symbols.some((s) => s.change === 'removed' && files[s.file]?.kind === 'code')
