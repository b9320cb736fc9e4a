import type { Draft, Spot } from '../check.ts'
import { hash } from '../finding-key.ts'
import { quoted } from '../prose/quote.ts'
import { contentStems, overlapShare } from '../prose/words.ts'
import type { Finding, Place, Question, SlotName } from '../report.ts'
import { insertAt } from './insert-at.ts'

/** More would be a form to fill in. */
const MOST = 4

interface Asked {
  readonly key: string
  readonly slot: string
  readonly ask: string
  readonly about: readonly Spot[]
  readonly insertAt: number
}

/**
 * What only the author can answer, most useful first: the reasons this kind of change needs and the message lacks,
 * what its special cases are for, and what its undescribed parts do. `place` adds lines and columns to a spot.
 */
export function questionsFor(
  draft: Draft,
  findings: readonly Finding[],
  place: (spot: Spot) => Place,
): Question[] {
  if (!draft.english || !draft.message.subject || draft.message.subject.marker) return []
  const other = findings.some((f) => f.check === 'diff-is-this-change')
  const asked = [...reasons(draft), ...(other ? [] : [...specialCases(draft), ...parts(draft)])]
  const distinct = asked.filter(({ key }, i) => asked.findIndex((other) => other.key === key) === i)
  return distinct.slice(0, MOST).map(({ about, ...rest }) => ({ ...rest, about: about.map(place) }))
}

/** What to ask where no single fault can be named and the whole still says too little. */
export function openQuestion(draft: Draft, place: (spot: Spot) => Place): Question[] {
  if (!draft.message.subject) return []
  const { title } = draft.message.subject
  const told = draft.judgement.why.present
  return [
    {
      key: told ? 'body-says-what:more' : 'why-present:more',
      slot: told ? 'more-what' : 'more-why',
      ask: told
        ? 'For a change of this size I would like a sentence more: what is different afterwards, and what should I look at in the diff?'
        : 'I can follow the diff, and I am not sure why we want it. Could you add a sentence on that?',
      about: [place({ in: 'message', from: title.from, to: title.to })],
      insertAt: insertAt(draft, told ? 'what' : 'problem'),
    },
  ]
}

const CHECK_OF: Readonly<Record<SlotName, string>> = {
  problem: 'why-present',
  benefit: 'why-present',
  safety: 'why-present',
  alternative: 'why-present',
}

function* reasons(draft: Draft): Iterable<Asked> {
  const { judgement, message } = draft
  const { title } = message.subject!
  for (const name of ['problem', 'safety', 'benefit', 'alternative'] as const) {
    const slot = judgement.why.slots[name]
    if (!slot.needed || slot.at) continue
    yield {
      key: `${CHECK_OF[name]}:${name}`,
      slot: name,
      ask: askFor(draft, name),
      about: [{ in: 'message', from: title.from, to: title.to }],
      insertAt: insertAt(draft, name),
    }
  }
}

function askFor(draft: Draft, slot: SlotName): string {
  const { kind } = draft.judgement
  const subject = quoted(titleOf(draft), 50)
  switch (slot) {
    case 'problem':
      if (kind === 'fix') return `What went wrong before ${subject}: who saw it, and when?`
      if (kind === 'feature') return `What could nobody do before ${subject}, and who asked for it?`
      if (kind === 'optimisation')
        return `What was too slow or too large before ${subject}, and where was it noticed?`
      return `What was the trouble before ${subject}?`
    case 'benefit':
      if (kind === 'optimisation')
        return `What does ${subject} gain, measured how: which figure before, which after?`
      return `What is better for the user or the next developer after ${subject}?`
    case 'safety': {
      const gone = removedName(draft)
      return gone
        ? `Why can ${gone} go: does nothing rely on it any more, or what takes its place?`
        : `Why is ${subject} safe: what still guards against what this code guarded against?`
    }
    case 'alternative': {
      const added = addedInterface(draft)
      return added
        ? `Why is ${added} the right way, rather than extending what exists?`
        : `Which other way did you weigh for ${subject}, and what spoke against it?`
    }
  }
}

function titleOf({ message }: Draft): string {
  return message.text.slice(message.subject!.title.from, message.subject!.title.to)
}

function removedName({ facts }: Draft): string | null {
  const gone = facts?.symbols.filter((s) => s.change === 'removed' && s.kind !== 'import') ?? []
  const first = gone.find((s) => s.public) ?? gone[0]
  return first ? first.name : null
}

function addedInterface({ facts }: Draft): string | null {
  const added = facts?.symbols.filter((s) => s.change === 'added' && s.public) ?? []
  const first = added.find((s) => s.kind === 'option' || s.kind === 'config') ?? added[0]
  return first
    ? first.kind === 'function' || first.kind === 'method'
      ? `${first.name}()`
      : first.name
    : null
}

/** New conditions on a named constant that no sentence mentions. */
function* specialCases(draft: Draft): Iterable<Asked> {
  const { facts, message } = draft
  if (!facts) return
  const told = contentStems(message.text.slice(0, 100_000))
  let count = 0
  for (const { condition, names, consequence, at, consequenceAt, file } of facts.conditions) {
    if (facts.files[file]?.kind !== 'code' || !names.some(isConstant) || count === 2) continue
    if (names.some((n) => overlapShare(contentStems(n.replaceAll('_', ' ')), told) > 0.6)) continue
    count++
    const then = consequence ? ` (${quoted(consequence, 40)})` : ''
    yield {
      key: `special-cases-described:${hash(condition)}`,
      slot: 'special-case',
      ask: `The diff makes a special case of ${quoted(condition, 60)}${then}. When does it happen, and why is it treated apart?`,
      about: [at, ...(consequenceAt ? [consequenceAt] : [])].map((s) => ({
        in: 'diff' as const,
        from: s.from,
        to: s.to,
      })),
      insertAt: insertAt(draft, 'diff'),
    }
  }
}

const isConstant = (name: string) => /^[A-Z][A-Z0-9_]{3,}$/.test(name)

/** Parts of the diff that no sentence describes. */
function* parts(draft: Draft): Iterable<Asked> {
  const { evidence } = draft
  if (!evidence) return
  const missing = evidence.coverage.parts.filter((p) => !p.described && p.at.length > 0)
  for (const part of missing.toSorted((a, b) => b.lines - a.lines).slice(0, 2)) {
    const fact = part.facts[0]
    yield {
      key: `parts-described:${hash(part.name)}`,
      slot: 'part',
      ask: fact
        ? `The diff also touches ${part.name} (${fact}). What does that do for this change?`
        : `The diff also touches ${part.name}. What changes there, and does it belong here?`,
      about: part.at.slice(0, 3).map((s) => ({ in: 'diff' as const, from: s.from, to: s.to })),
      insertAt: insertAt(draft, 'diff'),
    }
  }
}
