import { expect, test } from 'vitest'
import { insertedBy } from './inserted-words.ts'

const edit = (was: string, insert: string) => ({ from: 10, to: 10 + was.length, was, insert })

test.each([
  ['a sentence behind another', 'One two.', 'One two. New words.', 'New words.'],
  ['a sentence between two, wrapped anew', 'One. Two\nthree.', 'One. New. Two\nthree.', 'New.'],
  ['one that ends as the last did', 'One\ntwo fine.', 'One two\nfine. New words fine.', 'New words fine.'],
  ['a reason that goes on in it', 'One two.', 'One two because three.', 'because three.'],
  ['a paragraph of its own', '', '\n\nNew words.', 'New words.'],
  [
    'a blank filled, wrapped anew',
    'because [why\n  not?]; add b',
    'because it is\n  so; add b',
    'it is\n  so;',
  ],
  ['nothing', '', '', ''],
])('finds %s in what an edit brings', (_, was, insert, words) => {
  const { from, to } = insertedBy(edit(was, insert))
  expect(insert.slice(from - 10, to - 10)).toBe(words)
})
