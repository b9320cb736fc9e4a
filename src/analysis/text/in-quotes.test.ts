import { expect, test } from 'vitest'
import { inQuotes } from './in-quotes.ts'

test.each([
  ['a "b X c" d', true],
  ['a “b X c” d', true],
  ['a `X` d', true],
  ['a\nlong "b\nX c" d', true],
  ['a "b" X "c" d', false],
  ['a “b” X “c” d', false],
  ['an inch is 1" X', false],
  ['"a\n\nX b" c', false],
])('%j', (text, is) => {
  expect(inQuotes(text, text.indexOf('X'))).toBe(is)
})
