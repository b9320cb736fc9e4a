import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../testing/cpu-time.ts'
import type { Source } from '../report.ts'
import type { MessageDocument } from './document.ts'
import { pieces } from './pieces.ts'
import { readMessage } from './read.ts'
import { roughMessage } from './testing.ts'

const at = (message: MessageDocument, span: { from: number; to: number } | null | undefined) =>
  span ? message.text.slice(span.from, span.to) : null
const blocks = (text: string, source: Source = 'draft') => {
  const message = readMessage(text, source)
  return message.body.map((block) => `${block.kind}: ${at(message, block)}`)
}
const body = (text: string) => blocks(`Subject\n\n${text}`)
const items = (text: string) => {
  const message = readMessage(`Subject\n\n${text}`, 'draft')
  return message.body.flatMap((block) => block.items.map((item) => at(message, item)))
}
const outside = (text: string, source: Source) => {
  const message = readMessage(text, source)
  return message.outside.map((span) => `${span.kind}: ${at(message, span)}`)
}

describe('readMessage', () => {
  it('keeps every character in one piece', () => {
    const sources = fc.constantFrom<Source>('draft', 'commit-file', 'patch', 'log')
    fc.assert(
      fc.property(fc.oneof(roughMessage, fc.string({ unit: 'binary' })), sources, (text, source) => {
        const message = readMessage(text, source)
        const all = pieces(message)
        expect(all.map((piece) => text.slice(piece.from, piece.to)).join('')).toBe(text)
        let end = 0
        for (const piece of all) {
          expect(piece.from).toBe(end)
          expect(piece.to).toBeGreaterThan(piece.from)
          if (piece.kind === 'blank') expect(text.slice(piece.from, piece.to)).toMatch(/^\uFEFF?[ \t\r\n]*$/)
          end = piece.to
        }
        expect(end).toBe(text.length)
        for (const block of message.body) {
          for (const item of block.items) {
            expect(item.from).toBeGreaterThan(block.from)
            expect(item.to).toBeLessThanOrEqual(block.to)
          }
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('stays linear on hostile input', () => {
    const long = 20_000
    for (const line of [
      '```',
      '[a',
      '- x',
      '# x',
      ' ',
      '\t',
      '>',
      'a:',
      'Key: v',
      '---',
      '| |',
      'a  b',
      '1. x',
      '(',
      '=?',
      '===',
    ]) {
      for (const text of [`${line}\n`.repeat(long / 4), line.repeat(long), `S\n\n${line.repeat(long)}`]) {
        expect(cpuTime(() => readMessage(text, 'draft'))).toBeLessThan(2000)
        expect(cpuTime(() => readMessage(text, 'patch'))).toBeLessThan(2000)
      }
    }
  }, 60_000)
})

describe('subject', () => {
  const subject = (text: string) => {
    const message = readMessage(text, 'draft')
    const { tag, marker, prefix, suffix, title } = message.subject!
    return {
      tag: at(message, tag),
      marker: marker?.kind ?? null,
      prefix: at(message, prefix),
      areas: prefix?.areas ?? [],
      suffix: at(message, suffix),
      title: at(message, title),
    }
  }

  it('takes mail tags, markers, areas and a forge number off the title', () => {
    expect(subject('[RFC][PATCH v3 2/7] net/core: skb: Drop stale queue (#12)')).toEqual({
      tag: '[RFC][PATCH v3 2/7]',
      marker: null,
      prefix: 'net/core: skb:',
      areas: ['net/core', 'skb'],
      suffix: '(#12)',
      title: 'Drop stale queue',
    })
    expect(subject('fixup! squash! cache: Keep order').marker).toBe('fixup')
    expect(subject('Revert "cache: Keep order"').title).toBe('cache: Keep order')
    expect(subject('mm, slab: Trim').areas).toEqual(['mm, slab'])
    expect(subject('PM / sleep: Trim').areas).toEqual(['PM / sleep'])
    expect(subject('core::fmt: Trim').areas).toEqual(['core::fmt'])
  })

  it('takes a ticket and the dash of a list off the title', () => {
    const parts = (text: string) => {
      const { tag, prefix, title } = subject(text)
      return { tag, prefix, title }
    }
    for (const tag of [
      'Fixes #12:',
      'closed #12 -',
      'Fix #12, #13 and #14 :',
      'Issue #12;',
      'Issue 12:',
      'ISSUE #12',
      'Bug 12 -',
      '#12',
      '#12.',
      'PLOT-12;',
      'PLOT2-12 -',
      'PLOT-12.',
      'PLOT-12 :',
      'PLOT-123',
      '-',
      '*',
      '[PATCH] PLOT-12;',
    ])
      // prettier-ignore
      expect(parts(`${tag} Draw a grid`), tag).toEqual({ tag, prefix: null, title: 'Draw a grid' })
    expect(parts('PLOT-12; axis: Draw a grid')).toMatchObject({ tag: 'PLOT-12;', prefix: 'axis:' })
    expect(parts('PLOT-12: Draw a grid')).toMatchObject({ tag: null, prefix: 'PLOT-12:' })
    expect(readMessage('[PATCH] PLOT-12; Draw', 'draft').subject!.mailTag).toEqual({ from: 0, to: 7 })
  })

  it('takes no number in a sentence for a ticket', () => {
    for (const text of [
      'Fixes #12',
      'Fixes #12:',
      'Fix #12 by drawing a grid',
      'Close #12, which is a grid',
      '#12 is not drawn',
      'Issue 12 warnings at once',
      'Fix 2 - the grid',
      'UTF-16; draw a grid',
      'SHA-256 for the names of plots',
      'PLOT-12 draws a grid',
      'release-2023 draws a grid',
      'x86-64; draw a grid',
      '-h draws a grid',
      '2. Draw a grid',
    ])
      expect(subject(text), text).toMatchObject({ tag: null, title: text })
    expect(subject('fixup! PLOT-12; Draw a grid').title).toBe('PLOT-12; Draw a grid')
  })

  it('takes no sentence with a colon for a prefix', () => {
    expect(subject('Fix the build: include the header').prefix).toBeNull()
    expect(subject('Use std::move in queue').prefix).toBeNull()
    expect(subject('Link http://example.org/ again').prefix).toBeNull()
    expect(subject('cache:').title).toBe('cache:')
    expect(subject('[1] is gone').title).toBe('is gone')
  })

  it('reads type, scope and breaking mark', () => {
    const prefix = (text: string) => readMessage(text, 'draft').subject?.prefix
    expect(prefix('feat(api v2)!: drop xml')).toMatchObject({ type: 'feat', scope: 'api v2', breaking: true })
    expect(prefix('fix:drop xml')).toMatchObject({ type: 'fix', scope: null, breaking: false })
    expect(prefix('feet(api): drop xml')).toMatchObject({ type: null, areas: ['feet(api)'] })
  })

  it('skips a byte order mark and leading blank lines', () => {
    expect(subject('\uFEFF\n\n  Add cache \r\nmore').title).toBe('Add cache')
    expect(readMessage('\uFEFF \n', 'draft').subject).toBeNull()
  })
})

describe('body', () => {
  it('reads paragraphs, lists and indented code', () => {
    expect(body('One two\nthree.\n\n- first\n  goes on\n- second\n\n    make check\n\nEnd.')).toEqual([
      'paragraph: One two\nthree.',
      'list: - first\n  goes on\n- second',
      'code:     make check',
      'paragraph: End.',
    ])
  })

  it('reads nested, numbered and loose lists item by item', () => {
    expect(items('1. one\n   more\n   - inner\n\n2. two')).toEqual(['one\n   more', 'inner', 'two'])
    expect(items('Steps:\n * open\n * close\nThen wait for the reader to leave.')).toEqual(['open', 'close'])
    expect(items('[1] https://example.org/a\n[2] https://example.org/b')).toHaveLength(2)
  })

  it('takes wrapped prose for no list', () => {
    expect(
      body('The reader waits for the lock in version\n2. That is too long for the queue\n- or was.'),
    ).toHaveLength(1)
  })

  it('keeps `Foo:` before an indented block prose', () => {
    expect(body('Before:\n    old_call()\nAfter:\n    new_call()\n\nEnd.')).toEqual([
      'paragraph: Before:',
      'code:     old_call()',
      'paragraph: After:',
      'code:     new_call()',
      'paragraph: End.',
    ])
  })

  it('reads fences, quotes, tables and headings', () => {
    expect(body('```\na  b\n\nc\n```\n> said\n> so\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toEqual([
      'code: ```\na  b\n\nc\n```',
      'quote: > said\n> so',
      'table: | a | b |\n|---|---|\n| 1 | 2 |',
    ])
    expect(body('Size\n====\nname     before   after\nparser   10       8')).toEqual([
      'heading: Size\n====',
      'table: name     before   after\nparser   10       8',
    ])
    expect(body('## Why\nBecause.')).toEqual(['heading: ## Why', 'paragraph: Because.'])
  })

  it('takes lines without plain words for data, in no script by mistake', () => {
    expect(body('It prints:\n\nqueue_0: 12\nqueue_1: 14\n\nEnd.')[1]).toBe('quote: queue_0: 12\nqueue_1: 14')
    expect(body('この変更は。\n待ち行列を追加する。\n\nОчередь теперь\nкороче.')).toEqual([
      'paragraph: この変更は。\n待ち行列を追加する。',
      'paragraph: Очередь теперь\nкороче.',
    ])
  })

  it('reads transcripts, traces and logs as quoted output', () => {
    expect(body('It fails so:\n$ ./run --all\nno such file\n\nThen it stops.')).toEqual([
      'paragraph: It fails so:',
      'quote: $ ./run --all\nno such file',
      'paragraph: Then it stops.',
    ])
    expect(body('[   12.345678] foo: bar\n[   12.345679] foo: baz')[0]).toMatch(/^quote/)
    expect(body('Traceback (most recent call last):\n  File "a.py", line 3, in b\nValueError: c')[0]).toMatch(
      /^quote/,
    )
  })
})

describe('what is outside', () => {
  it('takes `#` for text in a draft, unless it is the template of git', () => {
    const template = '# Please enter the commit message for your changes.\n#\n# On branch main\n'
    expect(outside(`Add x\n\n# Usage\nrun it\n\n${template}`, 'draft')).toEqual([
      `comment: ${template.trimEnd()}`,
    ])
    expect(outside(`Add x\n\n# Usage\nrun it\n`, 'commit-file')).toEqual(['comment: # Usage'])
    expect(outside(`Add x\n\n# Usage\n`, 'log')).toEqual([])
    expect(readMessage('; x\nAdd', 'commit-file', { comment: ';' }).outside).toHaveLength(1)
  })

  it('cuts at the scissors', () => {
    const cut =
      '# ------------------------ >8 ------------------------\n# Do not modify or remove the line above.\n'
    expect(outside(`Add x\n${cut}diff --git a/x b/x\n`, 'commit-file')).toEqual([
      `scissors: ${cut.trimEnd()}`,
      'diff: diff --git a/x b/x',
    ])
  })

  it('ends a patch at `---`, and a draft only where a diff follows', () => {
    expect(outside('Add x\n\nBody\n---\nv2: rename\n', 'patch')).toEqual(['notes: ---\nv2: rename'])
    expect(outside('Add x\n\nBody\n---\nv2: rename\n', 'draft')).toEqual([])
    expect(
      outside('Add x\n---\n a.c | 2 +-\n\ndiff --git a/a.c b/a.c\nindex 1..2\n-- \n2.39.5\n', 'patch'),
    ).toEqual([
      'notes: ---\n a.c | 2 +-',
      'diff: diff --git a/a.c b/a.c\nindex 1..2',
      'signature: -- \n2.39.5',
    ])
  })

  it('reads the subject from the headers of a mail', () => {
    const mail =
      'From: A <a@example.org>\nDate: x\nSubject: [PATCH] cache: Keep\n order\nTo: b\n\nBody.\n\nAcked-by: C\n'
    const message = readMessage(mail, 'patch')
    expect(at(message, message.subject)).toBe('[PATCH] cache: Keep\n order')
    expect(message.body.map((block) => at(message, block))).toEqual(['Body.'])
    expect(message.trailers.map(({ key }) => key)).toEqual(['Acked-by'])
  })
})

describe('trailers', () => {
  const trailers = (text: string, source: Source = 'draft') =>
    readMessage(text, source).trailers.map(({ key, value }) => `${key}=${value}`)

  it('reads the last paragraph as git does', () => {
    expect(trailers('S\n\nB\n\nFixes: a\n b\nAcked-by : C\n')).toEqual(['Fixes=a b', 'Acked-by=C'])
    expect(trailers('S\n\nB\n\nNote this\nSigned-off-by: A <a@b>\n')).toEqual(['Signed-off-by=A <a@b>'])
    expect(trailers('S\n\nB\n\nNote this\nFixes: a\n')).toEqual([])
    expect(trailers('S\nFixes: a\n')).toEqual([])
    expect(trailers('S\r\n\r\nB\r\n\r\nFixes: a\r\n')).toEqual(['Fixes=a'])
  })
})
