import type { Check } from '../check.ts'
import { recordedFrom } from '../message/subject.ts'
import { displayWidth } from '../text/width.ts'

/** Columns over a limit that a project wrote down that no reviewer minds. */
const tolerated = 3
/** The same where nobody wrote one down: accepted subjects go over the usual limit as often as faulted ones. */
const toleratedUnasked = 20
/** Columns below which no advice is given: a fifth of the subjects that reviewers pass in silence are wider. */
const quietUntil = 65

export const subjectLength: Check = {
  id: 'subject-length',
  section: 'form',
  question: 'Is the subject short enough for a list of commits?',
  reason:
    'Logs, mails and forges show the subject on one line and cut what is too long, so that the words which tell this ' +
    'commit from the next are lost.',
  level: 'should',
  category: 'subject-format',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Teach the date parser to accept week numbers, quarters, and years that have a sign',
      finds: ['have a sign'],
    },
    {
      message: 'Teach the date parser to accept week numbers and years with a sign',
      finds: ['years with a sign'],
    },
    { message: 'Teach the date parser to accept week numbers and years', finds: [] },
    {
      message: '[RFC PATCH v2 1/3] Teach the date parser to accept week numbers and years',
      finds: [],
    },
    { message: 'feat(dates): accept week numbers and quarters wherever a date is read', finds: [] },
    {
      message: 'Revert "Teach the date parser to accept week numbers, quarters, and years with a sign"',
      finds: [],
    },
  ],
  *run({ message, convention }) {
    const { subject, text } = message
    if (!subject || subject.marker) return
    const { soft, hard } = convention.subject
    const from = recordedFrom(message, subject)
    const width = displayWidth(text.slice(from, subject.to))
    if (width <= Math.min(hard, Math.max(soft, quietUntil))) return
    const own = subject.suffix ? displayWidth(text.slice(from, subject.suffix.from).trimEnd()) : width
    const limit = width > hard ? hard : soft
    const tolerance = convention.id === 'plain' ? toleratedUnasked : tolerated
    const suffixOnly = subject.suffix !== null && own <= limit
    const at = { in: 'message', from: wordBeyond(text, from, subject.to, limit), to: subject.to } as const
    const number = subject.suffix ? text.slice(subject.suffix.from, subject.suffix.to) : ''
    if (suffixOnly && limit === soft) return
    yield {
      level: width > hard + tolerance && !suffixOnly ? 'should' : 'could',
      at,
      message: suffixOnly
        ? `With “${number}” the subject takes ${width} columns, over the ${hard} that are always shown. It fits without the number, which can stand at the end of the body.`
        : width > hard
          ? `The subject takes ${width} columns, and many views cut it at ${hard}. Keep what tells this change from others and move the rest into the body.`
          : `The subject takes ${width} columns; about ${soft} are read at a glance. Shorten it if nothing is lost.`,
    }
  },
}

/** Where the word begins that holds, or follows, the column `limit`. */
function wordBeyond(text: string, from: number, to: number, limit: number): number {
  let columns = 0
  let word = from
  for (let i = from; i < to;) {
    const point = String.fromCodePoint(text.codePointAt(i)!)
    if (point === ' ') word = i + 1
    columns += displayWidth(point)
    if (columns > limit) return Math.min(word, to - 1)
    i += point.length
  }
  return word
}
