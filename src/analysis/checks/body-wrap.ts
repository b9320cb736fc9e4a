import type { Check, Raised } from '../check.ts'
import { wrapEdits } from '../cleanup/wrap-edits.ts'
import { plainWordShare } from '../message/line-forms.ts'
import type { MessageDocument } from '../message/document.ts'
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
        'dates: accept quarters\n\nThe calendar shows quarters, and\nwhoever copied one into the form\nwas told that it is no date,\nwhich is hard to understand.',
      convention: 'kernel',
      finds: ['The calendar shows quarters, and'],
    },
    {
      message:
        'Accept quarters\n\nhttps://example.org/a/very/long/address/that/cannot/be/broken/into/two/lines/at/all',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\nReaders ask for it.\npile: at: https://example.org/calendar/requests/1234, branch: quarters/parse, base: main, step: 2',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\nReaders ask for it.\nnote: https://example.org/calendar/requests/1234 says that readers of the calendar ask for it',
      finds: ['the calendar ask for it'],
    },
    {
      message:
        'Accept quarters\n\nThe parser now takes:\n\n    a_call(with, many, parameters, that, is, code, and, may, be, as, long, as, it, likes);',
      finds: [],
    },
  ],
  *run({ message, convention }) {
    if (convention.impersonal) yield* narrow(message, convention.width)
    const { text } = message
    const { width } = convention
    const wide: Span[] = []
    const edits = wrapEdits(message, width)
    let widest = 0
    for (const edit of edits) {
      for (const { from, to } of linesOf(text, lineStart(text, edit.from), edit.to)) {
        const line = text.slice(from, to).trimEnd()
        const taken = columns(line)
        // A line that cannot be broken, or ends in an address, is left as it is.
        if (taken <= width || /:\/\/\S*$/.test(line.slice(-200)) || !line.trim().includes(' ')) continue
        if (FIELDS.test(line)) continue
        widest = Math.max(widest, taken)
        wide.push({ from: beyond(text, from, from + line.length, width), to: from + line.length })
      }
    }
    const [first, ...others] = wide
    if (!first || (others.length < fewest - 1 && widest <= width + clearlyTooWide)) return
    yield {
      message:
        others.length > 0
          ? `${wide.length} lines are wider than the ${width} columns usual here, up to ${widest}. Wrap them: “git log” shows them as they are.`
          : `This line takes ${widest} columns; ${width} are usual here. Wrap it: “git log” shows it as it is.`,
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

/** Share of the width that the widest line of a paragraph takes at most where it was wrapped too early. */
const tooNarrow = 0.72
const fewestNarrow = 4

/** The first paragraph that was wrapped far from the width; one sentence a line is a choice, and so is a verse. */
function* narrow({ text, body }: MessageDocument, width: number): Iterable<Raised> {
  for (const block of body) {
    if (block.kind !== 'paragraph') continue
    const lines = linesOf(text, block.from, Math.min(block.to, block.from + 20_000))
    if (lines.length < fewestNarrow) continue
    const widths = lines.map(({ from, to }) => columns(text.slice(from, to)))
    const ended = lines.slice(0, -1).filter(({ to }) => /[.,:;!?)]/.test(text.charAt(to - 1))).length
    if (Math.max(...widths) > width * tooNarrow || ended > (lines.length - 1) / 3) continue
    if (plainWordShare(text.slice(block.from, block.to)) < 0.7) continue
    const first = lines[0]!
    yield {
      message: `This paragraph is wrapped at ${Math.max(...widths)} columns. Wrap it at the usual ${width}: fewer lines are read faster.`,
      level: 'should',
      at: { in: 'message', from: first.from, to: first.to },
    }
    return
  }
}

/** "stack: https://..., branch: ...": what a tool wrote for tools, field by field. */
const FIELDS = /^[\w-]{2,30}: (?:[\w-]{2,30}: )?https?:\/\/\S{1,300}(?: [\w-]{2,30}: \S{1,300}){1,9}$/

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
