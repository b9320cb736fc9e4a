import { describe, expect, it, test } from 'vitest'
import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import { firstUnread, longestProse, mostSentences, segment } from './segment.ts'

const text =
  'Add a cache\n\nReads are slow. They hit\nthe disk.\n\n- keep a map\n  of pages. Drop old ones.\n\n    code. Here.\n'
const span = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
const subject = span('Add a cache')

const document: MessageDocument = {
  text,
  source: 'draft',
  subject: { ...subject, tag: null, mailTag: null, marker: null, prefix: null, suffix: null, title: subject },
  body: [
    { kind: 'paragraph', ...span('Reads are slow. They hit\nthe disk.'), items: [] },
    {
      kind: 'list',
      ...span('- keep a map\n  of pages. Drop old ones.'),
      items: [span('keep a map\n  of pages. Drop old ones.')],
    },
    { kind: 'code', ...span('    code. Here.'), items: [] },
  ],
  trailerBlock: null,
  trailers: [],
  outside: [],
}

test('subject, sentences and items are units; code is none', () => {
  expect(segment(document).map(({ kind, block, text }) => ({ kind, block, text }))).toEqual([
    { kind: 'subject', block: -1, text: 'Add a cache' },
    { kind: 'sentence', block: 0, text: 'Reads are slow.' },
    { kind: 'sentence', block: 0, text: 'They hit the disk.' },
    { kind: 'item', block: 1, text: 'keep a map   of pages.' },
    { kind: 'item', block: 1, text: 'Drop old ones.' },
  ])
})

test('fenced code inside an item makes no unit', () => {
  const whole = 'x\n\n- see this.\n  ```\n  not. This.\n  ```\n  but this'
  const items = [{ from: 5, to: whole.length }]
  const body = [{ kind: 'list' as const, from: 3, to: whole.length, items }]
  const units = segment({ ...document, text: whole, subject: null, body })
  expect(units.map((u) => u.text)).toEqual(['see this.', 'but this'])
})

test('a character of the unit stands for one of the message', () => {
  for (const u of segment(document)) expect(u.text).toHaveLength(u.to - u.from)
})

describe('a message beyond all measure', () => {
  const read = (body: string) => {
    const message = readMessage(`Add a reader\n\n${body}\n`, 'log')
    const units = segment(message)
    return { message, units, unread: firstUnread(message, units) }
  }

  it('is read up to a number of sentences', () => {
    const { units, unread } = read('It reads. '.repeat(mostSentences))
    expect(units).toHaveLength(mostSentences)
    expect(unread).toBe(units.at(-1)!.to)
  })

  it('is read up to a number of code units', () => {
    const { units, unread } = read('word '.repeat(longestProse / 4))
    expect(units).toHaveLength(2)
    expect(unread).toBe(longestProse)
  })

  it('leaves nothing out where the sentences are just as many, or where only code goes on', () => {
    expect(read('It reads. '.repeat(mostSentences - 1)).unread).toBeNull()
    expect(read(`It reads:\n\n${'    read();\n'.repeat(longestProse / 8)}`).unread).toBeNull()
  })
})
