// Regularised logistic regressions over sparse binary features, several outputs at once. Deterministic.

/** Which features are kept: seen in at least `minRows` rows of at least `minProjects` projects. */
export function vocabularyOf(rows, projects, minRows, minProjects) {
  const seen = new Map()
  rows.forEach((features, i) => {
    for (const name of features) {
      let entry = seen.get(name)
      if (!entry) seen.set(name, (entry = { rows: 0, projects: new Set() }))
      entry.rows++
      entry.projects.add(projects[i])
    }
  })
  const kept = [...seen].filter(([, e]) => e.rows >= minRows && e.projects.size >= minProjects)
  const names = kept.map(([name]) => name).sort((a, b) => (a < b ? -1 : 1))
  return new Map(names.map((name, i) => [name, i]))
}

/** Rows of feature names as a sparse matrix. */
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

/**
 * Weights of `outputs` regressions, row by row with the bias last, that minimise log loss plus
 * `penalty / 2 * |weights|^2`. `labels` are 0..1, row by row; `importance` weighs rows.
 */
export function fit(matrix, labels, outputs, penalty, { rounds = 45, importance = null } = {}) {
  const { height, width, starts, columns } = matrix
  const K = outputs
  const z = new Float64Array(K)
  const cost = (w, gradient) => {
    gradient.fill(0)
    let loss = 0
    for (let i = 0; i < height; i++) {
      for (let k = 0; k < K; k++) z[k] = w[width * K + k]
      for (let p = starts[i]; p < starts[i + 1]; p++) {
        const at = columns[p] * K
        for (let k = 0; k < K; k++) z[k] += w[at + k]
      }
      const share = importance ? importance[i] : 1
      for (let k = 0; k < K; k++) {
        const y = labels[i * K + k]
        const e = Math.exp(-Math.abs(z[k]))
        loss += share * (Math.log1p(e) + (z[k] >= 0 ? z[k] * (1 - y) : -z[k] * y))
        z[k] = share * ((z[k] >= 0 ? 1 / (1 + e) : e / (1 + e)) - y)
      }
      for (let p = starts[i]; p < starts[i + 1]; p++) {
        const at = columns[p] * K
        for (let k = 0; k < K; k++) gradient[at + k] += z[k]
      }
      for (let k = 0; k < K; k++) gradient[width * K + k] += z[k]
    }
    for (let j = 0; j < width * K; j++) {
      loss += (penalty / 2) * w[j] * w[j]
      gradient[j] += penalty * w[j]
    }
    return loss
  }
  return minimise(cost, (width + 1) * K, rounds)
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

/** L-BFGS with backtracking; `cost(x, gradient)` fills the gradient and returns the value. */
export function minimise(cost, size, rounds, memory = 8) {
  let x = new Float64Array(size)
  let g = new Float64Array(size)
  let value = cost(x, g)
  const steps = []
  for (let round = 0; round < rounds; round++) {
    const direction = Float64Array.from(g)
    const alphas = []
    for (let i = steps.length - 1; i >= 0; i--) {
      const { s, y, rho } = steps[i]
      alphas[i] = rho * dot(s, direction)
      addTo(direction, y, -alphas[i])
    }
    const last = steps.at(-1)
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.max(1, Math.sqrt(dot(g, g)))
    for (let i = 0; i < size; i++) direction[i] *= scale
    steps.forEach(({ s, y, rho }, i) => addTo(direction, s, alphas[i] - rho * dot(y, direction)))

    const slope = -dot(g, direction)
    const next = new Float64Array(size)
    const nextG = new Float64Array(size)
    let found = NaN
    for (let t = 1; t > 1e-5 && Number.isNaN(found); t /= 2) {
      for (let i = 0; i < size; i++) next[i] = x[i] - t * direction[i]
      const at = cost(next, nextG)
      if (at <= value + 1e-4 * t * slope) found = at
    }
    if (Number.isNaN(found)) break
    const s = next.map((v, i) => v - x[i])
    const y = nextG.map((v, i) => v - g[i])
    const curvature = dot(s, y)
    if (curvature > 1e-10) steps.push({ s, y, rho: 1 / curvature })
    if (steps.length > memory) steps.shift()
    const gain = (value - found) / Math.max(1, Math.abs(value))
    x = next
    g = nextG
    value = found
    if (gain < 1e-5) break
  }
  return x
}

function dot(a, b) {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

function addTo(target, other, factor) {
  for (let i = 0; i < target.length; i++) target[i] += factor * other[i]
}
