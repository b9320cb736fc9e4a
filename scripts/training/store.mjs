import fs from 'node:fs'

/**
 * Weights as the analysis reads them: int8 steps, features whose weights all round to nothing left out.
 */
export function quantise(names, weights, outputs, cuts) {
  const width = outputs.length
  const steps = outputs.map((_, k) => {
    let largest = 1e-9
    for (let j = 0; j < names.length; j++) largest = Math.max(largest, Math.abs(weights[j * width + k]))
    return largest / 127
  })
  const kept = []
  const bytes = []
  names.forEach((name, j) => {
    const row = steps.map((step, k) => Math.round(weights[j * width + k] / step))
    if (row.every((v) => v === 0)) return
    kept.push(name)
    bytes.push(...row)
  })
  return {
    outputs,
    features: kept.join('\n'),
    weights: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
    steps,
    bias: outputs.map((_, k) => weights[names.length * width + k]),
    cuts,
  }
}

export const write = (file, value) => fs.writeFileSync(file, `${JSON.stringify(value)}\n`)
