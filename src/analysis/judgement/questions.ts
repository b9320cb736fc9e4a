import type { Draft, Spot } from '../check.ts'
import { isSpecialCase } from '../facts/special-case.ts'
import { changedLines } from '../prose/need.ts'
import { quoted } from '../prose/quote.ts'
import { titleOf } from '../prose/told.ts'
import { contentStems, overlapShare } from '../prose/words.ts'
import type { Finding, Place, Question, SlotName } from '../report.ts'
import { shortHash } from '../text/hash.ts'
import { overlap, type Span } from '../text/span.ts'
import { besideDescription, insertAt } from './insert-at.ts'
import { hasReadableDiff } from './no-diff.ts'
import { openRemark, openRemarkKey, type OpenRemark } from './open-remark.ts'
import { lostGuards } from './lost-guards.ts'
import { givesReason } from './readers.ts'

/** More would be a form to fill in. */
const MOST = 3
/** A change smaller than this speaks for itself: a question about it costs more than it brings. */
const TINY = 6
/** Changed lines from which a new interface is one to be argued for. */
const LARGE_INTERFACE = 80
/** Lines of a part, and its share of the change, from which it is worth a question. */
const PART = { lines: 10, share: 0.1 } as const

interface Asked {
  readonly key: string
  readonly slot: string
  readonly ask: string
  readonly about: readonly Spot[]
  readonly insertAt: number
}

/**
 * What only the author can answer, most useful first: the reasons this kind of change needs and the message lacks,
 * what its special cases are for, and what its undescribed parts do. None where the change explains itself, is tiny,
 * or may be another one than the message tells of. `place` adds lines and columns to a spot.
 */
export function questionsFor(
  draft: Draft,
  findings: readonly Finding[],
  place: (spot: Spot) => Place,
): Question[] {
  const { message, judgement, english } = draft
  if (!english || !message.subject || message.subject.marker || judgement.selfEvident) return []
  if (draft.diff && changedLines(draft) < TINY) return []
  if (findings.some((f) => f.check === 'diff-is-this-change') || isOther(draft)) return []
  const asked = [...reasons(draft), ...specialCases(draft), ...parts(draft, findings)]
  const distinct = asked.filter(({ key }, i) => asked.findIndex((other) => other.key === key) === i)
  return distinct.slice(0, MOST).map(({ about, ...rest }) => ({ ...rest, about: about.map(place) }))
}

/** What to ask where no single fault can be named and the whole still says too little. */
export function openQuestion(draft: Draft, place: (spot: Spot) => Place): Question[] {
  const { message, english } = draft
  if (!english || !message.subject) return []
  const { from, to } = message.subject.title
  const about = openRemark(draft)
  return [
    {
      key: openRemarkKey(draft),
      slot: SLOT[about],
      ask: about === 'body-says-what' && !hasReadableDiff(draft) ? WITHOUT_DIFF : OPEN[about],
      about: [place({ in: 'message', from, to: Math.min(to, from + 160) })],
      insertAt: insertAt(draft, about === 'why-present' ? 'problem' : 'what'),
    },
  ]
}

const SLOT: Readonly<Record<OpenRemark, string>> = {
  'diff-is-this-change': 'same-change',
  'body-says-what': 'more-what',
  'why-present': 'more-why',
}

const OPEN: Readonly<Record<OpenRemark, string>> = {
  'diff-is-this-change':
    'I do not find what this message speaks of in the diff. Is it the right diff, or was the message left from another version?',
  'body-says-what':
    'I would like a sentence more: what is different afterwards, and what should I look at in the diff?',
  'why-present':
    'I can follow what is done, and I am not sure why we want it. Could you add a sentence on that?',
}

const WITHOUT_DIFF =
  'I have not seen the diff, and from the subject alone I cannot tell whether it is enough. Could you paste the diff, or add a sentence on what is different afterwards?'

const isOther = ({ evidence }: Draft) => evidence?.match.verdict === 'different'

/** Whether an open finding says already what a question asks: of the same check, at the same words or lines. */
export function isSaidBy(question: Question, finding: Finding): boolean {
  if (!question.key.startsWith(`${finding.check}:`)) return false
  return (
    finding.at.in === 'message' || question.about.some((p) => p.in === 'diff' && overlap(p, finding.at) > 0)
  )
}

function* reasons(draft: Draft): Iterable<Asked> {
  for (const name of ['problem', 'safety', 'benefit', 'alternative'] as const) {
    if (!isWanted(draft, name)) continue
    const { title } = draft.message.subject!
    yield {
      key: `why-present:${name}`,
      slot: name,
      ask: askFor(draft, name),
      about: [{ in: 'message', from: title.from, to: title.to }],
      insertAt: insertAt(draft, name),
    }
  }
}

/** Whether a reason of one kind is needed and missing, and the change is one of which it is fair to ask for it. */
function isWanted(draft: Draft, name: SlotName): boolean {
  const slot = draft.judgement.why.slots[name]
  if (!slot.needed || slot.at) return false
  switch (name) {
    case 'problem':
    case 'benefit':
      return !givesReason(draft)
    case 'safety':
      return lostGuards(draft) !== null
    case 'alternative':
      // Of a helper nobody asks that, and who has argued for the change need not argue twice.
      return !givesReason(draft) && changedLines(draft) >= LARGE_INTERFACE && addedInterface(draft) !== null
  }
}

function askFor(draft: Draft, slot: SlotName): string {
  const { kind } = draft.judgement
  const subject = quoted(titleOf(draft), 50)
  switch (slot) {
    case 'problem':
      if (kind === 'fix') return `What went wrong before ${subject}: who saw it, and when?`
      if (kind === 'feature') return `Who needs ${subject}, and what can they not do without it?`
      if (kind === 'optimisation')
        return `What was too slow or too large before ${subject}, and where was it noticed?`
      return `What was the trouble before ${subject}?`
    case 'benefit':
      if (kind === 'optimisation')
        return `What does ${subject} gain, measured how: which figure before, which after?`
      return `What does ${subject} make easier, and for whom?`
    case 'safety':
      return `Why can ${lostGuards(draft)} go: what guards in its place, or why is nothing left to guard against?`
    case 'alternative':
      return `Why is ${addedInterface(draft)} the right way, rather than extending what exists?`
  }
}

/** A new option or setting: what its users will have to be told, and what can hardly be taken back. */
function addedInterface({ facts }: Draft): string | null {
  const added = facts?.symbols.find(
    (s) =>
      s.change === 'added' &&
      s.public &&
      (s.kind === 'option' || s.kind === 'config') &&
      facts.files[s.file]?.kind === 'code',
  )
  return added?.name ?? null
}

/** New conditions on a named constant that leave something out and that no sentence mentions. */
function* specialCases(draft: Draft): Iterable<Asked> {
  const { facts, message } = draft
  if (!facts) return
  const told = contentStems(message.text.slice(0, 100_000))
  let count = 0
  for (const fact of facts.conditions) {
    const { condition, names, consequence, at, consequenceAt } = fact
    if (count === 2 || !isSpecialCase(facts.files, fact)) continue
    if (names.some((n) => overlapShare(contentStems(n.replaceAll('_', ' ')), told) > 0.6)) continue
    count++
    yield {
      key: `special-cases-described:${shortHash(condition)}`,
      slot: 'special-case',
      ask: `${quoted(condition, 60)} is treated apart (${quoted(consequence, 40)}). When does that happen, and why?`,
      about: [at, ...(consequenceAt ? [consequenceAt] : [])].map((s) => ({
        in: 'diff' as const,
        from: s.from,
        to: s.to,
      })),
      insertAt: besideDescription(draft, at),
    }
  }
}

/** Parts of the diff that are of some size and that no sentence describes. */
function* parts(draft: Draft, findings: readonly Finding[]): Iterable<Asked> {
  const { evidence, facts } = draft
  if (!evidence || !facts) return
  const all = evidence.coverage.parts.reduce((n, p) => n + p.lines, 0)
  const missing = evidence.coverage.parts.filter(
    (p) =>
      !p.described &&
      p.at.length > 0 &&
      p.lines >= PART.lines &&
      p.lines >= PART.share * all &&
      isCode(facts.parts.find((f) => f.name === p.name)?.kind) &&
      !findings.some((f) => isAt(f, p.at)),
  )
  for (const part of missing.toSorted((a, b) => b.lines - a.lines).slice(0, 1)) {
    const fact = part.facts[0]
    const where = part.paths.slice(0, 2).join(' and ')
    yield {
      key: `parts-described:${shortHash(part.name)}`,
      slot: 'part',
      ask: fact
        ? `The diff also touches ${where} (${fact}). What does that do for this change?`
        : `The diff also touches ${where}. What changes there, and does it belong here?`,
      about: part.at.slice(0, 3).map((s) => ({ in: 'diff' as const, from: s.from, to: s.to })),
      insertAt: insertAt(draft, 'diff'),
    }
  }
}

/** Whether a finding asks of these lines of the diff already. */
const isAt = ({ level, at, related = [] }: Finding, lines: readonly Span[]) =>
  level !== 'could' && [at, ...related].some((p) => p.in === 'diff' && lines.some((l) => overlap(l, p) > 0))

const isCode = (kind: string | undefined) => kind === 'code' || kind === 'build' || kind === 'config'
