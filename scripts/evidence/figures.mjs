/** Chance that a positive scores above a negative; ties count half. */
export function auc(positives, negatives) {
  const all = [...positives.map((s) => [s, 1]), ...negatives.map((s) => [s, 0])].sort((a, b) => a[0] - b[0])
  let ranks = 0
  for (let i = 0; i < all.length;) {
    let j = i
    while (j < all.length && all[j][0] === all[i][0]) j++
    for (let k = i; k < j; k++) if (all[k][1]) ranks += (i + j + 1) / 2
    i = j
  }
  const n = positives.length
  return (ranks - (n * (n + 1)) / 2) / (n * negatives.length)
}

/** The score under which a share of the scores lies. */
export function quantile(scores, share) {
  return [...scores].sort((a, b) => a - b)[Math.floor(share * scores.length)]
}

/** Share of the bad scores under the one that the given share of the good ones lies under. */
export function caughtAt(good, bad, alarms) {
  const cut = quantile(good, alarms)
  return bad.filter((s) => s < cut).length / bad.length
}

/** Random numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
export function generator(seed) {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32
}
