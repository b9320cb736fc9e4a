import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../conventions/plain.ts'
import { cpuTime } from '../testing/cpu-time.ts'
import { pieces } from '../message/pieces.ts'
import { readMessage } from '../message/read.ts'
import { roughMessage } from '../message/testing.ts'
import type { Source } from '../report.ts'
import { applySorted } from '../text/edits.ts'
import { columns } from '../text/width.ts'
import { characterEdits } from './characters.ts'
import { clean } from './clean.ts'

const cleaned = (text: string, source: Source = 'draft') => clean(readMessage(text, source), plain)
const sources = fc.constantFrom<Source>('draft', 'commit-file', 'patch', 'log')

/** Prose of short words, one in twenty of them a form that means something at the start of a line. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom('a', 'the', 'reader', 'queue', 'locks.', 'writes,', 'Then', 'is', '(see', 'it)', 'done.  ') },
      { weight: 1, arbitrary: fc.constantFrom('-', '*', '1.', '#2', '>', '`git log -p`', 'https://example.org/a/very/long/path', 'Key:', '===', '$', '[1]', '—', '|') },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' ')) // prettier-ignore

/** Messages of prose, lists and code as people write them, with lines that are too wide. */
const likelyMessage = fc
  .tuple(
    prose.map((words) => words.slice(0, 60)),
    fc.array(
      fc.oneof(
        prose,
        prose.map((words) => words.replace(/(.{40,75}) /g, '$1\n')),
        fc
          .array(prose, { minLength: 1, maxLength: 3 })
          .map((items) => items.map((item) => `- ${item}`).join('\n')),
        prose.map((words) => `1. ${words.replace(/(.{40,85}) /g, '$1\n   ')}`),
        prose.map((words) => `    ${words}`),
        prose.map((words) => `\`\`\`\n${words}\n\`\`\``),
        prose.map((words) => `> ${words}`),
        fc
          .array(prose, { minLength: 2, maxLength: 4 })
          .map((rows) => rows.map((row) => `| ${row} |  ${row.length} |`).join('\n')),
        fc
          .array(prose, { minLength: 2, maxLength: 4 })
          .map((rows) => rows.map((row) => `${row.slice(0, 12).padEnd(16)}${row.length}   ms`).join('\n')),
      ),
      { maxLength: 5 },
    ),
    fc.constantFrom('', '\n\nSigned-off-by: A <a@example.org>\n', '\n\nfixes :  0123\nAcked-By: B'),
  )
  .map(([subject, blocks, end]) => `${subject}\n\n${blocks.join('\n\n')}${end}`)

const anyMessage = fc.oneof(likelyMessage, roughMessage)
const ink = (text: string) => text.replace(/\s+/g, '').toLowerCase()

describe('clean', () => {
  it('cleans once and for all', () => {
    fc.assert(
      fc.property(anyMessage, sources, (text, source) => {
        const once = cleaned(text, source)
        expect(cleaned(once, source)).toBe(once)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('keeps every word that is not outside', () => {
    fc.assert(
      fc.property(anyMessage, sources, (text, source) => {
        const message = readMessage(text, source)
        const kept = pieces(message)
          .filter(({ kind }) => kind !== 'outside')
          .map(({ from, to }) => text.slice(from, to))
          .join('\n')
        expect(ink(cleaned(text, source))).toBe(ink(applySorted(kept, characterEdits(kept))))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('leaves code, tables, quotes and headings as they are, but for blanks at line ends', () => {
    fc.assert(
      fc.property(likelyMessage, (text) => {
        const fixed = (t: string) =>
          readMessage(t, 'log')
            .body.filter(({ kind }) => kind !== 'paragraph' && kind !== 'list')
            .map(({ kind, from, to }) => `${kind} ${t.slice(from, to).replace(/[ \t]+$/gm, '')}`)
        expect(fixed(cleaned(text, 'log'))).toEqual(fixed(text))
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('leaves trailers the same to git', () => {
    fc.assert(
      fc.property(likelyMessage, (text) => {
        const trailers = (t: string) =>
          readMessage(t, 'log').trailers.map(({ key, value }) => `${key.toLowerCase()}: ${value}`)
        expect(trailers(cleaned(text, 'log'))).toEqual(trailers(text))
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('leaves a paragraph that fits exactly as it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          prose.map((words) => words.replace(/ +/g, ' ').trim().slice(0, 70).trim()),
          { minLength: 1, maxLength: 6 },
        ),
        (lines) => {
          const text = `Subject\n\nFirst ${lines.join('\n').slice(0, 60)}\n`
          fc.pre(lines.every((line) => columns(line) <= 72))
          const message = readMessage(text, 'log')
          fc.pre(message.trailers.length === 0)
          expect(cleaned(text, 'log')).toBe(text.trimEnd() + '\n')
        },
      ),
    )
  })
})

describe('what clean does', () => {
  it('ends lines with LF and the text with one line end', () => {
    expect(cleaned('Add x\r\n\r\nBody  \r\n\r\n\r\nMore\t')).toBe('Add x\n\nBody\n\nMore\n')
    expect(cleaned(' \n\n')).toBe('')
  })

  it('takes comments, template and the diff below the scissors out', () => {
    const cut = '# ------------------------ >8 ------------------------'
    expect(cleaned(`Add x\n# gone\n\nBody\n# gone\nbody\n${cut}\ndiff`, 'commit-file')).toBe(
      'Add x\n\nBody\nbody\n',
    )
    expect(cleaned(`Add x\n\nBody\n${cut} of the reader\n\nMore`, 'commit-file')).toBe(
      'Add x\n\nBody\n\nMore\n',
    )
    expect(cleaned(`Add x\n\n# Usage\n\n# On branch main\n#\n`)).toBe('Add x\n\n# Usage\n')
  })

  it('takes one space between sentences, never in code', () => {
    expect(cleaned('Add x\n\nOne.  Two!  (Three.)   "Four."  `a.  b` c\n\n    a.  b\n\nx.  y')).toBe(
      'Add x\n\nOne. Two! (Three.) "Four." `a.  b` c\n\n    a.  b\n\nx. y\n',
    )
  })

  it('puts a blank line behind the subject, unless the subject runs on', () => {
    expect(cleaned('Add x\nIt is needed.')).toBe('Add x\n\nIt is needed.\n')
    expect(cleaned('Teach the reader of patches about copies and renames\nof whole folders')).toContain(
      'renames\nof',
    )
  })

  it('wraps what is too wide and keeps hanging indents', () => {
    const words = 'The reader takes the lock before it looks at the queue, so that nobody else can change it'
    expect(cleaned(`Add x\n\n${words}\n\n- ${words}\n\n 1) ${words}`)).toBe(
      [
        'Add x',
        '',
        'The reader takes the lock before it looks at the queue, so that nobody',
        'else can change it',
        '',
        '- The reader takes the lock before it looks at the queue, so that nobody',
        '  else can change it',
        '',
        ' 1) The reader takes the lock before it looks at the queue, so that',
        '    nobody else can change it',
        '',
      ].join('\n'),
    )
  })

  it('flows a wide line into the next one only where the author does', () => {
    const wide = 'This line of the paragraph is a little too wide for the column it has to fit in,'
    expect(cleaned(`Add x\n\n${wide}\nso its end goes to the next line.`)).toBe(
      'Add x\n\nThis line of the paragraph is a little too wide for the column it has to\nfit in, so its end goes to the next line.\n',
    )
    expect(cleaned(`Add x\n\nShort line.\nAnother short one.\n${wide} really.\nLast.`)).toContain(
      'Short line.\nAnother short one.\nThis',
    )
  })

  it('never breaks links, code or before what would read as a bullet or a comment', () => {
    const link = `https://example.org/${'a'.repeat(80)}`
    expect(cleaned(`Add x\n\n${link}\n`)).toBe(`Add x\n\n${link}\n`)
    const filler = 'The reader of the patch wants to see all of what is said below by'
    expect(cleaned(`Add x\n\n${filler} us - or by #12 at the end of it all`)).not.toMatch(/\n[-#] ?/)
    expect(cleaned(`Add x\n\n${filler} \`git log -p --all\` here`)).toContain('\n`git log -p --all` here')
  })

  it('leaves lines laid out in columns alone', () => {
    const text = `Add x\n\nBefore:   12 ms for the first of the readers, and then 14 ms for the one behind it\nAfter:    11 ms\n`
    expect(cleaned(text)).toBe(text)
  })

  it('leaves tags, commands and lines of output alone', () => {
    for (const lines of [
      'Fixes: 0123456789ab ("reader: Take the lock before the queue is looked at, and never after it")',
      'Closes #12, closes #13, closes #14, closes #15, closes #16, closes #17, closes #18\nCloses #19',
      'Ref: https://example.org/a/path/that/is/too/long/for/the/width/of/the/body/of/this/message',
      'queue_test 1 TFAIL: 12 != 13 /dev/loop0 reader_id=12 0x12 lock_queue() writer_id=14 0x15\nqueue_test 2 TINFO: x',
      'reader --from=/dev/loop0 --to=/dev/loop1 --lock=queue --depth=12 --writers=14 --verbose=1',
    ]) {
      const text = `Add x\n\nIt is needed:\n\n${lines}\n\nEnd.\n`
      expect(cleaned(text)).toBe(text)
    }
  })

  it('stays linear on hostile input', () => {
    const wide = 'word '.repeat(20)
    for (const line of [
      '#1',
      '- x',
      '`',
      `${wide}\n#`,
      `${wide}.  b`,
      'Key: v',
      '\u202E',
      '\u001B[',
      ' \n',
      wide,
      'a  b',
    ]) {
      const text = `S\n\n${`${line}\n`.repeat(20_000 / line.length)}`
      expect(cpuTime(() => cleaned(text))).toBeLessThan(4000)
    }
  }, 60_000)

  it('writes trailers in their usual form', () => {
    expect(cleaned('Add x\n\nBody\n\nfixes :0123\nSigned-Off-By:  A <a@b>')).toBe(
      'Add x\n\nBody\n\nFixes: 0123\nSigned-off-by: A <a@b>\n',
    )
    expect(cleaned('Add x\n\nBody of it\nSigned-off-by: A <a@b>')).toBe(
      'Add x\n\nBody of it\n\nSigned-off-by: A <a@b>\n',
    )
  })

  it('takes out what cannot be seen', () => {
    expect(cleaned('\uFEFFAdd\u200B x\u0000\n\n\u001B[31mred\u001B[0m a\u202Eb c\u200Dd\rnext')).toBe(
      'Add x\n\nred ab cd\nnext\n',
    )
    expect(cleaned('Add 👩\u200D💻 and می\u200Cخواهم')).toBe('Add 👩\u200D💻 and می\u200Cخواهم\n')
  })

  it('takes off what a mail has put before the subject, and nothing else', () => {
    const tagged = '[PATCH v2 1/3] x: Add y\n\nBody\n'
    for (const source of ['draft', 'patch'] as const) {
      expect(cleaned(tagged, source)).toBe('x: Add y\n\nBody\n')
      expect(cleaned('[list] Re: [RFC][PATCH] [x] Add y', source)).toBe('[x] Add y\n')
      expect(cleaned('[x] Add y', source)).toBe('[x] Add y\n')
      expect(cleaned('[PATCH]', source)).toBe('[PATCH]\n')
    }
    // Git records it there.
    for (const source of ['commit-file', 'log'] as const) expect(cleaned(tagged, source)).toBe(tagged)
  })

  it('puts the subject of a mail on one line', () => {
    expect(
      cleaned('From: A <a@b>\nSubject: [PATCH] x: Add\n y\nDate: z\n\nBody\n---\nnotes\n', 'patch'),
    ).toBe('x: Add y\n\nBody\n')
  })
})
