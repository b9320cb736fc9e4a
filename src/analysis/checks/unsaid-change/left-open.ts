import type { Draft, Raised } from '../../check.ts'
import { complaint } from '../../judgement/readers.ts'
import { changedLines } from '../../prose/need.ts'
import { bodyOf } from '../../prose/opening.ts'
import { counted, quoted } from '../../prose/quote.ts'
import { toldBeyondSubject } from '../../prose/told.ts'
import { wordsOf } from '../../prose/words.ts'

/**
 * How likely a careful reader calls the message too vague, from which it is asked to say more: of a large change
 * without a word beyond the subject, of a smaller one, and where something is told. About half of the readers do.
 */
const VAGUE = { large: 0.3, small: 0.45, told: 0.5 } as const
/** Changed lines below which the diff is read at once, and from which a reader wants to be told how it works. */
const FEW = 8
const LARGE = 60

/** What is done, or how, is left to the diff: nothing of it is said beyond the subject, or hardly anything. */
export function leftOpen(draft: Draft): Raised | null {
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
