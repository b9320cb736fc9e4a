import { expect, test } from 'vitest'
import { draftWith } from '../reply/testing.ts'
import { bodyOf } from './opening.ts'
import { defenceBefore, headOf, runsOf } from './order.ts'
import { isImperative } from './says-what.ts'

const draft = draftWith(
  'Add a cache\n\nKeeping rows avoids a look-up. This is simpler. Add a table. It is slow. Then drop the list.',
  'what why why what why what',
)

test('runsOf joins neighbours of one side', () => {
  expect(runsOf(draft).map((r) => [r.side, r.sentences.length])).toEqual([
    ['why', 2],
    ['what', 1],
    ['why', 1],
    ['what', 1],
  ])
})

test('defenceBefore tells a defence from a problem', () => {
  const body = bodyOf(draft)
  expect(defenceBefore(body, body[2]!.from)?.text).toBe('Keeping rows avoids a look-up.')
  expect(defenceBefore(body.slice(3), body[4]!.from)).toBeNull()
})

test('headOf takes the first words', () => {
  const head = headOf(bodyOf(draft)[0]!, 3)
  expect(draft.message.text.slice(head.from, head.to)).toBe('Keeping rows avoids')
})

test.each([
  ['Add a table.', true],
  ['Regarding the table, modify the tool to write it.', true],
  ['The table is added.', false],
  ['Support for tables is missing.', false],
  ['Change is hard.', false],
])('%s is imperative: %s', (text, expected) => {
  expect(isImperative({ text })).toBe(expected)
})
