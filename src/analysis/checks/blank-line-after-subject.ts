import type { Check } from '../check.ts'
import { subjectGapEdit } from '../cleanup/spacing.ts'
import { quoted } from '../prose/quote.ts'

export const blankLineAfterSubject: Check = {
  id: 'blank-line-after-subject',
  section: 'form',
  question: 'Does a blank line part the subject from the body?',
  reason:
    'Git takes everything up to the first blank line as the subject, so that logs, mails and rebase show a whole ' +
    'paragraph where one line belongs.',
  level: 'should',
  category: 'spacing',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Add a parser for dates\nThe reader needs one.',
      finds: ['The reader needs one.'],
      fixed: 'Add a parser for dates\n\nThe reader needs one.',
    },
    {
      message: 'Teach the reader to accept\nweek numbers',
      finds: ['week numbers'],
      fixed: 'Teach the reader to accept\nweek numbers',
    },
    {
      message: 'Read dates through .strict() and\n.lenient() parsers',
      finds: ['.lenient() parsers'],
      fixed: 'Read dates through .strict() and\n.lenient() parsers',
    },
    {
      message: 'Read dates through the\nISO parser',
      finds: ['ISO parser'],
      fixed: 'Read dates through the\nISO parser',
    },
    {
      message: 'add a parser\nthe reader needs one',
      finds: ['the reader needs one'],
      fixed: 'add a parser\n\nthe reader needs one',
    },
    { message: 'Add a parser for dates\n\nThe reader needs one.', finds: [] },
    { message: 'Add a parser for dates', finds: [] },
  ],
  *run({ message }) {
    const { subject, body, trailerBlock, text, source } = message
    // A mail's subject stands in its header.
    if (!subject || source === 'patch') return
    const next = [...body, ...(trailerBlock ? [trailerBlock] : [])][0]
    if (!next || next.from < subject.to) return
    const between = text.slice(subject.to, next.from)
    if (!/^[ \t]*\r?\n[ \t]*$/.test(between)) return
    const feed = text.indexOf('\n', next.from)
    const end = feed < 0 || feed > next.to ? next.to : feed
    const line = text.slice(next.from, end).trimEnd()
    const edit = subjectGapEdit(message)
    const at = {
      in: 'message',
      from: next.from,
      to: Math.min(next.from + line.length, next.from + 100),
    } as const
    if (!edit) {
      yield {
        message: `The subject runs on into a second line, ${quoted(line, 30)}. Say it in one line, then leave a blank line before the body.`,
        at,
      }
      return
    }
    yield {
      message: `${quoted(line, 30)} stands right below the subject, so git takes it as part of it. Leave a blank line between.`,
      at,
      fix: { title: 'Insert a blank line', edits: [edit], trust: 'safe' },
    }
  },
}
