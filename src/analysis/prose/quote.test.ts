import { expect, test } from 'vitest'
import { counted, listed, ordinal, quoted } from './quote.ts'

test('quoted puts words on one line and cuts them at a word', () => {
  expect(quoted('one\n  two')).toBe('“one two”')
  expect(quoted('one two three four', 12)).toBe('“one two ...”')
  expect(quoted('😀😀😀', 3)).toBe('“😀 ...”')
})

test('numbers and lists read as English', () => {
  expect([counted(1, 'file'), counted(2, 'file')]).toEqual(['1 file', '2 files'])
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect([ordinal(0), ordinal(3), ordinal(10)]).toEqual(['first', 'fourth', '11th'])
})
