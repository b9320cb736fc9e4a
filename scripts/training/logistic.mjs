// Regularised logistic regressions over sparse binary features, several outputs at once. Deterministic.

/** Which features are kept, in ascending order: seen in at least `minRows` rows of more than one project. */
export function vocabularyOf(rows, projects, minRows) {
  const counts = new Map()
  const home = new Map()
  const shared = new Set()
  rows.forEach((features, i) => {
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
      const first = home.get(feature)
      if (first === undefined) home.set(feature, projects[i])
      else if (first !== projects[i]) shared.add(feature)
    }
  })
  const kept = [...shared].filter((feature) => counts.get(feature) >= minRows)
  return new Map(kept.sort((a, b) => a - b).map((feature, i) => [feature, i]))
}

/** Rows of features as a sparse matrix. */
export function matrixOf(rows, vocabulary) {
  const starts = new Int32Array(rows.length + 1)
  const columns = []
  rows.forEach((features, i) => {
    for (const name of features) {
      const column = vocabulary.get(name)
      if (column !== undefined) columns.push(column)
    }
    starts[i + 1] = columns.length
  })
  return { height: rows.length, width: vocabulary.size, starts, columns: Int32Array.from(columns) }
}

/** Rounds over all rows; the weights hardly move in later ones. */
const ROUNDS = 12
/** What the constant feature behind the bias counts, so that the penalty hardly holds it back. */
const CONSTANT = 4

/**
 * Weights of `outputs` regressions, row by row with the bias last, that minimise log loss plus
 * `penalty / 2 * |weights|^2`. `labels` are 0..1, row by row.
 *
 * By coordinate ascent in the dual (Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and
 * maximum entropy models", 2011): the weights are always the sum of the rows, each times its residual over the penalty,
 * and one residual after the other is set to what the weights make of its row.
 */
export function fit(matrix, labels, outputs, penalty) {
  const { height, width, starts, columns } = matrix
  const K = outputs
  const w = new Float64Array((width + 1) * K)
  const residuals = new Float64Array(height * K)
  const moves = new Float64Array(K)
  const order = Uint32Array.from({ length: height }, (_, i) => i)
  let seed = 1
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = height - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      const swapped = order[i]
      order[i] = order[j]
      order[j] = swapped
    }
    for (const i of order) {
      const from = starts[i]
      const to = starts[i + 1]
      const length = (to - from + CONSTANT * CONSTANT) / penalty
      for (let k = 0; k < K; k++) moves[k] = CONSTANT * w[width * K + k]
      for (let p = from; p < to; p++) {
        const at = columns[p] * K
        for (let k = 0; k < K; k++) moves[k] += w[at + k]
      }
      for (let k = 0; k < K; k++) {
        const old = residuals[i * K + k]
        const now = residualAt(labels[i * K + k], moves[k], old, length)
        residuals[i * K + k] = now
        moves[k] = (now - old) / penalty
      }
      for (let k = 0; k < K; k++) w[width * K + k] += CONSTANT * moves[k]
      for (let p = from; p < to; p++) {
        const at = columns[p] * K
        for (let k = 0; k < K; k++) w[at + k] += moves[k]
      }
    }
  }
  for (let k = 0; k < K; k++) w[width * K + k] *= CONSTANT
  return w
}

/** The residual r with r = label - p(z + (r - old) * length), by bisection: the right side falls as r grows. */
function residualAt(label, z, old, length) {
  let low = label - 1
  let high = label
  for (let n = 0; n < 14; n++) {
    const middle = (low + high) / 2
    if (label - 1 / (1 + Math.exp(-(z + (middle - old) * length))) > middle) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Logits, row by row. */
export function logitsOf(matrix, weights, outputs) {
  const { height, width, starts, columns } = matrix
  const out = new Float64Array(height * outputs)
  for (let i = 0; i < height; i++) {
    for (let k = 0; k < outputs; k++) {
      let z = weights[width * outputs + k]
      for (let p = starts[i]; p < starts[i + 1]; p++) z += weights[columns[p] * outputs + k]
      out[i * outputs + k] = z
    }
  }
  return out
}
