import type { Check } from '../check.ts'
import { spacingEdits } from '../cleanup/spacing.ts'

export const sentenceSpacing: Check = {
  id: 'sentence-spacing',
  section: 'form',
  question: 'Is there one space between sentences?',
  reason:
    'Two spaces come from typewriters; they are a matter of taste, so this is advice, given once, and cleaned up for you.',
  level: 'could',
  category: 'spacing',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept quarters\n\nThe calendar needs them.  Users asked.  They waited.',
      finds: ['  '],
      fixed: 'Accept quarters\n\nThe calendar needs them. Users asked. They waited.',
    },
    { message: 'Accept quarters\n\nThe calendar needs them. Users asked.', finds: [] },
    { message: 'Accept quarters\n\nThe parser prints:\n\n    First.  Second.', finds: [] },
  ],
  *run({ message }) {
    const edits = spacingEdits(message)
    const [first, ...others] = edits
    if (!first) return
    yield {
      message:
        others.length > 0
          ? `Two spaces part sentences in ${edits.length} places; one is usual. This is a matter of taste.`
          : 'Two spaces part these sentences; one is usual. This is a matter of taste.',
      at: { in: 'message', from: first.from, to: first.to },
      related: others.slice(0, 20).map(({ from, to }) => ({ in: 'message', from, to })),
      fix: { title: 'Use one space', edits, trust: 'safe' },
    }
  },
}
