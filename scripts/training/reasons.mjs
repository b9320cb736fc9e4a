import { fitLogistic } from '../evidence/logistic.mjs'
import { bestCut } from './figures.mjs'
import { isDrawn } from './roles.mjs'

const logOdds = (p) => {
  const q = Math.min(1 - 1e-6, Math.max(1e-6, p))
  return Math.log(q / (1 - q))
}

/** The score of "gives a reason" of every message, before calibration, from roles given by models held out. */
export function reasonScores(messages, held, cuts, { kindOf, isSelfEvident, rolesFrom, reasonScore }) {
  return messages.map((m) => {
    const sentences = m.spans.map((span, i) => rolesFrom(span, held.both.get(m)[i], cuts))
    const kind = kindOf(m.message, m.facts)
    return reasonScore(m.message, sentences, kind, isSelfEvident(kind, m.message))
  })
}

/**
 * Platt scaling (slope and shift on the log-odds scale) on drawn messages, and
 * the cut at which it alone tells lacking messages best by F1, for the report.
 */
export function calibrate(all, held, cuts, analysis) {
  const messages = all.filter(isDrawn)
  const x = reasonScores(messages, held, cuts, analysis).map(logOdds)
  const y = messages.map((m) => (m.row.A.why ? 1 : 0))
  const fitted = fitLogistic(
    x.map((v) => [v]),
    y,
    y.map(() => 1),
    0,
  )
  const [slope] = fitted.weights
  const shift = fitted.bias
  const scores = x.map((v) => 1 / (1 + Math.exp(-(slope * v + shift))))
  const { cut } = bestCut(
    scores.map((s) => -s),
    y.map((v) => 1 - v),
  )
  return { slope, shift, cut: -cut }
}
