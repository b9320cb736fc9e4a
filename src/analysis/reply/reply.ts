import { saysWhat } from '../prose/says-what.ts'
import type { Draft } from '../check.ts'
import { insertAt } from '../judgement/insert-at.ts'
import { quoted } from '../prose/quote.ts'
import type { Finding, Question, Remark, Report, SlotName, Verdict } from '../report.ts'
import { contains, overlap, type Span } from '../text/span.ts'
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
  if (verdict === 'ready' || !draft.message.subject) return { remarks: [], safeFixes }
  const candidates = findings.flatMap((f) => remarkOf(draft, f, questions) ?? [])
  for (const question of questions) {
    if (candidates.some((c) => c.question === question.key || c.theme === themeOfQuestion(question))) continue
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
  if (remarks.length === 0 && chosen[0]) remarks.push(chosen[0])
  remarks.sort(
    (a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || a.remark.under.from - b.remark.under.from,
  )
  return { remarks: remarks.map((r, i) => (i === 0 ? greeted(draft, r) : r.remark)), safeFixes }
}

/** Whether a finding can become a remark: those about form are only counted. */
export const isRemarkable = (finding: Finding): boolean => themeOf(finding) !== null

interface Candidate {
  readonly theme: Theme
  /** 3 must, 2 should, 1 question, 0 advice. */
  readonly weight: number
  readonly remark: Remark
  readonly question: string | null
}

const WEIGHTS = { must: 3, should: 2, could: 0 } as const

function remarkOf(draft: Draft, finding: Finding, questions: readonly Question[]): Candidate | null {
  const theme = themeOf(finding)
  if (!theme) return null
  const question = questions.find(
    (q) =>
      q.key.startsWith(`${finding.check}:`) &&
      (finding.at.in === 'message' || q.about.some((p) => p.in === 'diff' && overlap(p, finding.at) > 0)),
  )
  const ask = question?.ask ?? null
  const diff = [finding.at, ...(finding.related ?? [])].filter((p) => p.in === 'diff')
  const under =
    finding.at.in === 'message' ? { from: finding.at.from, to: finding.at.to } : underFor(draft, theme)
  const answer = answerFor(finding, draft)
  return {
    theme,
    weight: WEIGHTS[finding.level],
    question: question?.key ?? null,
    remark: {
      of: finding.key,
      under,
      text: voice(finding, draft),
      diff,
      ...(finding.fix ? { fix: finding.fix } : {}),
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

function questionRemark(draft: Draft, question: Question): Candidate {
  const theme = themeOfQuestion(question)
  const place = question.about.find((p) => p.in === 'message')
  return {
    theme,
    weight: 1,
    question: question.key,
    remark: {
      of: question.key,
      under: place ? { from: place.from, to: place.to } : underFor(draft, theme),
      text: question.ask,
      diff: question.about.filter((p) => p.in === 'diff'),
      answer: { ask: SHORT[question.slot] ?? 'What should a reader know here?', insertAt: question.insertAt },
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

const themeOfQuestion = ({ slot }: Question): Theme =>
  slot === 'special-case' || slot === 'part' ? 'passed-over' : slot === 'more-what' ? 'what' : 'why'

/** Where a remark about the diff stands: under the last sentence that says what, else under the subject. */
function underFor({ sentences, message }: Draft, theme: Theme): Span {
  const what =
    theme === 'passed-over' ? sentences.findLast((s) => s.kind !== 'subject' && saysWhat(s)) : undefined
  const span = what ?? message.subject!.title
  return { from: span.from, to: Math.min(span.to, span.from + 160) }
}

function sharesCause(a: Candidate, b: Candidate): boolean {
  return (
    a.theme === b.theme &&
    a.remark.under.from < a.remark.under.to &&
    (contains(a.remark.under, b.remark.under) || contains(b.remark.under, a.remark.under))
  )
}

/** Says first what is good, where something is and the remark does not speak of it. */
function greeted(draft: Draft, { remark, theme }: Candidate): Remark {
  const { judgement } = draft
  const praise =
    theme !== 'why' &&
    judgement.why.present &&
    judgement.why.score > 0.8 &&
    judgement.why.by.some((s) => s.kind !== 'subject')
      ? 'Thanks, the reason is clear. '
      : theme === 'why' && judgement.what.present && judgement.what.score > 0.8
        ? 'Thanks, I can see what this does. '
        : ''
  return praise ? { ...remark, text: praise + remark.text } : remark
}

/** The one thing to do next, in a sentence; null where nothing is left to do. */
export function nextStep(
  draft: Draft,
  findings: readonly Finding[],
  questions: readonly Question[],
  verdict: Verdict,
): string | null {
  if (!draft.message.subject) return 'Paste or write a commit message, then the diff it describes.'
  const { remarks, safeFixes } = reply(draft, findings, questions, verdict)
  const form = safeFixes === 1 ? 'Apply the safe fix' : `Apply the ${safeFixes} safe fixes`
  if (verdict === 'ready') return safeFixes > 0 ? `${form} and copy the message.` : null
  if (verdict === 'rewrite')
    return 'Start again: say in one paragraph what the commit does and in the next why, then take over what the old text adds.'
  const first = remarks[0]
  if (!first) return safeFixes > 0 ? `${form}.` : (findings[0]?.message ?? null)
  const words = draft.message.text.slice(first.under.from, first.under.to)
  return first.answer
    ? `Answer: ${first.answer.ask}`
    : `Look at ${quoted(words, 50)}: ${lowerFirst(firstSentence(first.text))}`
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ', 20)
  return end < 0 ? text : text.slice(0, end + 1)
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
