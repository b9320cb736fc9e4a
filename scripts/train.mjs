// Trains the models of src/analysis from labelled messages and prints how well they do on projects that they
// were not trained on.
//
//   npm run train -- DIR
//
// DIR holds roles.jsonl(.gz) and roles-train.jsonl(.gz); docs/model-card.md describes them. Same data, same weights.
import { figures, bestCut, percent } from './training/figures.mjs'
import { foldsOf, labelled, ROLES, rolesAt, withAnalysis } from './training/data.mjs'
import { fit, logitsOf, matrixOf, vocabularyOf } from './training/logistic.mjs'
import { quantise, write } from './training/store.mjs'

const FOLDS = 9
const PENALTY = 8
const MIN_ROWS = 3
const MIN_PROJECTS = 2

const folder = process.argv[2]
const rows = folder ? labelled(folder) : []
if (rows.length === 0) {
  console.error('usage: npm run train -- DIR, a folder with roles.jsonl(.gz) and roles-train.jsonl(.gz)')
  process.exit(2)
}

await withAnalysis(async (load) => {
  const { readMessage } = await load('message/read.ts')
  const { segment } = await load('sentences/segment.ts')
  const { featuresOf } = await load('sentences/features.ts')

  const units = rows.flatMap((row) => {
    const message = readMessage(row.message, 'draft')
    const spans = segment(message)
    const features = featuresOf(spans, message)
    return spans
      .map((span, i) => {
        const roles = rolesAt(row, span)
        const second = row.B ? rolesAt(row, span, 'B') : null
        return { row, project: row.project, features: features[i], roles, second }
      })
      .filter((u) => u.roles)
  })
  const fold = foldsOf(units, FOLDS)
  const scores = ROLES.map(() => new Float64Array(units.length))
  for (let held = 0; held < FOLDS; held++) {
    const model = train(units.filter((u) => fold.get(u.project) !== held))
    const test = [...units.keys()].filter((i) => fold.get(units[i].project) === held)
    const logits = predict(
      model,
      test.map((i) => units[i]),
    )
    test.forEach((i, j) => ROLES.forEach((_, k) => (scores[k][i] = logits[j * ROLES.length + k])))
  }
  const cuts = ROLES.map((role, k) => {
    const labels = units.map((u) => (u.roles.has(role) ? 1 : 0))
    const { cut } = bestCut(scores[k], labels)
    const all = figures(
      Array.from(scores[k], (s) => s >= cut),
      labels,
    )
    const agreed = [...units.keys()].filter(
      (i) => units[i].second && units[i].second.has(role) === units[i].roles.has(role),
    )
    const twice = figures(
      agreed.map((i) => scores[k][i] >= cut),
      agreed.map((i) => labels[i]),
    )
    console.log(
      `${role.padEnd(12)} F1 ${percent(all.f1)} (P ${percent(all.precision)} R ${percent(all.recall)} of ${all.of}); read twice alike: ${percent(twice.f1)}`,
    )
    return cut
  })
  const { vocabulary, weights } = train(units)
  write('src/analysis/sentences/weights.json', quantise([...vocabulary.keys()], weights, ROLES, cuts))
})

function train(units) {
  const features = units.map((u) => u.features)
  const vocabulary = vocabularyOf(
    features,
    units.map((u) => u.project),
    MIN_ROWS,
    MIN_PROJECTS,
  )
  const labels = Float64Array.from(units.flatMap((u) => ROLES.map((role) => (u.roles.has(role) ? 1 : 0))))
  return { vocabulary, weights: fit(matrixOf(features, vocabulary), labels, ROLES.length, PENALTY) }
}

function predict({ vocabulary, weights }, units) {
  return logitsOf(
    matrixOf(
      units.map((u) => u.features),
      vocabulary,
    ),
    weights,
    ROLES.length,
  )
}
