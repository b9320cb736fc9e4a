import { auc } from '../evidence/figures.mjs'

/** The cut with the best F1 among scores, and that F1; less than 1 for `recall` weighs a miss less than a false alarm. */
export function bestCut(scores, labels, recall = 1) {
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a])
  const wanted = labels.reduce((a, b) => a + b, 0)
  let hits = 0
  let best = { f1: 0, cut: 0 }
  order.forEach((i, k) => {
    hits += labels[i]
    const f1 = ((1 + recall) * hits) / (k + 1 + recall * wanted)
    const next = order[k + 1]
    if (f1 > best.f1) best = { f1, cut: next === undefined ? scores[i] : (scores[i] + scores[next]) / 2 }
  })
  return best
}

/** Precision, recall and F1 of answers against labels. */
export function figures(answers, labels) {
  let hit = 0
  let extra = 0
  let missed = 0
  answers.forEach((answer, i) => {
    if (answer && labels[i]) hit++
    else if (answer) extra++
    else if (labels[i]) missed++
  })
  const precision = hit / (hit + extra) || 0
  const recall = hit / (hit + missed) || 0
  return { precision, recall, f1: hit ? (2 * hit) / (2 * hit + extra + missed) : 0, of: hit + missed }
}

/** Chance that a score whose label is set is above one whose label is not; ties count half. */
export function areaUnderCurve(scores, labels) {
  const of = (/** @type {boolean} */ label) =>
    Array.from(scores).filter((_, i) => Boolean(labels[i]) === label)
  return auc(of(true), of(false))
}

/** A share in per cent, as a column of a table. */
export const percent = (share) => (100 * share).toFixed(1).padStart(6)
