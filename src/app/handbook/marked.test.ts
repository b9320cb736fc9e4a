import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withMarks } from './marked.ts'

test('marks the words in their order', () => {
  expect(withMarks('a b a c', ['a', 'a'])).toEqual([
    { text: 'a', marked: true },
    { text: ' b ', marked: false },
    { text: 'a', marked: true },
    { text: ' c', marked: false },
  ])
})

test('loses nothing of the text, whatever the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      expect(
        withMarks(text, words)
          .map((p) => p.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
