/**
 * Logistic regression with an L2 penalty, fitted by Newton's method on standardised features.
 * @param {Float64Array[]} rows one vector of features each
 * @param {number[]} labels 0 or 1
 * @param {number[]} weights of the rows
 * @returns the weights for features as they are, not standardised, and the bias
 */
export function fitLogistic(rows, labels, weights, penalty = 3) {
  const width = rows[0].length
  const { mean, spread } = moments(rows)
  const scaled = rows.map((row) => {
    const out = new Float64Array(width + 1)
    for (let j = 0; j < width; j++) out[j] = (row[j] - mean[j]) / spread[j]
    out[width] = 1
    return out
  })
  const beta = new Float64Array(width + 1)
  for (let round = 0; round < 20; round++) {
    const step = newtonStep(scaled, labels, weights, beta, penalty)
    for (let j = 0; j <= width; j++) beta[j] += step[j]
    if (Math.max(...step.map(Math.abs)) < 1e-5) break
  }
  const plain = Array.from({ length: width }, (_, j) => beta[j] / spread[j])
  const bias = beta[width] - plain.reduce((sum, b, j) => sum + b * mean[j], 0)
  return { weights: plain, bias, score: (row) => plain.reduce((sum, b, j) => sum + b * row[j], bias) }
}

function moments(rows) {
  const width = rows[0].length
  const mean = new Float64Array(width)
  const spread = new Float64Array(width)
  for (const row of rows) for (let j = 0; j < width; j++) mean[j] += row[j] / rows.length
  for (const row of rows) for (let j = 0; j < width; j++) spread[j] += (row[j] - mean[j]) ** 2 / rows.length
  return { mean, spread: spread.map((v) => Math.sqrt(v) || 1) }
}

function newtonStep(rows, labels, weights, beta, penalty) {
  const n = beta.length
  const gradient = new Float64Array(n)
  const hessian = Array.from({ length: n }, () => new Float64Array(n))
  rows.forEach((row, i) => {
    let s = 0
    for (let j = 0; j < n; j++) s += beta[j] * row[j]
    const p = 1 / (1 + Math.exp(-s))
    const residual = weights[i] * (labels[i] - p)
    const curve = weights[i] * Math.max(p * (1 - p), 1e-6)
    for (let j = 0; j < n; j++) {
      gradient[j] += residual * row[j]
      const c = curve * row[j]
      for (let k = 0; k <= j; k++) hessian[j][k] += c * row[k]
    }
  })
  for (let j = 0; j < n - 1; j++) {
    gradient[j] -= penalty * beta[j]
    hessian[j][j] += penalty
  }
  for (let j = 0; j < n; j++) for (let k = 0; k < j; k++) hessian[k][j] = hessian[j][k]
  return solve(hessian, gradient)
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix, right) {
  const n = right.length
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]]))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot], rows[c]]
    for (let r = c + 1; r < n; r++) {
      const factor = rows[r][c] / (rows[c][c] || 1e-9)
      if (factor) for (let j = c; j <= n; j++) rows[r][j] -= factor * rows[c][j]
    }
  }
  const x = new Float64Array(n)
  for (let c = n - 1; c >= 0; c--) {
    let s = rows[c][n]
    for (let j = c + 1; j < n; j++) s -= rows[c][j] * x[j]
    x[c] = s / (rows[c][c] || 1e-9)
  }
  return x
}
