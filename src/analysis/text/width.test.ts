import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './width.ts'

test.each([
  ['', 0],
  ['Add a parser', 12],
  ['naïve', 5],
  ['nai\u0308ve', 5],
  ['修复解析器', 10],
  ['ｆｕｌｌ', 8],
  ['한글', 4],
  ['✨ Add', 6],
  ['👩‍💻 x', 4],
  ['👍🏽', 2],
  ['🇩🇪🇫🇷', 4],
  ['a\u200bb', 2],
  ['→ x', 3],
  ['é', 1],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test('printable ASCII takes a column each, and any string has a width of at most two per code unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (s) => {
      const printable = [...s].filter((c) => c >= ' ' && c <= '~').join('')
      expect(displayWidth(printable)).toBe(printable.length)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (s) => {
      const columns = displayWidth(s)
      expect(columns).toBeGreaterThanOrEqual(0)
      expect(columns).toBeLessThanOrEqual(2 * s.length)
    }),
  )
})
