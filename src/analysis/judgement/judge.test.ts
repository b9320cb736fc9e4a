import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from '../analyse.ts'
import { readDiff } from '../diff/read.ts'
import { findFacts } from '../facts/find.ts'
import { readMessage } from '../message/read.ts'
import { assignRoles } from '../sentences/roles.ts'
import { segment } from '../sentences/segment.ts'
import { judge } from './judge.ts'
import { isEnglish } from './language.ts'
import { givesReason } from './readers.ts'

function judged(text: string, diffText?: string) {
  const message = readMessage(text, 'draft')
  const diff = diffText === undefined ? null : readDiff(diffText)
  const sentences = assignRoles(segment(message), message, diff)
  return judge(message, sentences, diff && findFacts(diff))
}

test.each([
  ['fix(parser): accept an empty list', 'fix'],
  ['Fix crash on an empty list', 'fix'],
  ['lexer: fix a typo in a comment', 'typo'],
  ['Bump left-pad from 1.2.0 to 1.3.0', 'dependency'],
  ['Release 4.2.0', 'release'],
  ['Update license year', 'release'],
  ['Pollux 2.0.4.', 'release'],
  ['Automated rollback of change 123.', 'revert'],
  ['Increment version', 'release'],
  ['Add 2.0.4', 'feature'],
  ['Extract failure messages from the runner', 'refactoring'],
  ['Run the checker to detect races', 'other'],
  ['Run the checker without leaks', 'fix'],
  ['Update the yaml library', 'dependency'],
  ['Reformat with prettier', 'formatting'],
  ['Add tests for the page reader', 'test'],
  ['docs: explain the cache', 'documentation'],
  ['Revert "Add a cache"', 'revert'],
  ['Remove the old scheduler', 'removal'],
  ['perf: look pages up by hash', 'optimisation'],
  ['Rename Reader to PageReader', 'refactoring'],
  ['Teach the scanner to skip empty folders', 'feature'],
])('%s is a %s', (subject, kind) => {
  expect(judged(subject).kind).toBe(kind)
})

test('a diff settles what the words leave open', () => {
  const diff =
    'diff --git a/docs/a.md b/docs/a.md\n--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1 +1 @@\n-old words\n+new words\n'
  expect(judged('Say more about caching', diff).kind).toBe('documentation')
})

describe('why', () => {
  test.each([
    'Fix typo in the manual',
    'Bump left-pad from 1.2.0 to 1.3.0',
    'Cache parsed headers\n\nParsing them again for every page is slow and makes scrolling stutter.',
    'Drop the retry loop\n\nIt hides real failures, because every error is retried until the watchdog fires.',
  ])('%j gives a reason', (text) => {
    expect(givesReason(draftOf({ message: text }))).toBe(true)
  })

  test.each([
    'Add a method to the page reader',
    'Use a map in the scanner\n\nThe map is passed to the reader.',
  ])('%j gives none', (text) => {
    expect(givesReason(draftOf({ message: text }))).toBe(false)
  })

  test('slots show where each kind of reason stands', () => {
    const text =
      'Drop the lock in the reader\n\nThe reader hangs when two pages arrive at once. Dropping the lock is safe because only one thread calls it.\n'
    const { slots } = judged(text).why
    const words = (at: { from: number; to: number } | null) => at && text.slice(at.from, at.to)
    expect(words(slots.problem.at)).toMatch(/^The reader hangs/)
    expect(words(slots.safety.at)).toMatch(/^Dropping the lock is safe/)
  })
})

test.each([
  ['Add a cache\n\nReads are slow because they always hit the disk. Add a cache of pages.', 'why-first'],
  [
    'Add a cache\n\nAdd a map of pages to the reader. Without it every read is slow and fails under load.',
    'what-first',
  ],
  ['Add a cache', 'neither'],
])('order of %j is %s', (text, order) => {
  expect(judged(text).order).toBe(order)
})

test.each([
  ['Fix crash on an empty list', true],
  [
    'Behebt den Absturz\n\nDie Liste ist nicht immer gefüllt und der Leser wird mit einer leeren Liste gerufen.',
    false,
  ],
  ['修复空列表导致的崩溃', false],
  ['Исправить падение при пустом списке', false],
  ['Add café to the list of naïve names', true],
  ['x', true],
])('%j in English: %s', (text, english) => {
  const message = readMessage(text, 'draft')
  expect(isEnglish(message, segment(message))).toBe(english)
})

test('any text is judged the same twice, with scores from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const first = judged(text)
      expect(judged(text)).toEqual(first)
      for (const score of [first.what.stated, first.why.stated]) expect(score >= 0 && score <= 1).toBe(true)
    }),
    { numRuns: 20 },
  )
})
