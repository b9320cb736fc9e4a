import { bestCut } from './figures.mjs'
import { ROLES, rolesAt } from './data.mjs'
import { fit, logitsOf, matrixOf, vocabularyOf } from './logistic.mjs'
import { quantise } from './store.mjs'

const K = ROLES.length
const MIN_ROWS = 3
/** Strength of the pull towards zero, in the first look and the second. */
const PENALTY = { first: 10, second: 5 }
/** Every so many messages are learned from without their diff, since the page often has none. */
const WITHOUT_DIFF = 4

const distinct = (features) => [...new Set(features)]

/** Messages with their units, features and labels. */
export function readUnits(rows, { readMessage, readDiff, findFacts, segment, featuresOf }) {
  return rows.map((row, index) => {
    const message = readMessage(row.message, 'draft')
    const diff = row.diff ? readDiff(row.diff) : null
    const spans = segment(message)
    const features = featuresOf(spans, message, diff).map(distinct)
    const bare = index % WITHOUT_DIFF === 0 ? featuresOf(spans, message, null).map(distinct) : features
    const units = spans.map((span, i) => ({
      span,
      project: row.project,
      features: features[i],
      learnt: bare[i],
      roles: rolesAt(row, span),
      second: row.B ? rolesAt(row, span, 'B') : null,
    }))
    return { row, project: row.project, message, facts: diff && findFacts(diff), spans, units }
  })
}

/**
 * Logits of every unit of every message by models that saw nothing of its project: `first` by the first look,
 * `both` by the mean of the two looks. The second look has a few hundred weights; those are learnt from first looks
 * at held-out projects. `models` are those models, fold by fold, in the form of the weights.
 */
export function crossPredict(messages, fold, folds, analysis) {
  const held = { first: new Map(), both: new Map(), models: [] }
  const of = (k) => messages.filter((m) => fold.get(m.project) === k)
  const without = (k) => messages.filter((m) => fold.get(m.project) !== k)
  const firsts = Array.from({ length: folds }, (_, k) => learnFirst(without(k)))
  firsts.forEach((first, k) => predict(of(k), first, held.first))
  const seen = looks(messages, held.first, analysis)
  for (let k = 0; k < folds; k++) {
    const later = new Map()
    const second = learnSecond(without(k), seen)
    predict(of(k), second, later, seen)
    held.models.push({ first: quantise(firsts[k], K), second: quantise(second, K) })
    for (const m of of(k)) held.both.set(m, mean(held.first.get(m), later.get(m)))
  }
  return held
}

const mean = (a, b) => a.map((row, i) => row.map((z, k) => (z + b[i][k]) / 2))

/** Features of the second look, by message. */
function looks(messages, logits, { secondLook }) {
  const p = (z) => 1 / (1 + Math.exp(-z))
  return new Map(
    messages.map((m) => [
      m,
      secondLook(
        m.spans,
        logits.get(m).map((row) => row.map(p)),
      ),
    ]),
  )
}

const learnFirst = (messages) =>
  learn(
    messages.flatMap((m) => m.units),
    (u) => u.learnt,
    PENALTY.first,
  )

function learnSecond(messages, seen) {
  const features = new Map(messages.flatMap((m) => m.units.map((u, i) => [u, seen.get(m)[i]])))
  return learn([...features.keys()], (u) => features.get(u), PENALTY.second)
}

function learn(units, featuresOf, penalty) {
  const kept = units.filter((u) => u.roles)
  const features = kept.map(featuresOf)
  const projects = kept.map((u) => u.project)
  const vocabulary = vocabularyOf(features, projects, MIN_ROWS)
  const labels = Float64Array.from(kept.flatMap((u) => ROLES.map((role) => (u.roles.has(role) ? 1 : 0))))
  return { vocabulary, weights: fit(matrixOf(features, vocabulary), labels, K, penalty) }
}

function predict(messages, { vocabulary, weights }, into, seen = null) {
  for (const m of messages) {
    const features = seen ? seen.get(m) : m.units.map((u) => u.features)
    const z = logitsOf(matrixOf(features, vocabulary), weights, K)
    into.set(
      m,
      features.map((_, i) => [...z.slice(i * K, i * K + K)]),
    )
  }
}

/** Whether the message was drawn blindly, and not picked because a model was unsure of it: fit to set cuts by. */
export const isDrawn = (m) => !m.row.picked

/** Both looks trained on everything; the cuts, of their mean, are those best on drawn messages of projects held out. */
export function trainRoles(messages, held, analysis) {
  const units = messages
    .filter(isDrawn)
    .flatMap((m) => m.units.map((u, i) => ({ u, z: held.both.get(m)[i] })))
    .filter(({ u }) => u.roles)
  const cuts = ROLES.map(
    (role, k) =>
      bestCut(
        units.map(({ z }) => z[k]),
        units.map(({ u }) => (u.roles.has(role) ? 1 : 0)),
      ).cut,
  )
  return {
    roles: ROLES,
    first: quantise(learnFirst(messages), K),
    second: quantise(learnSecond(messages, looks(messages, held.first, analysis)), K),
    cuts,
  }
}
