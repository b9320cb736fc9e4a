import { expect, test } from 'vitest'
import { LinearModel } from './weights.ts'

const character = (value: number) => (value === 57 ? '!' : String.fromCharCode(value + 35))

/** A number to the base 46 as the file has it. */
const digits = (value: number): string =>
  value < 46 ? character(value) : character((value % 46) + 46) + digits(Math.floor(value / 46))

/** Features 0, 1000, 2000 ... as the file has them: in parts of 16,384 numbers. */
function featuresOf(size: number): string {
  const parts: string[] = []
  for (let row = 0; row < size; row++) {
    const feature = 1000 * row
    const part = feature >> 14
    const isFirst = parts[part] === undefined
    parts[part] = isFirst ? digits(row) + digits(feature - 16_384 * part) : parts[part] + digits(1000)
  }
  return parts.join(' ')
}

/** Features 0, 1000, 2000 ... with these steps for two outputs. */
function modelOf(rows: readonly (readonly [number, number])[]) {
  return new LinearModel({
    size: rows.length,
    features: featuresOf(rows.length),
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

test('a part is read where any of its features is asked for first', () => {
  const rows = Array.from({ length: 80 }, (_, i): [number, number] => [i - 40, i % 7])
  const last = modelOf(rows)
  for (let i = rows.length - 1; i >= 0; i--)
    expect(last.logits([1000 * i + 1, 1000 * i])[0]).toBe(1 + (i - 40) * 0.5)
})

test('features add up, count once, and unknown ones count nothing', () => {
  const model = modelOf([
    [2, 4],
    [-6, 8],
  ])
  expect(model.logits([0, 1000, 1000, 17, 16_777_215])).toEqual([1 - 2, -1 + 3])
  expect(model.logits([])).toEqual([1, -1])
})
