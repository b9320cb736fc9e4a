import type { Check, Raised } from '../check.ts'
import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'
import { linesOf } from '../text/lines.ts'
import { strayWhitespaceEdits } from '../cleanup/spacing.ts'
import type { Edit } from '../report.ts'

export const strayWhitespace: Check = {
  id: 'stray-whitespace',
  section: 'form',
  question: 'Is it free of stray white space?',
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
    {
      message: 'dates: accept quarters\n\n  They are needed by the calendar.\n\n  Users asked for them.',
      convention: 'kernel',
      finds: ['  '],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\nAdd a table of quarters, which the parser of dates reads as well.\nKeep it sorted.',
      convention: 'kernel',
      finds: ['needs them.'],
    },
    { message: 'Accept quarters\n\nThey are needed.\n', finds: [] },
    {
      message:
        'Accept quarters\n\nAn entry is a name, then a gap, then a number:\n\n    q1   90\n    q2   91\n\nThey are needed.',
      finds: [],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nAdd a table of quarters, which the parser of dates reads as well.\nKeep it sorted.',
      convention: 'kernel',
      finds: [],
    },
    // Known miss: two blanks within a line of the body, as many line up what they write.
  ],
  *run({ message, convention }) {
    yield* indented(message, convention)
    if (convention.impersonal) yield* runTogether(message)
    const { text } = message
    // Git itself drops what stands behind the last line.
    const end = text.trimEnd().length
    const edits = strayWhitespaceEdits(message).filter(({ from }) => from < end)
    const [first, ...others] = edits
    if (!first) return
    yield {
      message: `${what(text, first)}${others.length > 0 ? `, and there is more of it in ${others.length} other ${others.length > 1 ? 'places' : 'place'}` : ''}.`,
      at: { in: 'message', from: first.from, to: first.to },
      related: others.slice(0, 20).map(({ from, to }) => ({ in: 'message', from, to })),
      fix: { title: 'Remove the stray blanks', edits, trust: 'safe' },
    }
  },
}

/** A body that stands to the right as a whole, as "git log" shows it. */
function* indented({ text, body }: MessageDocument, { impersonal }: Convention): Iterable<Raised> {
  const [first] = body
  if (!first || body.some(({ kind }) => kind !== 'paragraph')) return
  const isShifted = (from: number) => /^ {1,3}\S/.test(text.slice(from, from + 4))
  if (!isShifted(text.lastIndexOf('\n', first.from) + 1)) return
  const lines = body.flatMap(({ from, to }) => linesOf(text, text.lastIndexOf('\n', from) + 1, to))
  if (lines.length < 2 || !lines.every(({ from }) => isShifted(from))) return
  const { from } = lines[0]!
  yield {
    message:
      'The whole body is indented. Begin its lines at the margin; git indents them where it shows them.',
    level: impersonal ? 'should' : 'could',
    at: { in: 'message', from, to: from + /^ */.exec(text.slice(from, from + 4))![0].length },
  }
}

/** A line of a paragraph this much narrower than the next one was ended on purpose. */
const shortLine = 45
const longLine = 60

/** A short line that ends a sentence inside a paragraph: neither one paragraph nor two. */
function* runTogether({ text, body }: MessageDocument): Iterable<Raised> {
  for (const { kind, from, to } of body) {
    if (kind !== 'paragraph') continue
    const lines = linesOf(text, from, Math.min(to, from + 20_000)).map((l) => ({
      ...l,
      words: text.slice(l.from, l.to).trimEnd(),
    }))
    if (lines.some(({ words }) => !/^[\p{L}"'(]/u.test(words))) continue
    if (!lines.slice(0, -1).some(({ words }) => words.length >= longLine)) continue
    const at = lines.findIndex(
      ({ words }, i) =>
        i < lines.length - 1 &&
        words.length < shortLine &&
        /\p{L}\.$/u.test(words) &&
        /^\p{Lu}\p{Ll}/u.test(lines[i + 1]!.words),
    )
    const line = lines[at]
    if (!line) continue
    const end = line.from + line.words.length
    yield {
      message:
        'This line ends early and no blank line follows: is a new paragraph meant? Leave a blank line, or let the text run on.',
      level: 'should',
      at: {
        in: 'message',
        from: line.from + line.words.lastIndexOf(' ', line.words.lastIndexOf(' ') - 1) + 1,
        to: end,
      },
    }
    return
  }
}

function what(text: string, { from, to, was }: Edit): string {
  if (was.includes('\n')) return 'More than one blank line stands here, where one is enough'
  if (to >= text.length || text[to] === '\n' || text[to] === '\r')
    return 'Blanks stand at the end of this line, where nobody sees them'
  if (from === 0 || text[from - 1] === '\n')
    return 'Blanks before the subject push it to the right in every list'
  return was.includes('\t')
    ? 'A tab stands in the subject, where one blank is enough'
    : 'A wide gap stands in the subject, where one blank is enough'
}
