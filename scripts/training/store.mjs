import fs from 'node:fs'

const LARGEST = 45

/** Features whose numbers begin with the same bits are stored together. */
const PART = 14
const PARTS = 2 ** (24 - PART)

/** The character of a value 0..91 as the analysis reads it (src/analysis/sentences/weights.ts). */
const character = (value) => (value === 57 ? '!' : String.fromCharCode(value + 35))

/**
 * A model's weights as the analysis reads them, in steps of a 45th of the largest; features whose weights all round to
 * nothing are left out.
 */
export function quantise({ vocabulary, weights }, width) {
  const outputs = Array.from({ length: width }, (_, k) => k)
  const steps = outputs.map((k) => {
    let largest = 1e-9
    for (let j = 0; j < vocabulary.size; j++) largest = Math.max(largest, Math.abs(weights[j * width + k]))
    return largest / LARGEST
  })
  const columns = outputs.map(() => [])
  const features = []
  for (const [feature, j] of vocabulary) {
    const row = steps.map((step, k) => Math.round(weights[j * width + k] / step))
    if (row.every((v) => v === 0)) continue
    row.forEach((v, k) => columns[k].push(character(v + 46)))
    features.push(feature)
  }
  return {
    size: features.length,
    features: inParts(features),
    weights: columns.map((column) => column.join('')),
    steps,
    bias: outputs.map((k) => weights[vocabulary.size * width + k]),
  }
}

/** Features in ascending order as src/analysis/sentences/weights.ts reads them. */
export function inParts(features) {
  const parts = new Array(PARTS).fill('')
  let last = 0
  features.forEach((feature, row) => {
    const part = feature >> PART
    if (parts[part] === '') {
      parts[part] = digits(row)
      last = part << PART
    }
    parts[part] += digits(feature - last)
    last = feature
  })
  return parts.join(' ')
}

/** A number to the base 46, the lowest digit first, all but the last with 46 added. */
function digits(value) {
  const rest = Math.floor(value / 46)
  return rest === 0 ? character(value) : character((value % 46) + 46) + digits(rest)
}

export const write = (file, value) => fs.writeFileSync(file, `${JSON.stringify(value)}\n`)
