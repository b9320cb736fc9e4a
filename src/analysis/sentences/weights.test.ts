import { expect, test } from 'vitest'
import { LinearModel } from './weights.ts'

const character = (value: number) => (value === 57 ? '!' : String.fromCharCode(value + 35))

/** A number to the base 46 as the file has it. */
const digits = (value: number): string =>
  value < 46 ? character(value) : character((value % 46) + 46) + digits(Math.floor(value / 46))

/** Features 0, 1000, 2000 ... with these steps for two outputs. */
function modelOf(rows: readonly (readonly [number, number])[]) {
  return new LinearModel({
    size: rows.length,
    features: rows.map((_, i) => digits(i === 0 ? 0 : 1000)).join(''),
    weights: [0, 1].map((k) => rows.map((row) => character(row[k]! + 46)).join('')),
    steps: [0.5, 0.25],
    bias: [1, -1],
  })
}

test('reads every step back to the number', () => {
  const rows = Array.from({ length: 92 }, (_, i): [number, number] => [i - 46, 45 - i])
  const model = modelOf(rows)
  rows.forEach(([a, b], i) => {
    expect(model.logits([1000 * i])).toEqual([1 + a * 0.5, -1 + b * 0.25])
  })
})

test('features add up, count once, and unknown ones count nothing', () => {
  const model = modelOf([
    [2, 4],
    [-6, 8],
  ])
  expect(model.logits([0, 1000, 1000, 17, 16_777_215])).toEqual([1 - 2, -1 + 3])
  expect(model.logits([])).toEqual([1, -1])
})
