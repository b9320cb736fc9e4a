import { describe, expect, test } from 'vitest'
import { contentStems, countWords, similarity, wordsOf } from './words.ts'

test('wordsOf keeps names whole and says where they stand', () => {
  const text = "don't call foo_bar() on x86-64, twice"
  const words = wordsOf(text, 10)
  expect(words.map((w) => w.text)).toEqual(["don't", 'call', 'foo_bar', 'on', 'x86-64', 'twice'])
  for (const w of words) expect(text.slice(w.from - 10, w.to - 10)).toBe(w.text)
})

test('countWords counts as a reader does', () => {
  expect(countWords('One, two -- and a.k.a. three\nfour: (five)')).toBe(7)
  expect(countWords(' \n')).toBe(0)
})

describe('similarity', () => {
  test('is 1 for the same words in other forms and 0 for nothing in common', () => {
    expect(similarity(contentStems('The reader parses files'), contentStems('parsing a file, readers'))).toBe(
      1,
    )
    expect(similarity(contentStems('cache'), contentStems('socket'))).toBe(0)
    expect(similarity(new Set(), new Set())).toBe(0)
  })
})
