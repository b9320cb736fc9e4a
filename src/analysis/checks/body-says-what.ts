import { saysWhat } from '../prose/says-what.ts'
import type { Check, Draft, Raised } from '../check.ts'
import { outlineOfPart } from '../evidence/part-places.ts'
import { bodyOf } from '../prose/opening.ts'
import { complaint } from '../judgement/readers.ts'
import { changedLines } from '../prose/need.ts'
import { bodyWords, defenceBefore, headOf, paragraphOf, wordsBefore } from '../prose/order.ts'
import { counted, ordinal, quoted } from '../prose/quote.ts'
import { squashList, toldBeyondSubject } from '../prose/told.ts'
import { hiddenNouns, vagueAmounts, vagueNouns, vagueVerbs } from '../prose/vague-words.ts'
import { functionWords, wordsOf } from '../prose/words.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** Words before the first statement of the change from which a reader has to hunt for it. */
const LATE = 80

const binding = `diff --git a/link/bind.c b/link/bind.c\n--- a/link/bind.c\n+++ b/link/bind.c\n@@ -1,3 +1,33 @@ int bind(void)\n {\n${'+\\tfill(next_slot());\n'.repeat(30)} \treturn 0;\n }\n`

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
      message: 'Improve binding of slots',
      diff: binding,
      finds: ['Improve binding of slots'],
    },
    {
      message:
        'Improve binding of slots (#12)\n\n* Improve binding of slots\n\n* fix lint\n\n* address comments',
      diff: binding,
      finds: ['fix lint'],
    },
    {
      message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes. Fix various bugs.',
      finds: ['various bugs'],
    },
    { message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes.', finds: [] },
  ],
  *run(draft) {
    const { judgement, message } = draft
    if (!message.subject) return
    const { title } = message.subject
    if (judgement.selfEvident) return
    if (!judgement.what.present && isBare(message.text.slice(title.from, title.to))) {
      yield {
        message: `The message never says what the commit does: ${quoted(message.text.slice(title.from, title.to), 50)} leaves it open. State the change in a sentence.`,
        at: { in: 'message', from: title.from, to: title.to },
      }
      return
    }
    const raised = lateWhat(draft) ?? vagueWords(draft) ?? branchHistory(draft) ?? noHow(draft)
    if (raised) yield raised
  },
}

/** Whether a subject has at most one word of its own beside verbs and nouns that fit any commit. */
function isBare(title: string): boolean {
  const own = wordsOf(title).filter(
    ({ lower }) => !functionWords.has(lower) && !vagueVerbs.has(lower) && !vagueNouns.has(lower),
  )
  return own.length < 2
}

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

/** How likely a careful reader calls the message too vague, from which it is asked to say more. */
const VAGUE = 0.25
/** Changed lines from which a reader wants to be told how the change works. */
const MUCH = 20

/** The history of a branch in place of what came out of it. */
function branchHistory(draft: Draft): Raised | null {
  const steps = squashList(draft).slice(1)
  const shortest = steps.toSorted((a, b) => a.text.length - b.text.length)[0]
  if (!shortest || complaint(draft, 'too-vague') < VAGUE) return null
  const others = steps.length > 1 ? ` and ${counted(steps.length - 1, 'line')} more` : ''
  return {
    message: `${quoted(shortest.text, 40)}${others} ${others ? 'tell' : 'tells'} how the work went on, and no line what came out of it. Put in their place a sentence or two on what is different now, and why.`,
    at: { in: 'message', ...headOf(shortest) },
    category: 'too-vague',
  }
}

/** A change of some size of which only the subject speaks: nothing says how it is done or what it covers. */
function noHow(draft: Draft): Raised | null {
  const { diff, judgement, message, evidence } = draft
  const lines = changedLines(draft)
  if (!diff || judgement.selfEvident || lines < MUCH || message.subject!.marker) return null
  const { title } = message.subject!
  const subject = message.text.slice(title.from, title.to)
  const verb = wordsOf(subject)[0]?.lower ?? ''
  if (TELLING.test(verb) || complaint(draft, 'too-vague') < VAGUE || toldBeyondSubject(draft).length > 0)
    return null
  const largest = evidence?.coverage.parts.toSorted((a, b) => b.lines - a.lines)[0]
  const outline = largest ? outlineOfPart(largest) : ''
  return {
    message: `${quoted(subject, 50)} is all that is said of ${counted(lines, 'changed line')}${outline ? ` (${outline})` : ''}. Say in a sentence or two how it is done, or what it covers, so that the diff can be checked against it.`,
    at: { in: 'message', from: title.from, to: title.to },
    category: 'too-vague',
  }
}

/** Verbs that say what is done with a thing, however large it is. */
const TELLING = /^(?:remov|drop|delet|mov|renam|revert|bump|port|mark|test|silenc|regenerat|import|sync)/

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
