import type { Check } from '../check.ts'
import { strayWhitespaceEdits } from '../cleanup/spacing.ts'
import type { Edit } from '../report.ts'

export const strayWhitespace: Check = {
  id: 'stray-whitespace',
  section: 'form',
  question: 'Is there no white space to spare?',
  reason:
    'Blanks at line ends, doubled blank lines and tabs in a subject cannot be seen and show up in every comparison.',
  level: 'could',
  category: 'spacing',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept  quarters \n\n\n\nThey are needed.',
      finds: ['  '],
      fixed: 'Accept quarters\n\nThey are needed.',
    },
    { message: 'Accept quarters\n\nThey are needed.\n', finds: [] },
  ],
  *run({ message }) {
    const { text } = message
    // Git itself drops what stands behind the last line.
    const end = text.trimEnd().length
    const edits = strayWhitespaceEdits(message).filter(({ from }) => from < end)
    const [first, ...others] = edits
    if (!first) return
    yield {
      message: `${what(text, first)}${others.length > 0 ? `, and there is more to spare in ${others.length} other ${others.length > 1 ? 'places' : 'place'}` : ''}.`,
      at: { in: 'message', from: first.from, to: first.to },
      related: others.slice(0, 20).map(({ from, to }) => ({ in: 'message', from, to })),
      fix: { title: 'Remove it', edits, trust: 'safe' },
    }
  },
}

function what(text: string, { from, to, was }: Edit): string {
  if (was.includes('\n')) return 'More than one blank line stands here'
  if (to >= text.length || text[to] === '\n' || text[to] === '\r')
    return 'Blanks stand at the end of this line'
  if (from === 0 || text[from - 1] === '\n') return 'Blanks stand before the subject'
  return was.includes('\t') ? 'A tab stands in the subject' : 'A wide gap stands in the subject'
}
