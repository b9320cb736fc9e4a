import type { Check } from '../check.ts'

export const subjectNoPeriod: Check = {
  id: 'subject-no-period',
  section: 'form',
  question: 'Does the subject end without a period?',
  reason: 'A subject is a title: the period spends a column and says nothing.',
  level: 'should',
  category: 'subject-format',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'Add a parser.', finds: ['.'], fixed: 'Add a parser' },
    { message: 'Wait for the last reader...', finds: [] },
  ],
  *run({ message: { subject, text } }) {
    if (!subject) return
    const title = text.slice(subject.title.from, subject.title.to)
    if (!/[^.]\.$/.test(title)) return
    const at = { in: 'message', from: subject.title.to - 1, to: subject.title.to } as const
    yield {
      message: 'The subject ends with a period. A subject is a title, so leave it out.',
      at,
      fix: {
        title: 'Remove the period',
        edits: [{ from: at.from, to: at.to, was: '.', insert: '' }],
        trust: 'safe',
      },
    }
  },
}
