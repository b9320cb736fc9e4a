import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './distance.ts'

test.each([
  ['Signed-off-by', 'Signed-of-by', 1],
  ['feat', 'faet', 1],
  ['fix', 'fixes', 2],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance)
})

test('is symmetric, 0 for equal words only, and at most one more than asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.nat(9), (a, b, most) => {
      const distance = editDistance(a, b, most)
      expect(distance).toBe(editDistance(b, a, most))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(most + 1, 0))
    }),
  )
})
