import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuTime } from '../testing/cpu-time.ts'
import { splitSentences } from './split-sentences.ts'

const split = (text: string) => splitSentences(text, 0, text.length).map((s) => text.slice(s.from, s.to))

test.each([
  ['One thing. Another thing.', ['One thing.', 'Another thing.']],
  ['Wrapped over\ntwo lines. Then\nmore', ['Wrapped over\ntwo lines.', 'Then\nmore']],
  [
    'Use a cache (e.g. an LRU) vs. a map, i.e. Less work.',
    ['Use a cache (e.g. an LRU) vs. a map, i.e. Less work.'],
  ],
  [
    'Cats, dogs, etc. are kept. Birds, etc. Fish are not.',
    ['Cats, dogs, etc. are kept.', 'Birds, etc.', 'Fish are not.'],
  ],
  ['Read main.c. parse_args() is next.', ['Read main.c.', 'parse_args() is next.']],
  ['Since v2.4.1 it fails. Fixed now.', ['Since v2.4.1 it fails.', 'Fixed now.']],
  ['It waits... and waits. Done.', ['It waits... and waits.', 'Done.']],
  ['The loop (see above. Or not.) ends. Next', ['The loop (see above. Or not.) ends.', 'Next']],

  ['(A note. Short.) Then this.', ['(A note.', 'Short.)', 'Then this.']],
  ['Call `a. B` twice! Really? Yes', ['Call `a. B` twice!', 'Really?', 'Yes']],
  ['It said "stop." Then it stopped.', ['It said "stop."', 'Then it stopped.']],
  ['As told.[1] And more.', ['As told.[1]', 'And more.']],
  ['Found by J. Random Person. Thanks.', ['Found by J. Random Person.', 'Thanks.']],
  ['See fig. 3 and no. 4. Five', ['See fig. 3 and no. 4.', 'Five']],
  ['  \n ', []],
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('covers everything but blanks, in order', () => {
  const text = fc
    .array(fc.constantFrom('.', ' ', '\n', '!', '(', ')', '`', 'a', 'Be', '1', '\ud800', '['))
    .map((a) => a.join(''))
  fc.assert(
    fc.property(text, (t) => {
      const spans = splitSentences(t, 0, t.length)
      let at = 0
      for (const s of spans) {
        expect(t.slice(at, s.from).trim()).toBe('')
        expect(s.to).toBeGreaterThan(s.from)
        at = s.to
      }
      expect(t.slice(at).trim()).toBe('')
    }),
  )
})

test.each(['.', '(', '`', '. ', '[1', '(`.', 'a. '])('stays linear in %j repeated', (piece) => {
  const text = piece.repeat(200_000)
  expect(cpuTime(() => splitSentences(text, 0, text.length))).toBeLessThan(3000)
})
