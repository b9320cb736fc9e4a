import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordList } from './word-list.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm', 'z'), minLength: 1, maxLength: 5 })

/** Distinct words as a list's text, with some of its blanks line ends. */
const textOf = (words: readonly string[]) =>
  `\n${[...new Set(words)]
    .sort()
    .reduce((text, w, i) => `${text}${i % 3 === 0 ? '\n' : ' '}${w}`, '')
    .slice(1)}\n`

test('has the words of its lists and no others, whatever is asked for first', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), fc.array(word), (first, second, asked) => {
      const list = new WordList([textOf(first), textOf(second)])
      for (const w of [...asked, ...first, ...second]) {
        expect([w, list.has(w)]).toEqual([w, first.includes(w) || second.includes(w)])
      }
    }),
  )
})

test('finds all words that begin so', () => {
  fc.assert(
    fc.property(fc.array(word), word, (words, begin) => {
      const expected = [...new Set(words)].sort().filter((w) => w.startsWith(begin))
      expect(new WordList([textOf(words)]).beginning(begin)).toEqual(expected)
    }),
  )
})
