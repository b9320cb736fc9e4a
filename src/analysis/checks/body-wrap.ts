import type { Check } from '../check.ts'
import { wrapBlock } from '../cleanup/wrap.ts'
import type { Edit } from '../report.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { columns, displayWidth } from '../text/width.ts'

/** So much wider than asked for, a line is broken by terminals of 80 columns behind the indent of a log. */
const clearlyTooWide = 8
/** Lines a little too wide that are worth a word. */
const fewest = 3

export const bodyWrap: Check = {
  id: 'body-wrap',
  section: 'form',
  question: 'Is the body wrapped so that it can be read in a terminal and in a mail?',
  reason:
    'Git never wraps a message itself, so a long line runs off the screen in a log and off the quote in a reply. Code, ' +
    'logs, tables, quotes and addresses may be as long as they are.',
  level: 'could',
  category: 'wrap',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message:
        'Accept quarters\n\nThe calendar shows quarters, and whoever copied one into the form was told that it is no date at all.',
      finds: ['told that it is no date at all.'],
      fixed:
        'Accept quarters\n\nThe calendar shows quarters, and whoever copied one into the form was\ntold that it is no date at all.',
    },
    {
      message:
        'Accept quarters\n\nThe calendar shows quarters, and whoever copied one into the form was\ntold that it is no date.',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\nhttps://example.org/a/very/long/address/that/cannot/be/broken/into/two/lines/at/all',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\nThe parser now takes:\n\n    a_call(with, many, parameters, that, is, code, and, may, be, as, long, as, it, likes);',
      finds: [],
    },
  ],
  *run({ message, convention }) {
    const { text, body } = message
    const { width } = convention
    const wide: Span[] = []
    const edits: Edit[] = []
    let widest = 0
    for (const block of body) {
      if (block.kind !== 'paragraph' && block.kind !== 'list') continue
      const edit = wrapBlock(message, block, width)
      if (!edit) continue
      edits.push(edit)
      for (const { from, to } of linesOf(text, lineStart(text, edit.from), edit.to)) {
        const line = text.slice(from, to).trimEnd()
        const taken = columns(line)
        // A line that cannot be broken, or ends in an address, is left as it is.
        if (taken <= width || /:\/\/\S*$/.test(line.slice(-200)) || !line.trim().includes(' ')) continue
        widest = Math.max(widest, taken)
        wide.push({ from: beyond(text, from, from + line.length, width), to: from + line.length })
      }
    }
    const [first, ...others] = wide
    if (!first || (others.length < fewest - 1 && widest <= width + clearlyTooWide)) return
    yield {
      message:
        others.length > 0
          ? `${wide.length} lines are wider than the ${width} columns usual here, up to ${widest}.`
          : `This line takes ${widest} columns; ${width} are usual here.`,
      level: convention.impersonal && widest > width + clearlyTooWide ? 'should' : 'could',
      at: { in: 'message', from: first.from, to: Math.min(first.to, first.from + 300) },
      related: others
        .slice(0, 10)
        .map(({ from, to }) => ({ in: 'message', from, to: Math.min(to, from + 300) })),
      fix: { title: `Wrap at ${width} columns`, edits, trust: 'safe' },
    }
  },
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the first word begins that passes the width. */
function beyond(text: string, from: number, to: number, width: number): number {
  let taken = 0
  let word = from
  for (let i = from; i < to;) {
    const point = String.fromCodePoint(text.codePointAt(i)!)
    if (point === ' ') word = i + 1
    taken += displayWidth(point)
    if (taken > width && word > from) return word
    i += point.length
  }
  return from
}
