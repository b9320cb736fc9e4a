import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuTime } from '../testing/cpu-time.ts'
import { readMessage } from '../message/read.ts'
import type { Role } from '../report.ts'
import { assignRoles } from './roles.ts'
import { segment } from './segment.ts'

function rolesIn(text: string) {
  const message = readMessage(text, 'draft')
  return assignRoles(segment(message), message, null)
}

const inBody: [Role, string][] = [
  ['what', 'Add a cache of parsed headers to the reader.'],
  ['what', 'Teach the scanner to skip empty directories.'],
  ['what', 'Rename the option to --keep-going and document it.'],
  ['what', 'No functional change.'],
  ['what', 'This patch reads the index once when the log is opened.'],
  ['what', 'This commit copies the table before the lock is dropped.'],
  ['what', 'Regarding the table, modify the linker script to keep it in the raw data.'],
  ['what', 'Use the third and fourth argument to hand the fault to the caller.'],
  ['why', 'Without this, the worker crashes when the queue is empty.'],
  ['why', 'This makes the error easier to understand.'],
  ['why', 'However, the lock is not held there, which can lead to a race.'],
  ['why', 'Otherwise the build fails with older compilers.'],
  ['evidence', 'Tested on three machines with the full test suite, all tests pass.'],
  ['evidence', 'TEST=Build the image and see the lamp blink.'],
  ['meta', 'Follow-up to #4711.'],
  ['meta', 'See https://example.org/issues/12 for the discussion.'],
]

test.each(inBody)('%s: %s', (role, sentence) => {
  const [, second] = rolesIn(`Rework the page reader\n\n${sentence}\n`)
  expect(second?.roles).toContain(role)
})

test('a neutral fact in front of a problem is background', () => {
  const body =
    'By convention, a page is stored as a list of blocks, which is also how the index is stored. But a reader fails when the list is empty. Check for that.'
  const [, fact, problem] = rolesIn(`Rework the page reader\n\n${body}\n`)
  expect(fact?.roles[0]).toBe('background')
  expect(problem?.roles).toEqual(['why'])
})

test('what something cost before is the trouble', () => {
  const body = 'Reading the whole log for each key took seconds.'
  expect(rolesIn(`Keep an index of the log\n\n${body}\n`)[1]?.roles).toEqual(['why'])
})

test.each([
  'Spotted by Coverity.',
  'Found by Anna Kern while reading the log.',
  'It was reported by a user.',
])('who found it is credit: %s', (body) => {
  expect(rolesIn(`Keep an index of the log\n\n${body}\n`)[1]?.roles).toEqual(['meta'])
})

test('what a function does is no reason by itself', () => {
  const body = 'The load_index() function fills it at the first read.'
  expect(rolesIn(`Keep an index of the log\n\n${body}\n`)[1]?.scores.why).toBeLessThan(0.5)
})

test('a mended thing without a defect is no reason', () => {
  expect(rolesIn('fixed the transport thing, should work now\n')[0]?.roles).toEqual(['what'])
})

test('filler text gives no reason', () => {
  const [, filler] = rolesIn(
    'Rework the page reader\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n',
  )
  expect(filler?.roles).toEqual(['meta'])
})

test('a subject that names a defect says what and why', () => {
  expect(rolesIn('net: fix crash when the peer sends an empty frame\n')[0]?.roles).toEqual(
    expect.arrayContaining(['what', 'why']),
  )
})

test('every unit gets one or two roles and scores from 0 to 1, each time the same, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      const text = `Change\n\n${body}\ud800 __proto__ constructor. toString\n`
      const sentences = rolesIn(text)
      for (const { roles, scores } of sentences) {
        expect(roles.length === 1 || roles.length === 2).toBe(true)
        for (const score of Object.values(scores)) expect(score >= 0 && score <= 1).toBe(true)
      }
      expect(rolesIn(text)).toEqual(sentences)
    }),
    { numRuns: 20 },
  )
})

test('stays quick on long sentences', () => {
  expect(cpuTime(() => rolesIn(`Change\n\n${'word (`x '.repeat(50_000)}.`))).toBeLessThan(2000)
})
