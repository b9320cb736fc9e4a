import { shortHash } from './text/hash.ts'

/**
 * Keys for findings that survive edits elsewhere: the check, the words it points at, and a count where the same
 * check points at the same words again.
 */
export function findingKeys(findings: readonly { check: string; words: string }[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ check, words }) => {
    const base = `${check}:${shortHash(words.replace(/\s+/g, ' ').trim())}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}:${count}`
  })
}
