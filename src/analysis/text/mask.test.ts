import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuTime } from '../testing/cpu-time.ts'
import { hidden, maskCode } from './mask.ts'

const shown = (text: string) => maskCode(text).replaceAll(hidden, '·')

test.each([
  ['Add a parser.', 'Add a parser.'],
  ['call foo_bar() now', 'call ········· now'],
  ['see src/main.c, please', 'see ··········· please'],
  ['use `the the` here', 'use ········· here'],
  ['say "teh word" twice', 'say ·········· twice'],
  ["the user's list isn't 'teh one'", "the user's list isn't ·········"],
  ['pass --no-edit or -v', 'pass ········· or ··'],
  ['fooBar and HTTPServer', '······ and ··········'],
  ['commit 1234abc (the fix)', 'commit ······· (the fix)'],
  ['re-enable it (again).', 're-enable it (again).'],
  ['an unpaired " mark', 'an unpaired " mark'],
])('%s', (text, masked) => {
  expect(shown(text)).toBe(masked)
})

test('keeps its length and every blank, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const masked = maskCode(text)
      expect(masked.length).toBe(text.length)
    }),
  )
})

test('takes time in proportion to the text', () => {
  for (const piece of ['a', '"', "'", '`', 'a.', '/', ' "', "a' "])
    expect(cpuTime(() => maskCode(piece.repeat(200_000)))).toBeLessThan(1000)
})
