import { bestCut } from './figures.mjs'
import { minimise } from './logistic.mjs'
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
  const [slope, shift] = minimise(
    ([a, b], gradient) => {
      gradient.fill(0)
      return x.reduce((loss, v, i) => {
        const z = a * v + b
        const p = 1 / (1 + Math.exp(-z))
        gradient[0] += (p - y[i]) * v
        gradient[1] += p - y[i]
        return loss + Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - y[i] * z
      }, 0)
    },
    2,
    60,
  )
  const scores = x.map((v) => 1 / (1 + Math.exp(-(slope * v + shift))))
  const { cut } = bestCut(
    scores.map((s) => -s),
    y.map((v) => 1 - v),
  )
  return { slope, shift, cut: -cut }
}
