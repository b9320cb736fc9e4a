import type { Diff } from '../diff/diff.ts'
import { forEachLine } from '../diff/walk.ts'
import type { Finding } from '../report.ts'
import type { Span } from '../text/span.ts'

/** A longer block of changed lines is more than what one finding speaks of. */
const LONGEST_BLOCK = 40

/**
 * The changed lines that a finding says no sentence speaks of, though their part may be described as a whole: the
 * block without context lines in which it stands, or where that is long, the lines of the finding.
 */
export function silentPlaces(diff: Diff, findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ category, at, related = [] }): Span[] => {
    if (category !== 'undescribed-change' || at.in !== 'diff') return []
    const lines = [at, ...related.filter((p) => p.in === 'diff' && p.from >= at.from && p.from - at.to < 500)]
    const own = { from: at.from, to: Math.max(...lines.map((l) => l.to)) }
    return [blockAt(diff, at.from) ?? own]
  })
}

function blockAt(diff: Diff, offset: number): Span | null {
  const file = diff.files.find((f) => f.from <= offset && offset < f.to)
  const hunk = file?.hunks.find((h) => h.body <= offset && offset < h.to)
  if (!hunk) return null
  const block = { from: 0, to: 0, lines: 0, holds: false }
  forEachLine(diff, hunk, (sign, from, to) => {
    if (sign === ' ') {
      if (block.holds) return false
      block.lines = 0
      return true
    }
    if (block.lines === 0) block.from = from
    block.to = to
    block.lines++
    block.holds ||= from <= offset && offset <= to
    return true
  })
  return block.holds && block.lines <= LONGEST_BLOCK ? { from: block.from, to: block.to } : null
}
