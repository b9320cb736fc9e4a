import type { Check } from '../check.ts'
import { replacing } from '../text/fix.ts'

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
    { message: 'Accept weeks, quarters, etc.', finds: [] },
    { message: 'Revert "Add a parser."', finds: [] },
    { message: 'Read the current folder as .', finds: [] },
    // Known miss: "!" or "?" at the end, as they may be meant.
  ],
  *run({ message: { subject, text } }) {
    if (!subject || subject.marker) return
    const { to } = subject.title
    const end = text.slice(Math.max(subject.title.from, to - 12), to)
    if (
      !/[^.\s]\.$/.test(end) ||
      /(?:^|[\s("])(?:etc|e\.g|i\.e|al|Inc|Ltd|Corp|Co|vs|(?:\p{L}\.)*\p{Lu})\.$/u.test(end)
    )
      return
    const at = { from: to - 1, to }
    yield {
      message: 'The subject ends with a period. A subject is a title, so leave it out.',
      at: { in: 'message', ...at },
      fix: replacing(text, at, '', 'Remove the period', 'safe'),
    }
  },
}
