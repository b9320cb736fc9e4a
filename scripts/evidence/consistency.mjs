import { regression } from './regressions.mjs'
import { readRow } from './samples.mjs'
import { wrongMessages } from './wrong-messages.mjs'

const MADE_WRONG_EACH = 120

/** Messages as they were (type `own`) and made wrong, as features by the model that has not seen their project. */
export function wrongCases(kept, modelOf, analysis) {
  const cases = []
  for (const [project, rows] of kept)
    for (const { row, near, other } of rows.slice(0, MADE_WRONG_EACH)) {
      const { parsed, diff } = readRow(row, analysis)
      const facts = analysis.findFacts(parsed)
      const featuresOf = (text) => {
        const { document, units, message } = readRow({ ...row, message: text }, analysis)
        if (!document.subject) return null
        const sentences = analysis.assignRoles(units, document, parsed)
        const found = analysis.findClaims(document, sentences, message, diff, facts, modelOf(project))
        return analysis.consistencyFeatures(document, found.match, found.mentions, found.claims)
      }
      const own = featuresOf(row.message)
      if (!own) continue
      cases.push({ project, type: 'own', features: own })
      for (const [type, text] of wrongMessages(row, near, other, analysis)) {
        const features = featuresOf(text)
        if (features) cases.push({ project, type, features })
      }
    }
  return cases
}

/** The kinds of wrong messages that teach each way of being wrong. */
const WAY_OF = { swap: 'change', near: 'change', extra: 'sentence', verb: 'verb', name: 'name', path: 'name' }

/** Learns one way of being wrong; a message made wrong so counts, in sum, as much as those left as they were. */
export function fitConsistency(cases, way, without, groupOf) {
  const used = cases.filter(
    (c) => groupOf(c.project) !== without && (c.type === 'own' || WAY_OF[c.type] === way),
  )
  const own = used.filter((c) => c.type === 'own').length
  const samples = used.map(({ project, type, features }) => ({
    project,
    features,
    label: type === 'own' ? 1 : 0,
    weight: type === 'own' ? 1 : own / (used.length - own),
  }))
  const learned = regression(samples, groupOf)
  const model = learned.fit(-1)
  return { names: learned.names, model, score: (features) => learned.score(model, features) }
}

/** Scores every case, over all ways, by the models of the groups that its own project is not in. */
export function scoreConsistency(cases, ways, groups, groupOf) {
  for (let g = 0; g < groups; g++) {
    const models = ways.map((way) => fitConsistency(cases, way, g, groupOf))
    for (const c of cases.filter(({ project }) => groupOf(project) === g)) {
      const odds = models.map(({ score }) => Math.exp(-score(c.features)))
      c.score = -Math.log(odds.reduce((sum, o) => sum + o, 0))
    }
  }
}
