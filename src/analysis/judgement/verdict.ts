import type { Draft } from '../check.ts'
import { bodyWords } from '../prose/order.ts'
import { changedLines } from '../prose/need.ts'
import type { Category, Finding, Verdict } from '../report.ts'
import { readiness } from './readiness.ts'

/** Faults of the whole rather than of a sentence. */
const STRUCTURAL: ReadonlySet<Category> = new Set([
  'dangling-opening',
  'order',
  'mixed',
  'too-long',
  'missing-what',
])

/** Words from which mending one sentence after the other costs more than starting again. */
const LONG = 250
/** Changed lines of which more must be said than a subject without content. */
const LARGE = 40

/**
 * The judgement of the whole: `ready` where a fair maintainer would merge it with this message, never with an open
 * `must`; `rewrite` where repairing sentence by sentence would not help, because a long body has several faults of
 * structure or because nothing is said of a large change.
 */
export function verdictOf(draft: Draft, findings: readonly Finding[]): Verdict {
  const loud = findings.filter((f) => f.level !== 'could')
  const musts = loud.filter((f) => f.level === 'must')
  if (isBeyondRepair(draft, loud)) return 'rewrite'
  if (musts.length > 0 || !draft.message.subject) return 'needs-work'
  return readiness(draft, loud) >= 0 ? 'ready' : 'needs-work'
}

function isBeyondRepair(draft: Draft, loud: readonly Finding[]): boolean {
  const structural = new Set(loud.map((f) => f.category).filter((c) => STRUCTURAL.has(c)))
  if (structural.size >= 3 && bodyWords(draft) > LONG) return true
  const empty = loud.some(
    (f) => f.level === 'must' && (f.category === 'too-vague' || f.category === 'missing-what'),
  )
  return empty && bodyWords(draft) < 5 && draft.diff !== null && changedLines(draft) > LARGE
}
