import { saysWhat } from '../prose/says-what.ts'
import type { Check, Draft, Raised } from '../check.ts'
import { bodyOf } from '../prose/opening.ts'
import { complaint, tellsChange } from '../judgement/readers.ts'
import { changedLines } from '../prose/need.ts'
import { bodyWords, defenceBefore, headOf, paragraphOf, wordsBefore } from '../prose/order.ts'
import { counted, ordinal, quoted } from '../prose/quote.ts'
import { branchCommits, titleOf, toldBeyondSubject } from '../prose/told.ts'
import { hiddenNouns, vagueAmounts } from '../prose/vague-words.ts'
import { countWords, functionWords, ownWords, wordsOf } from '../prose/words.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** Words before the first statement of the change from which a reader has to hunt for it. */
const LATE = 80

const binding = `diff --git a/link/bind.c b/link/bind.c\n--- a/link/bind.c\n+++ b/link/bind.c\n@@ -1,3 +1,83 @@ int bind(void)\n {\n${'+\\tfill(next_slot());\n'.repeat(80)} \treturn 0;\n }\n`

export const bodySaysWhat: Check = {
  id: 'body-says-what',
  section: 'says-what',
  question: 'Does the message say early and in words what the commit does?',
  reason:
    'A reviewer compares the message with the diff: without a statement of the change, or with one that comes late, there is nothing to compare with.',
  level: 'should',
  category: 'missing-what',
  language: 'english',
  needs: 'message',
  silencedBy: ['subject-says-what'],
  examples: [
    {
      message: 'Slots\n\nLazy binding.',
      diff: binding,
      finds: ['Slots'],
    },
    {
      message:
        'Lazy binding of slots (#12)\n\n* Lazy binding of slots\n\n* Bind slots late\n\n* Keep a table of slots for all of them\n\n* Slots are sorted by the table',
      diff: binding,
      finds: ['Bind slots late'],
    },
    {
      message:
        'Lazy binding of slots (#12)\n\n* Lazy binding of slots\n\nLet bind() fill a slot when its first caller comes.\n\n* fix lint',
      diff: binding,
      finds: [],
    },
    { message: 'Fix -Wformat warnings', finds: [] },
    { message: 'Improve slots\n\nUpdate bind() and next_slot() for the slots.', diff: binding, finds: [] },
    {
      message: 'Lazy binding of slots (#12)\n\n* Lazy binding of slots\n\n* fix lint\n\n* address comments',
      diff: binding,
      finds: ['fix lint'],
    },
    {
      message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes. Fix various bugs.',
      finds: ['various bugs'],
    },
    { message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes.', finds: [] },
    { message: 'fixup! Slots', finds: [] },
  ],
  *run(draft) {
    const { message } = draft
    if (!message.subject || message.subject.marker) return
    const { title } = message.subject
    if (draft.judgement.selfEvident) return
    if (!tellsChange(draft) && ownWords(titleOf(draft)) < 2 && !NAMED.test(titleOf(draft))) {
      yield {
        message: `The message never says what the commit does: ${quoted(titleOf(draft), 50)} leaves it open. State the change in a sentence.`,
        at: { in: 'message', from: title.from, to: title.to },
      }
      return
    }
    const raised = lateWhat(draft) ?? vagueWords(draft) ?? branchHistory(draft) ?? leavesOpen(draft)
    if (raised) yield raised
  },
}

/** A verb and an option or a call: "fix -Wformat warning". */
const NAMED = /(?<=\w )(?:--?[a-z]\w|[\w.#:]{1,60}\(\))/i

/** The body is long and reaches what the commit does only far down, without having told a problem first. */
function lateWhat(draft: Draft): Raised | null {
  const body = bodyOf(draft)
  if (bodyWords(draft) < 3 * LATE) return null
  const { what, part } = latestStatement(draft, body)
  if (!what) return null
  const before = wordsBefore(draft, what.from)
  if (before < LATE || saysWhat(body[0]!)) return null
  if (!defenceBefore(body, what.from)) return null
  const subject = part ? `What changes in ${part}` : 'What the commit does'
  return {
    message: `${subject} is described late: ${quoted(what.text, 50)} stands in the ${ordinal(paragraphOf(draft, what))} paragraph, behind ${counted(before, 'word')}. Open with what the commit does, so that the rest has something to hold on to.`,
    at: { in: 'message', ...headOf(what, 8) },
    category: 'order',
  }
}

/**
 * The sentence that is the first to describe a large part of the diff, for the part that has to wait longest; without
 * parts, the first sentence of the body that says what.
 */
function latestStatement(
  { evidence, diff }: Draft,
  body: readonly Sentence[],
): { what: Sentence | undefined; part: string | null } {
  const whats = body.filter((s) => saysWhat(s))
  const all = (diff?.additions ?? 0) + (diff?.deletions ?? 0)
  let latest: Sentence | undefined
  let name: string | null = null
  for (const part of evidence?.coverage.parts ?? []) {
    if (part.lines < 0.25 * all) continue
    const by = whats.find((s) => part.by.some((b) => b.from < s.to && s.from < b.to))
    if (by && (!latest || by.from > latest.from)) [latest, name] = [by, part.name]
  }
  return latest ? { what: latest, part: name } : { what: whats[0], part: null }
}

/**
 * How likely a careful reader calls the message too vague, from which it is asked to say more: of a large change
 * without a word beyond the subject, of a smaller one, and where something is told. About half of the readers do.
 */
const VAGUE = { history: 0.25, large: 0.3, small: 0.45, told: 0.5 } as const
/** Changed lines below which the diff is read at once, and from which a reader wants to be told how it works. */
const FEW = 8
const LARGE = 60

/** What is done to a branch on its way, of which nothing is left to tell once it is one commit. */
const STEP =
  /^(?:\w{2,10}: )?(?:(?:try|attempt)?(?:to )?fix\w{0,3}\b.{0,24}\b(?:typos?|lint\w*|ci|build|tests?|compil\w{1,6}|format\w{0,4}|style|imports?)\b|(?:address|apply|incorporate|implement|pr|code|from)\b.{0,30}\b(?:reviews?|comments?|feedback|suggestions?)\b|(?:update|add|more|format|lint|regenerate) (?:the |some |more |missing )?(?:\S{1,60}\.\w{1,8}|tests?|docs?|change-?log|comments?|snapshots?)$|(?:wip|nits?|typos?|undo|rebase|merge|cleanup|clean up|spotless|tests?|docs?)\b)/i

const isStep = ({ text }: Sentence): boolean => countWords(text) < 3 || STEP.test(text.slice(0, 200))

/** The history of a branch in place of what came out of it. */
function branchHistory(draft: Draft): Raised | null {
  const items = branchCommits(draft).slice(1)
  if (items.length === 0 || complaint(draft, 'too-vague') < VAGUE.history) return null
  const steps = items.filter(isStep)
  const told = (steps.length > 0 ? steps : items).toSorted((a, b) => a.text.length - b.text.length)
  const shortest = told[0]!
  const others = told.length > 1 ? ` and ${counted(told.length - 1, 'line')} more` : ''
  const message =
    2 * steps.length >= items.length
      ? `${quoted(shortest.text, 40)}${others} ${others ? 'tell' : 'tells'} how the work went, and no line tells what came out of it. Replace them by a sentence or two on what is different now, and why.`
      : `The body lists the commits of the branch (${quoted(shortest.text, 40)}${others}), and a reader has to add them up. Say in a sentence or two what they come to, and why.`
  return { message, at: { in: 'message', ...headOf(shortest) }, category: 'too-vague' }
}

/** What is done, or how, is left to the diff: nothing of it is said beyond the subject, or hardly anything. */
function leavesOpen(draft: Draft): Raised | null {
  const { diff, judgement, message } = draft
  if (!diff || judgement.selfEvident || message.subject!.marker) return null
  const { title } = message.subject!
  const lines = changedLines(draft)
  if (lines < FEW) return null
  const vague = complaint(draft, 'too-vague')
  const sentences = toldBeyondSubject(draft)
  const told = sentences.length > 0
  if (sentences.some((s) => FROM_CODE.test(s.text.slice(0, 400)))) return null
  if (vague < (told ? VAGUE.told : lines >= LARGE ? VAGUE.large : VAGUE.small)) return null
  const subject = message.text.slice(title.from, title.to)
  if (
    !told &&
    (TELLING.test(wordsOf(subject)[0]?.lower ?? '') || (lines < LARGE && namesAdded(draft, subject)))
  )
    return null
  return {
    message: openWording(draft, quoted(subject, 50), told, lines),
    at: { in: 'message', from: title.from, to: title.to },
    category: 'too-vague',
  }
}

/** A name or a place out of the code: who gives one has told more than what is touched. */
const FROM_CODE = /[a-z0-9]_[a-z]|[a-z][A-Z]|\w\(|[\w.]\/\w|`/

/** Whether the subject names what the diff adds. */
const namesAdded = ({ facts }: Draft, subject: string): boolean =>
  facts?.symbols.some((s) => s.change === 'added' && s.name.length > 3 && subject.includes(s.name)) ?? false

function openWording(draft: Draft, subject: string, told: boolean, lines: number): string {
  if (told)
    return `${subject} and what follows name what is touched, but not what is different afterwards. Say what those who use or call it see now.`
  const body = bodyOf(draft)
  if (draft.judgement.kind === 'fix' && body.some((s) => s.roles.includes('why')))
    return `The body tells the problem, and only the diff shows what is done about it. Say in half a sentence how ${subject} is done.`
  const largest = draft.evidence?.coverage.parts.toSorted((a, b) => b.lines - a.lines)[0]
  const outline = largest?.facts.find((fact) => !/^adds a special case/.test(fact))
  return `${subject} is all that is said of ${counted(lines, 'changed line')}${outline ? ` (${outline})` : ''}. Say in a sentence or two what is different afterwards or how it is done, so that the diff can be checked against it.`
}

/** Verbs that say what is done with a thing, however large it is. */
const TELLING =
  /^(?:remov|drop|delet|mov|renam|revert|bump|port|mark|test|silenc|regenerat|import|sync|deprecat)/

/** "Fix some issues": an amount of things that are not named, in a statement of what is done. */
function vagueWords(draft: Draft): Raised | null {
  for (const sentence of bodyOf(draft)) {
    if (!saysWhat(sentence)) continue
    const words = wordsOf(sentence.text, sentence.from)
    if (words.length > 14) continue
    for (const [i, amount] of words.entries()) {
      // Further inside, the amount belongs to a consequence: "this helps with various optimizations".
      if (i > 2 || !vagueAmounts.has(amount.lower)) continue
      const rest = words.slice(i + 1, i + 4)
      const noun = rest.findIndex((w) => hiddenNouns.has(w.lower))
      if (
        noun < 0 ||
        rest.slice(0, noun).some((w) => !functionWords.has(w.lower) && !ADJECTIVES.has(w.lower))
      )
        continue
      const behind = words[i + 2 + noun]
      // "a few issues with the parser: ..." goes on to tell them.
      if (behind && ['where', 'that', 'when', 'which', 'in', 'with', 'of'].includes(behind.lower)) continue
      const to = rest[noun]!.to
      if (draft.message.text.charAt(to) === ':') continue
      return {
        message: `${quoted(draft.message.text.slice(amount.from, to))} hides what is done: which ones? Name them, or at least the kind.`,
        at: { in: 'message', from: amount.from, to },
        category: 'too-vague',
      }
    }
  }
  return null
}

const ADJECTIVES = new Set(
  'small minor other related little tiny further unrelated simple general'.split(' '),
)
