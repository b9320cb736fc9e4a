import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stem } from '../words/stem.ts'
import { eachWord, word } from './words.ts'

test.each([
  ['packObjects', ['pack', 'object'], 'packobjects'],
  ['HTTPServer', ['http', 'serv'], 'httpserver'],
  ['MAX_RETRIES', ['maximum', 'retri'], 'maxretries'],
  ['utf8', ['utf8', 'utf'], null],
  ['x', [], null],
])('takes %s apart', (raw, parts, joined) => {
  const { stems, joined: whole } = word(raw)
  expect(stems.map((s) => stem(s))).toEqual(parts.map((p) => stem(stem(p))))
  expect(whole).toBe(joined)
})

test('ids of commits are not words', () => {
  expect(word('d6a52e3').stems).toEqual([])
  expect(word('feedback').stems).not.toEqual([])
})

test.each([
  ['parsing', 'parsed', 'parser'],
  ['directory', 'dir', 'directories'],
  ['configure', 'config', 'configuration'],
  ['optimise', 'optimize', 'optimization'],
  ['removed', 'removes', 'rm'],
  ['dependency', 'dependencies', 'deps'],
])('%s, %s and %s share a stem', (...words) => {
  expect(new Set(words.map(stem)).size).toBe(1)
})

test('every word lies in its text, in order, and never overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      let at = 0
      eachWord(text, 0, text.length, (w, from, to) => {
        expect(from).toBeGreaterThanOrEqual(at)
        expect(text.slice(from, Math.min(to, from + 80))).toBe(w.raw.length > 80 ? w.raw.slice(0, 80) : w.raw)
        at = to
      })
    }),
    { numRuns: 40 },
  )
})
