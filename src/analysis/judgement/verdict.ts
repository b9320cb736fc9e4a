import type { Draft } from '../check.ts'
import { bodyWords } from '../prose/order.ts'
import { changedLines } from '../prose/need.ts'
import type { Category, Finding, Verdict } from '../report.ts'
import { hasReadableDiff } from './no-diff.ts'
import { looksForeign, openRemarkKey } from './open-remark.ts'
import { faultiness } from './readers.ts'

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

/** Chance of a fault from which a message is not called ready: in projects not trained on, 85 % of the good lie below. */
const DOUBTFUL = 0.5
/** The same where no fault can be named: a wish for more that cannot say of what is one that few would send. */
const DOUBTFUL_WITHOUT_FAULT = 0.62

/** A subject without content, or a diff of another change, for which no other strength of the message makes up. */
function isDecisive({ message }: Draft, { check, level, at }: Finding): boolean {
  if (level === 'must' || check === 'subject-says-what') return true
  // At a sentence of the body the same check doubts that sentence alone.
  return check === 'diff-is-this-change' && at.in === 'message' && at.from < (message.subject?.to ?? 0)
}

/**
 * The judgement of the whole: `ready` where a fair maintainer would merge it with this message, never with an open
 * `must`, a subject that says nothing, or a diff that shows another change; `rewrite` where repairing sentence by
 * sentence would not help, because a long body has several faults of structure or because nothing is said of a
 * large change. `open` are the findings that the author has not put aside, `all` those with them: what is put aside
 * can make a message ready, but a text that should be written anew stays one until its words change.
 */
export function verdictOf(draft: Draft, open: readonly Finding[], all: readonly Finding[]): Verdict {
  const loud = (findings: readonly Finding[]) => findings.filter((f) => f.level !== 'could')
  const left = loud(open)
  if (draft.english && isBeyondRepair(draft, loud(all))) return 'rewrite'
  if (!draft.message.subject) return 'needs-work'
  if (left.some((f) => isDecisive(draft, f))) return 'needs-work'
  // Of a language that cannot be read only the form is judged.
  if (!draft.english) return left.length > 0 ? 'needs-work' : 'ready'
  if (left.length === 0 && isPutAside(draft, all)) return 'ready'
  if (looksForeign(draft) && !all.some((f) => f.check === 'diff-is-this-change')) return 'needs-work'
  if (!hasReadableDiff(draft) && isBareSubject(draft)) return 'needs-work'
  const ofForm = left.every((f) => FORM.has(f.category))
  if (ofForm && speaksForItself(draft)) return 'ready'
  const doubtful = left.length === 0 ? DOUBTFUL_WITHOUT_FAULT : DOUBTFUL
  return faultiness(draft, left) < doubtful ? 'ready' : 'needs-work'
}

/**
 * Whether nothing but slips of form keep a message from being ready: they are mended in place, and make nobody ask for
 * more words. `open` are the findings that the author has not put aside.
 */
export function lacksOnlyForm(draft: Draft, open: readonly Finding[]): boolean {
  const loud = open.filter((f) => f.level !== 'could')
  const foreign = looksForeign(draft) || (!hasReadableDiff(draft) && isBareSubject(draft))
  return (
    loud.length > 0 &&
    loud.every((f) => FORM.has(f.category)) &&
    !foreign &&
    faultiness(draft, []) < DOUBTFUL_WITHOUT_FAULT
  )
}

/** Changed lines that are read as fast as a sentence on them. */
const AT_A_GLANCE = 6

/** Whether a general wish for more would be answered by a glance at the diff. */
const speaksForItself = (draft: Draft): boolean =>
  hasReadableDiff(draft) && (draft.judgement.selfEvident || changedLines(draft) <= AT_A_GLANCE)

const FORM: ReadonlySet<Category> = new Set([
  'subject-format',
  'wrap',
  'spacing',
  'grammar-spelling',
  'tags',
  'not-imperative',
  'other',
])

/** Whether the author has put aside what was said of the content, or the general remark that stands in its place. */
function isPutAside(draft: Draft, all: readonly Finding[]): boolean {
  const { ignored = [], answered = [] } = draft.settings
  const key = openRemarkKey(draft)
  return (
    ignored.includes(key) ||
    answered.includes(key) ||
    all.some((f) => f.level !== 'could' && !FORM.has(f.category) && ignored.includes(f.key))
  )
}

/** A subject alone, of a change that does not explain itself: without its diff nobody can call it enough. */
function isBareSubject(draft: Draft): boolean {
  return bodyWords(draft) === 0 && !draft.judgement.selfEvident && !draft.message.subject?.marker
}

function isBeyondRepair(draft: Draft, loud: readonly Finding[]): boolean {
  const structural = new Set(loud.map((f) => f.category).filter((c) => STRUCTURAL.has(c)))
  if (structural.size >= 3 && bodyWords(draft) > LONG) return true
  const empty = loud.some(
    (f) => f.level === 'must' && (f.category === 'too-vague' || f.category === 'missing-what'),
  )
  return empty && bodyWords(draft) < 5 && draft.diff !== null && changedLines(draft) > LARGE
}
