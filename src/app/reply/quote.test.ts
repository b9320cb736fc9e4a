import { describe, expect, test } from 'vitest'
import { quote, quoteInserted } from './quote.ts'

const text = 'Teach the cache to forget\n\nIt kept entries for ever.\nNow it drops them.\n'

const shown = (under: string) => {
  const from = text.indexOf(under)
  return quote(text, { from, to: from + under.length })
}

const marked = (q: ReturnType<typeof quote>) =>
  q.lines.map((line) => line.map((p) => (p.marked ? `[${p.text}]` : p.text)).join(''))

describe('quote', () => {
  test('quotes the whole line and marks the words', () => {
    expect(marked(shown('cache'))).toEqual(['Teach the [cache] to forget'])
  })

  test('runs on over lines as far as the words do', () => {
    expect(marked(shown('for ever.\nNow'))).toEqual(['It kept entries [for ever.]', '[Now] it drops them.'])
  })

  test('tells what is left out', () => {
    expect(shown('Teach')).toMatchObject({ cutBefore: false, cutAfter: true })
    expect(shown('drops')).toMatchObject({ cutBefore: true, cutAfter: false })
  })

  test('a place without words quotes the line above it', () => {
    expect(marked(quote(text, { from: text.length, to: text.length }))).toEqual(['Now it drops them.'])
  })

  test('stands any place', () => {
    expect(quote('', { from: 3, to: 9 }).lines).toEqual([[]])
    expect(marked(quote('a', { from: -2, to: 9 }))).toEqual(['[a]'])
  })

  test('quotes five lines at most', () => {
    const long = Array.from({ length: 9 }, (_, i) => `line ${i}`).join('\n')
    expect(quote(long, { from: 0, to: long.length }).lines).toHaveLength(5)
  })
})

test('quotes new words with the line before them', () => {
  const text = 'Subject\n\nNew words\nhere.\n'
  const { lines } = quoteInserted(text, { from: 9, to: 24 })
  expect(lines.map((line) => line.map((piece) => piece.text).join(''))).toEqual([
    'Subject',
    'New words',
    'here.',
  ])
  expect(lines.at(0)?.some((piece) => piece.marked)).toBe(false)
})
