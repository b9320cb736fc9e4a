import type { Draft } from '../check.ts'
import { asksReason, blanks } from '../outline/blanks.ts'
import { insertAt } from '../judgement/insert-at.ts'
import type { Finding, Question, Remark, Report, SlotName, Verdict } from '../report.ts'
import { isSaidBy } from '../judgement/questions.ts'
import { contains, type Span } from '../text/span.ts'
import { nextStep as stepAfter } from './next-step.ts'
import { answerFor, themeOf, voice, type Theme } from './voice.ts'

/** A mail with more than three requests is put off. */
const MOST = 3

const THEMES: readonly Theme[] = ['same-change', 'what', 'why', 'passed-over', 'reads']

/**
 * The reply a kind maintainer would send: at most three remarks, one per cause, in the order in which the work is
 * done; none where the message is ready. Form is only counted, in `safeFixes`.
 */
export function reply(
  draft: Draft,
  findings: readonly Finding[],
  questions: readonly Question[],
  verdict: Verdict,
): Report['reply'] {
  const safeFixes = findings.filter((f) => f.fix?.trust === 'safe').length
  if (verdict === 'ready' || !draft.message.subject) return { remarks: [], more: 0, safeFixes }
  const all = findings.flatMap((f) => remarkOf(draft, f, questions) ?? [])
  // A blank that waits for the reason asks for it already.
  const isAsked = all.some((c) => isReasonBlank(draft, c.remark.answer))
  const said = isAsked ? all.filter((c) => !c.remark.of.startsWith('why-present:')) : all
  // Of a message beside another diff nothing else can be said with any ground.
  const other = said.filter((c) => c.remark.of.startsWith('diff-is-this-change:') && c.under === 'subject')
  const candidates =
    other.length > 0 ? said.filter((c) => other.includes(c) || c.weight === WEIGHTS.must) : said
  for (const question of other.length > 0 ? [] : questions) {
    const isSaid = (c: Candidate) => c.question === question.key || c.theme === themeOfQuestion(question)
    if (candidates.some((c) => c.weight > 0 && isSaid(c))) continue
    candidates.push(questionRemark(draft, question))
  }
  const chosen = candidates.toSorted(
    (a, b) => b.weight - a.weight || THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme),
  )
  const remarks: Candidate[] = []
  for (const candidate of chosen) {
    if (remarks.length === MOST || candidate.weight === 0) break
    const sameTheme = remarks.filter((r) => r.theme === candidate.theme).length
    if (sameTheme >= (candidate.weight >= 3 ? 2 : 1) || remarks.some((r) => sharesCause(r, candidate)))
      continue
    remarks.push(candidate)
  }
  const more = chosen.filter((c) => c.weight >= 2 && !remarks.includes(c)).length
  remarks.sort(
    (a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || a.remark.under.from - b.remark.under.from,
  )
  return { remarks: remarks.map((r) => r.remark), more, safeFixes }
}

/** Whether a finding can become a remark: those about form are only counted. */
export const isRemarkable = (finding: Finding): boolean => themeOf(finding) !== null

interface Candidate {
  readonly theme: Theme
  /** 3 must, 2 should, 1 question, 0 advice. */
  readonly weight: number
  readonly remark: Remark
  readonly question: string | null
  /** Whether it stands under the subject as a whole, and so speaks of the whole message. */
  readonly under: 'subject' | 'words'
}

const WEIGHTS = { must: 3, should: 2, could: 0 } as const

function remarkOf(draft: Draft, finding: Finding, questions: readonly Question[]): Candidate | null {
  const blank = blankOf(draft, finding)
  const theme = isReasonBlank(draft, blank) ? 'why' : themeOf(finding)
  if (!theme) return null
  const question = questions.find((q) => isSaidBy(q, finding))
  const ask = question?.ask ?? null
  const diff = [finding.at, ...(finding.related ?? [])].filter((p) => p.in === 'diff')
  const under =
    finding.at.in === 'message'
      ? { from: finding.at.from, to: Math.min(finding.at.to, finding.at.from + 160) }
      : underFor(draft)
  const answer = answerFor(finding, draft)
  return {
    theme,
    // Advice that comes with a question is asked for its answer.
    weight: Math.max(WEIGHTS[finding.level], question ? 1 : 0),
    question: question?.key ?? null,
    under: under.from < (draft.message.subject?.to ?? 0) ? 'subject' : 'words',
    remark: {
      of: finding.key,
      under,
      text: voice(finding, draft),
      diff,
      ...(finding.fix ? { fix: finding.fix } : {}),
      ...(blank ? { answer: blank } : {}),
      ...(answer && !finding.fix
        ? {
            answer: {
              ask: answer,
              insertAt:
                question?.insertAt ??
                insertAt(draft, theme === 'why' ? 'problem' : theme === 'what' ? 'what' : 'diff'),
            },
          }
        : ask && !finding.fix
          ? { answer: { ask, insertAt: question!.insertAt } }
          : {}),
    },
  }
}

const isReasonBlank = ({ message }: Draft, answer: Remark['answer'] | null): boolean =>
  answer?.instead !== undefined && asksReason(message.text.slice(answer.instead.from, answer.instead.to))

/** The question of a blank that an outline left, for the author to fill; null for any other finding. */
function blankOf({ message }: Draft, { check, at }: Finding): Remark['answer'] | null {
  if (check !== 'leftovers' || at.in !== 'message') return null
  const words = message.text.slice(at.from, at.to)
  const [blank] = blanks(words)
  if (!blank || blank.from > 0 || blank.to < words.length) return null
  const ask = words.slice(1, -1).replace(/\s+/g, ' ')
  return {
    ask: ask.charAt(0).toUpperCase() + ask.slice(1),
    insertAt: at.from,
    instead: { from: at.from, to: at.to },
  }
}

function questionRemark(draft: Draft, question: Question): Candidate {
  const theme = themeOfQuestion(question)
  const place = question.about.find((p) => p.in === 'message')
  return {
    theme,
    weight: 1,
    question: question.key,
    under: 'words',
    remark: {
      of: question.key,
      under: place ? { from: place.from, to: place.to } : underFor(draft),
      text: question.ask,
      diff: question.about.filter((p) => p.in === 'diff'),
      // That message and diff belong together no sentence can mend.
      ...(theme === 'same-change'
        ? {}
        : {
            answer: {
              ask: SHORT[question.slot] ?? 'What should a reader know here?',
              insertAt: question.insertAt,
            },
          }),
    },
  }
}

const SHORT: Readonly<Partial<Record<SlotName | (string & {}), string>>> = {
  problem: 'What went wrong before this change?',
  benefit: 'What is better after it?',
  safety: 'Why is it safe?',
  alternative: 'Why this way?',
  'special-case': 'When does this case happen, and why is it treated apart?',
  part: 'What changes there, and why?',
  'more-what': 'What should a reader know that the diff does not show?',
  'more-why': 'Why do we want this?',
}

const themeOfQuestion = ({ slot }: Question): Theme => THEME_OF_SLOT[slot] ?? 'why'

const THEME_OF_SLOT: Readonly<Record<string, Theme>> = {
  'special-case': 'passed-over',
  part: 'passed-over',
  'more-what': 'what',
  'same-change': 'same-change',
}

/** A remark about the diff stands under the subject: any other sentence would seem to be what it is about. */
function underFor({ message }: Draft): Span {
  const { from, to } = message.subject!.title
  return { from, to: Math.min(to, from + 160) }
}

function sharesCause(a: Candidate, b: Candidate): boolean {
  return (
    a.theme === b.theme &&
    a.remark.under.from < a.remark.under.to &&
    (contains(a.remark.under, b.remark.under) || contains(b.remark.under, a.remark.under))
  )
}

/** The one thing to do next; see `next-step.ts`. */
export function nextStep(
  draft: Draft,
  findings: readonly Finding[],
  questions: readonly Question[],
  verdict: Verdict,
  said = reply(draft, findings, questions, verdict),
): string | null {
  const slotOf = (key: string) => questions.find((q) => q.key === key)?.slot
  return stepAfter(draft, findings, said, slotOf, verdict)
}
