import { expect, test } from 'vitest'
import { LinearModel } from './weights.ts'

function modelOf(rows: readonly (readonly number[])[]) {
  const bytes = Buffer.from(Int8Array.from(rows.flat()).buffer)
  return new LinearModel({
    outputs: ['a', 'b'],
    features: rows.map((_, i) => `f${i}`).join('\n'),
    weights: bytes.toString('base64'),
    steps: [0.5, 0.25],
    bias: [1, -1],
    cuts: [0, 0],
  })
}

test.each([1, 2, 3, 4, 5])('reads %i rows back to the number', (count) => {
  const rows = Array.from({ length: count }, (_, i) => [127 - i * 50, -128 + i * 37])
  const model = modelOf(rows)
  rows.forEach(([a, b], i) => {
    expect(model.logits([`f${i}`])).toEqual([1 + a! * 0.5, -1 + b! * 0.25])
  })
})

test('features add up and unknown ones count nothing', () => {
  const model = modelOf([
    [2, 4],
    [-6, 8],
  ])
  expect(model.logits(['f0', 'f1', 'f9', 'constructor'])).toEqual([1 - 2, -1 + 3])
  expect(model.add(['f1'])).toEqual([-3, 2])
})
