/** @typedef {{ median: number, low: number, high: number }} Times in milliseconds; the middle half of the samples */

/** Fewer and shorter samples, for a look while working. */
export const isQuick = process.argv.includes('--quick')

/**
 * How long one call takes.
 * @param {() => unknown} run
 * @returns {Promise<Times>}
 */
export async function time(run, { samples = 15, least = 40 } = {}) {
  const rounds = isQuick ? Math.ceil(samples / 3) : samples
  await run()
  let calls = 1
  for (;;) {
    const from = performance.now()
    for (let i = 0; i < calls; i++) await run()
    const took = performance.now() - from
    if (took >= least || calls > 1e6) break
    calls = Math.ceil(calls * Math.min(10, (1.2 * least) / Math.max(took, 0.01)))
  }
  const each = []
  for (let s = 0; s < rounds; s++) {
    const from = performance.now()
    for (let i = 0; i < calls; i++) await run()
    each.push((performance.now() - from) / calls)
  }
  each.sort((a, b) => a - b)
  const at = (/** @type {number} */ q) => each[Math.floor(q * (each.length - 1))] ?? 0
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

/** @param {Times} times @returns {Times} */
export function scaled({ median, low, high }, /** @type {number} */ by) {
  return { median: median * by, low: low * by, high: high * by }
}

/** A line of the table; with `base`, how many times as fast as that it is. */
export function row(
  /** @type {string} */ name,
  /** @type {Times} */ { median, low, high },
  /** @type {Times | null | undefined} */ base,
) {
  const unit = median < 1 ? /** @type {const} */ ([1000, 'µs']) : /** @type {const} */ ([1, 'ms'])
  const shown = (/** @type {number} */ ms) => (ms * unit[0]).toFixed(median * unit[0] < 10 ? 2 : 0)
  const ratio = base ? `${(base.median / median).toFixed(2)} x` : ''
  const spread = `${shown(low)} to ${shown(high)}`
  console.log(
    `${name.padEnd(44)} ${shown(median).padStart(8)} ${unit[1]}  ${spread.padStart(16)}  ${ratio.padStart(9)}`,
  )
}

export function columnHeads() {
  console.log(
    `${''.padEnd(44)} ${'median'.padStart(11)}  ${'middle half'.padStart(16)}  ${'ratio'.padStart(9)}`,
  )
}
