import type { Doubt, Evidence, Mention } from './evidence.ts'

/** What a name that is not in the diff costs, and one that is a letter off. */
const ABSENT = 0.9
const NEAR_MISS = 0.4

/**
 * How far the message's claims agree with the diff, 0 to 1: the match, the least likely verb, the least likely
 * sentence, and the names that are not there, taken as independent.
 */
export function consistencyOf(
  match: Evidence['match'],
  mentions: readonly Mention[],
  claims: readonly Doubt[],
): number {
  const least = (kind: Doubt['kind']): number =>
    claims.reduce((low, c) => (c.kind === kind ? Math.min(low, c.score) : low), 1)
  const absent = new Set(mentions.filter((m) => m.in === 'absent').map((m) => m.name))
  const near = mentions.some((m) => m.nearMiss) ? NEAR_MISS : 1
  return match.score * least('verb') * least('sentence') * near * ABSENT ** Math.min(8, absent.size)
}
