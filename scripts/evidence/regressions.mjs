import { fitLogistic } from './logistic.mjs'

/**
 * A regression over samples { project, features, label, weight }: `fit(group)` learns it from all projects but those
 * of a group (from all, for -1), and `score` is what a model so learned gives to features.
 */
export function regression(samples, groupOf) {
  const names = Object.keys(samples[0].features)
  const vector = (features) => Float64Array.from(names, (name) => features[name])
  const rows = samples.map(({ features }) => vector(features))
  return {
    names,
    fit: (without) => {
      const used = [...samples.keys()].filter((i) => groupOf(samples[i].project) !== without)
      return fitLogistic(
        used.map((i) => rows[i]),
        used.map((i) => samples[i].label),
        used.map((i) => samples[i].weight),
      )
    },
    score: (model, features) => model.score(vector(features)),
  }
}

/** The regressions that look at message and diff alone, from the cases that `casesOf` makes. */
export function regressionsOf({ matches, glued, said, verbs }, groupOf) {
  return {
    match: regression(matches.flatMap(ofMatch), groupOf),
    coverage: regression(glued.flatMap(ofGlued), groupOf),
    sentence: regression(said.map(ofSentence), groupOf),
    direction: regression(verbs.flatMap(ofVerb), groupOf),
  }
}

/** The own diff counts as much as the two others together. */
function ofMatch({ project, own, near, other }) {
  const samples = [{ project, features: own, label: 1, weight: 2 }]
  for (const features of [other, near]) if (features) samples.push({ project, features, label: 0, weight: 1 })
  return samples
}

function ofGlued({ project, count, own, both }) {
  const samples = (files, label) =>
    files.map((features, i) => ({ project, features, label: label(i), weight: 1 / Math.sqrt(files.length) }))
  return [...samples(both, (i) => (i < count ? 1 : 0)), ...(count > 1 ? samples(own, () => 1) : [])]
}

const ofSentence = ({ project, features, label }) => ({ project, features, label, weight: label ? 1 : 2 })

/** The features of a verb, turned round where it means the opposite. */
export const directed = (features, sign) =>
  Object.fromEntries(Object.entries(features).map(([name, value]) => [name, sign * value]))

/** The opposite verb is the same sample the other way round, so that no direction is favoured. */
function ofVerb({ project, direction, features }) {
  return [
    { project, features: directed(features, direction), label: 1, weight: 1 },
    { project, features: directed(features, -direction), label: 0, weight: 1 },
  ]
}

/** Scores every case by the models of the groups that its own project is not in. */
export function scoreHeldOut({ matches, glued, said, verbs }, regressions, models, groupOf) {
  const scorer =
    (name) =>
    ({ project }, features) =>
      features && regressions[name].score(models[groupOf(project)][name], features)
  const [match, coverage, sentence, direction] = ['match', 'coverage', 'sentence', 'direction'].map(scorer)
  for (const m of matches) for (const key of ['own', 'near', 'other']) m[`${key}Score`] = match(m, m[key])
  for (const c of glued)
    for (const key of ['own', 'both']) c[`${key}Score`] = Math.min(...c[key].map((f) => coverage(c, f)))
  for (const s of said) s.score = sentence(s, s.features)
  for (const v of verbs) {
    v.score = direction(v, directed(v.features, v.direction))
    v.opposite = direction(v, directed(v.features, -v.direction))
  }
}
