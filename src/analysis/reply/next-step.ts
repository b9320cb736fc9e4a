import type { Draft } from '../check.ts'
import { isUnreadableDiff } from '../judgement/no-diff.ts'
import { quoted } from '../prose/quote.ts'
import type { Finding, Report, Verdict } from '../report.ts'

const WORDS = 40

/** What to do about one kind of finding, as an order that can be read alone; `words` are the author's, quoted. */
const STEPS: Readonly<Record<string, (words: string) => string>> = {
  'subject-says-what': (w) => `Replace the subject ${w} by what this commit changes.`,
  'body-says-what': () => 'Say in a sentence what the commit does.',
  'opening-stands-alone': (w) => `Open the body with what the commit does, before ${w}.`,
  'imperative-mood': (w) => `Put ${w} as an order to the code.`,
  'no-self-reference': (w) => `Say what changes without ${w}.`,
  'why-present': () => 'Add a sentence that says why.',
  'impact-stated': () => 'Say who sees the fault, and what happens to them.',
  'claims-have-evidence': (w) => `Back ${w} with a figure, before and after.`,
  'breaking-change-declared': () => 'Say what breaks for users, and what they should do.',
  'link-does-not-replace-reason': () => 'Say in a sentence what the link would tell.',
  'diff-is-this-change': () => 'Check that message and diff belong together.',
  'parts-described': () => 'Say what the undescribed part of the diff does, or make it a commit of its own.',
  'special-cases-described': () => 'Say when the special case happens, and why.',
  'names-exist': (w) => `Check the name ${w} against the diff.`,
  'names-near-miss': (w) => `Check how ${w} is written in the diff.`,
  'verbs-agree': (w) => `Check ${w} against what the diff does.`,
  'tests-and-docs-claims': (w) => `Check ${w} against the files of the diff.`,
  'numbers-agree': (w) => `Check ${w} against the diff.`,
  'one-change': () => 'Consider a commit for each of the changes.',
  'terms-explained': (w) => `Explain ${w} where it first stands.`,
  'listed-names-explained': (w) => `Say what each of ${w} holds.`,
  'commit-references': (w) => `Give ${w} with the subject of its commit.`,
  'no-misplaced-notes': (w) => `Move ${w} below the "---" line, or leave it out.`,
  'what-before-why': () => 'Put what the commit does in front of the reasons.',
  'what-and-why-apart': () => 'Put what is done and why into paragraphs of their own.',
  'length-in-proportion': () => 'Shorten the body to what this change needs.',
  'no-repetition': (w) => `Leave out ${w}, which was said before.`,
  'no-filler': (w) => `Leave out ${w}.`,
  'paragraph-length': () => 'Break the long paragraph where its thought changes.',
  leftovers: (w) => `Fill in or take out ${w}.`,
}

/** What to do about a question that the reply asks. */
const QUESTIONS: Readonly<Record<string, string>> = {
  problem: 'Say what went wrong before this change.',
  benefit: 'Say what is better afterwards.',
  safety: 'Say why it is safe.',
  alternative: 'Say why it is done this way.',
  'more-what': 'Add a sentence on what is different afterwards.',
  'more-why': 'Add a sentence that says why.',
  'same-change': 'Check that message and diff belong together.',
}

/**
 * The one thing to do next, as a short order; null where nothing is left to do. It never contradicts the verdict: a
 * ready message is only to be copied.
 */
export function nextStep(
  draft: Draft,
  findings: readonly Finding[],
  { remarks, safeFixes }: Report['reply'],
  slotOf: (key: string) => string | undefined,
  verdict: Verdict,
): string | null {
  const { message, diff, english } = draft
  if (!message.subject) return 'Paste or write a commit message, then the diff it describes.'
  if (verdict === 'rewrite')
    return 'Say in one paragraph what the commit does and in the next why, then take over what the old text adds.'
  const unread = isUnreadableDiff(draft)
  if (verdict === 'ready') {
    const copy = safeFixes > 0 ? 'Copy the cleaned message.' : null
    if (!english) return `${copy ?? 'Copy the message.'} It is not in English, so only its form was judged.`
    if (unread)
      return 'Check the diff: what was given could not be read as one, so only the message was judged.'
    if (!diff) return `${copy ?? 'Copy the message.'} No diff was seen, so only the message was judged.`
    return copy
  }
  const open = findings.filter((f) => f.level !== 'could')
  const first = remarks[0]
  const finding =
    findings.find((f) => f.key === first?.of) ??
    (first ? undefined : (open.find((f) => f.level === 'must') ?? open[0]))
  const step = finding
    ? STEPS[finding.check]?.(quoted(wordsOf(draft, finding), WORDS))
    : first && (QUESTIONS[slotOf(first.of) ?? ''] ?? STEPS[first.of.split(':', 1)[0]!]?.(''))
  const order =
    step ??
    finding?.message ??
    (safeFixes > 0 ? 'Apply the safe fixes.' : 'Read the message once more beside the diff.')
  if (!english) return `${order} The message is not in English, so only its form is judged.`
  if (unread) return `${order} What was given as the diff could not be read as one.`
  return diff ? order : `${order} No diff was seen yet: add it for the rest.`
}

function wordsOf({ message, diff }: Draft, { at }: Finding): string {
  return (at.in === 'message' ? message.text : (diff?.text ?? '')).slice(
    at.from,
    Math.min(at.to, at.from + 200),
  )
}
