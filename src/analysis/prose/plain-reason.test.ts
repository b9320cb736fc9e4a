import { expect, test } from 'vitest'
import { draftOf } from '../analyse.ts'
import { givesReason, reasonGiven } from '../judgement/readers.ts'
import { hasReasonTitle, plainReason } from './plain-reason.ts'

const announced = (body: string) => hasReasonTitle(draftOf({ message: `Add drawings\n\n${body}` }).sentences)

test.each([
  'Motivation:\n\nThey go with the texts.',
  '## Why\n\nThey go with the texts.',
  '**Problem**:\n\n- They get lost.',
])('a reason stands under %j', (body) => {
  expect(announced(body)).toBe(true)
})

test.each([
  'Motivation:',
  'Motivation:\n\nModifications:',
  'Modifications:\n\nAdd the files of plans/ as well.',
  'Why not keep them with the texts.',
])('none stands under %j', (body) => {
  expect(announced(body)).toBe(false)
})

test.each(['Improve the readability of draw() by moving this out.', 'Name both for better clarity.'])(
  'easier reading is a reason: %j',
  (text) => {
    expect(plainReason({ text })).toBe(true)
  },
)

test.each([
  'Reason for revert: the board has no such pin.',
  'Fixes --quick now that the table is larger.',
  'Add a fallback in case getrow() is not there.',
  'The lock is no longer necessary in version 3.',
  'Split draw() to enable inlining.',
])('it is told outright: %j', (text) => {
  expect(plainReason({ text })).toBe(true)
})

test('what is read is not yet one', () => {
  expect(plainReason({ text: 'Print the readability of each text.' })).toBe(false)
})

test('what stands under such a title counts as the reason', () => {
  const draft = (title: string) =>
    draftOf({ message: `Add drawings\n\n${title}:\n\nThe archive has texts and drawings from now on.` })
  expect(reasonGiven(draft('Motivation'))).toBeGreaterThan(reasonGiven(draft('Modifications')))
  expect(givesReason(draft('Modifications'))).toBe(false)
  expect(givesReason(draft('Motivation'))).toBe(true)
})
