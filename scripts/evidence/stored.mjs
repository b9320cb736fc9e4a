/** A table as `readWordTable` reads it. */
export function storedTable({ entries, unknown }) {
  const character = (n) => String.fromCharCode(n + (n + 35 >= 92 ? 36 : 35))
  const digit = (x, most) => character(Math.max(0, Math.min(most, Math.round(x * 10))))
  const values = entries.map(([, idf, gains]) => digit(idf, 75) + gains.map((g) => digit(g + 4, 80)).join(''))
  return {
    stems: entries.map(([stem]) => stem).join(' '),
    values: values.join(''),
    unknown: unknown.map((g) => Math.round(g * 100) / 100),
  }
}

/** A number of four digits: more would be noise. */
export function rounded(x) {
  return Number(x.toPrecision(4))
}

/** A regression as the analysis reads it. */
export function storedLinear(names, { weights, bias }) {
  return { bias: rounded(bias), weights: Object.fromEntries(names.map((n, j) => [n, rounded(weights[j])])) }
}
