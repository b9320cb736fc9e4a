import { bestCut } from './figures.mjs'
import { ROLES, rolesAt } from './data.mjs'
import { fit, logitsOf, matrixOf, vocabularyOf } from './logistic.mjs'
import { quantise } from './store.mjs'

const K = ROLES.length
const MIN_ROWS = 3
const MIN_PROJECTS = 2
/** Strength of the pull towards zero, in the first look and the second. */
const PENALTY = [10, 22]
/** Every so many messages are learned from without their diff, since the page often has none. */
const WITHOUT_DIFF = 4

/** Messages with their units, features and labels. */
export function readUnits(rows, { readMessage, readDiff, findFacts, segment, featuresOf }) {
  return rows.map((row, index) => {
    const message = readMessage(row.message, 'draft')
    const diff = row.diff ? readDiff(row.diff) : null
    const spans = segment(message)
    const features = featuresOf(spans, message, diff)
    const bare = index % WITHOUT_DIFF === 0 ? featuresOf(spans, message, null) : features
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
 * `both` by the mean of the two looks. The second look learns from first looks that saw neither the message nor the
 * fold it will be tried on, so one model serves each pair of folds.
 */
export function crossPredict(messages, fold, folds, analysis) {
  const held = { first: new Map(), both: new Map() }
  const of = Array.from({ length: folds }, (_, k) => messages.filter((m) => fold.get(m.project) === k))
  const without = (...out) => messages.filter((m) => !out.includes(fold.get(m.project)))
  const inner = of.map(() => new Map())
  for (let a = 0; a < folds; a++) {
    predict(of[a], learn(without(a), 0), held.first)
    for (let b = 0; b < a; b++) {
      const model = learn(without(a, b), 0)
      predict(of[b], model, inner[a])
      predict(of[a], model, inner[b])
    }
  }
  for (let out = 0; out < folds; out++) {
    const train = without(out)
    const second = learn(train, 1, looks(train, inner[out], analysis))
    const later = new Map()
    predict(of[out], second, later, looks(of[out], held.first, analysis))
    for (const m of of[out]) held.both.set(m, mean(held.first.get(m), later.get(m)))
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

function learn(messages, look, more = null) {
  const kept = messages.flatMap((m) =>
    m.units
      .map((u, i) => ({ u, features: more ? [...u.learnt, ...more.get(m)[i]] : u.learnt }))
      .filter(({ u }) => u.roles),
  )
  const features = kept.map((k) => k.features)
  const vocabulary = vocabularyOf(
    features,
    kept.map(({ u }) => u.project),
    MIN_ROWS,
    MIN_PROJECTS,
  )
  const labels = Float64Array.from(kept.flatMap(({ u }) => ROLES.map((role) => (u.roles.has(role) ? 1 : 0))))
  return { vocabulary, weights: fit(matrixOf(features, vocabulary), labels, K, PENALTY[look]) }
}

function predict(messages, { vocabulary, weights }, into, more = null) {
  for (const m of messages) {
    const features = m.units.map((u, i) => (more ? [...u.features, ...more.get(m)[i]] : u.features))
    const z = logitsOf(matrixOf(features, vocabulary), weights, K)
    into.set(
      m,
      features.map((_, i) => [...z.slice(i * K, i * K + K)]),
    )
  }
}

/** Both looks trained on everything, as one table of weights; cuts are those best on projects held out. */
export function trainRoles(messages, held, analysis) {
  const models = [learn(messages, 0), learn(messages, 1, looks(messages, held.first, analysis))]
  const names = [...new Set(models.flatMap((m) => [...m.vocabulary.keys()]))].sort()
  const table = new Float64Array((names.length + 1) * 2 * K)
  models.forEach(({ vocabulary, weights }, look) => {
    const copy = (to, from) => {
      for (let k = 0; k < K; k++) table[to * 2 * K + look * K + k] = weights[from * K + k]
    }
    names.forEach((name, row) => vocabulary.has(name) && copy(row, vocabulary.get(name)))
    copy(names.length, vocabulary.size)
  })
  const units = messages
    .flatMap((m) => m.units.map((u, i) => ({ u, z: held.both.get(m)[i] })))
    .filter(({ u }) => u.roles)
  const cuts = ROLES.map(
    (role, k) =>
      bestCut(
        units.map(({ z }) => z[k]),
        units.map(({ u }) => (u.roles.has(role) ? 1 : 0)),
      ).cut,
  )
  return quantise(names, table, [...ROLES, ...ROLES.map((r) => `${r}, second look`)], cuts)
}
