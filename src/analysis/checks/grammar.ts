import type { Check, Draft, Raised } from '../check.ts'
import type { Edit } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { editAt } from '../text/edits.ts'
import type { Span } from '../text/span.ts'
import { oncePerMessage } from '../once-per-message.ts'
import { grammarSlips, type Slip } from '../words/grammar.ts'
import { inCapitals, joinedSlips, mayLackCapitals } from '../words/joined.ts'
import { maskCode } from '../text/mask.ts'

export const grammar: Check = {
  id: 'grammar',
  section: 'form',
  question: 'Is it free of slips of grammar?',
  reason: 'A slip makes the reader stop and read again. Only those that are hardly ever right are named.',
  level: 'should',
  category: 'grammar-spelling',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept quarters\n\nIt could of been done before.',
      finds: ['could of'],
      fixed: 'Accept quarters\n\nIt could have been done before.',
    },
    {
      message: 'Accept quarters\n\nThis is more easier to read.',
      finds: ['more easier'],
      fixed: 'Accept quarters\n\nThis is easier to read.',
    },
    {
      message: 'Accept quarters\n\nThe table is send to the\nclient.',
      finds: ['is send'],
      fixed: 'Accept quarters\n\nThe table is sent to the\nclient.',
    },
    {
      message: 'Accept quarters\n\nAdd an new table and a entry.',
      finds: ['an', 'a'],
      fixed: 'Accept quarters\n\nAdd a new table and an entry.',
    },
    {
      message: "Accept quarters\n\nThe table has it's own lock.",
      finds: ["it's"],
      fixed: 'Accept quarters\n\nThe table has its own lock.',
    },
    {
      message: 'Accept quarters\n\nThere is two tables.',
      finds: ['There is two'],
      fixed: 'Accept quarters\n\nThere are two tables.',
    },
    {
      message: 'Accept quarters\n\nIt does not worked before.',
      finds: ['worked'],
      fixed: 'Accept quarters\n\nIt does not work before.',
    },
    {
      message: 'Accept quarters\n\nA 32bit year,and its quarter(for the calendar of today), fit.',
      finds: ['32bit', 'quarter(', 'year,'],
      fixed: 'Accept quarters\n\nA 32-bit year, and its quarter (for the calendar of today), fit.',
    },
    {
      message: 'Accept quarters\n\nA 64bit year does not fit, and a 64bit quarter is too long.',
      finds: ['64bit'],
      fixed: 'Accept quarters\n\nA 64-bit year does not fit, and a 64-bit quarter is too long.',
    },
    {
      message: 'dates: keep quarters\n\nEach cpu keeps its own table.',
      convention: 'kernel',
      finds: ['cpu'],
      fixed: 'dates: keep quarters\n\nEach CPU keeps its own table.',
    },
    {
      message: 'Accept quarters\n\nCall quarter(year, of, date) with "32bit,and" or foo,bar.',
      finds: [],
    },
    {
      message: 'Accept quarters\n\nPrint the year(full name, quarter and day) of a date.',
      finds: ['year('],
      fixed: 'Accept quarters\n\nPrint the year (full name, quarter and day) of a date.',
    },
    { message: 'Accept quarters\n\nUse quarter(year num, day num) instead.', finds: [] },
    { message: 'Accept quarters\n\nAn strace of the table shows it.', finds: [] },
    { message: 'Accept quarters\n\nThis allows to drop the table.', finds: ['allows to drop'] },
    {
      message: 'Accept quarters\n\nAn hour, a user, a unique name, an mtime, an SSH key and an X server.',
      finds: [],
    },
    { message: 'Accept quarters\n\nCallers are allowed to drop it, and this allows them to.', finds: [] },
    { message: 'Accept quarters\n\nIt does not need the table any more then.', finds: [] },
    {
      message: 'Accept quarters\n\nWeeks were too fine. This\nallow a caller to group them.',
      finds: ['This\nallow'],
    },
  ],
  *run(draft) {
    yield* oncePerMessage(eachSlip(draft)).slice(0, 12)
  },
}

function* eachSlip({ message, sentences, convention }: Draft): Iterable<Raised> {
  if (convention.impersonal) yield* smallCapitals(sentences)
  for (const { from, text } of sentences) {
    const slips: readonly (Slip & { readonly spacing?: boolean })[] = [
      ...grammarSlips(maskCode(text)),
      ...joinedSlips(text),
    ]
    for (const { at, to, says, insert, sure, spacing } of slips) {
      const span = { from: from + at, to: from + to }
      yield {
        message: says,
        level: sure ? 'should' : 'could',
        ...(spacing ? { category: 'spacing' as const } : {}),
        at: { in: 'message', ...span },
        ...(insert === null
          ? {}
          : {
              fix: {
                title: `Write “${insert}”`,
                edits: [editOf(message.text, span, insert)],
                trust: 'review' as const,
              },
            }),
      }
    }
  }
}

/** Abbreviations in small letters; a name such as a subject's area keeps its own. */
function* smallCapitals(sentences: readonly Sentence[]): Iterable<Raised> {
  for (const { kind, from, text } of sentences) {
    if (kind === 'subject' || !mayLackCapitals(text)) continue
    for (const { 0: word, index } of maskCode(text).matchAll(
      /(?<![\p{L}\p{N}_.-])\p{Ll}{3,4}s?(?![\p{L}\p{N}_(:-]|\.\p{L})/gu,
    )) {
      const right = inCapitals(word)
      if (
        right === undefined ||
        /\b(?:struct|field|file|folder|variable|parameter|node|named?) $/.test(
          text.slice(Math.max(0, index - 20), index),
        )
      )
        continue
      const at = { from: from + index, to: from + index + word.length }
      yield {
        message: `“${word}” is an abbreviation: write “${right}” in prose, so that it is not taken for a name in the code.`,
        at: { in: 'message', ...at },
        fix: { title: `Write “${right}”`, edits: [{ ...at, was: word, insert: right }], trust: 'review' },
      }
    }
  }
}

/** Leaves out the words at the front that stay, and with them a line end between them. */
function editOf(text: string, { from, to }: Span, insert: string): Edit {
  let same = 0
  while (
    from + same < to &&
    (text[from + same] === insert[same] || (insert[same] === ' ' && text[from + same] === '\n'))
  )
    same++
  const kept = insert.lastIndexOf(' ', same - 1) + 1
  return editAt(text, from + kept, to, insert.slice(kept))
}
