#!/usr/bin/env node
// Learns the tables and weights of src/analysis/evidence/model.json from public histories.
//
//   npm run train:evidence -- DIR
//
// DIR holds *.jsonl or *.jsonl.gz, one commit a line: { "project", "message", "diff" }, in the order of the
// history (scripts/sample-history.mjs makes such files from clones). Every figure printed is for projects that
// the model in question has not seen.
import fs from 'node:fs'
import { runnerImport } from 'vite'
import { auc, caughtAt, generator, quantile } from './evidence/figures.mjs'
import { fitLogistic } from './evidence/logistic.mjs'
import { readProjects, readRow, withNeighbours } from './evidence/samples.mjs'
import { wrongMessages } from './evidence/wrong-messages.mjs'
import { countWords, makeTable } from './evidence/word-counts.mjs'

const GROUPS = 6
const MATCHES_EACH = 250
const GLUED_EACH = 150
const MADE_WRONG_EACH = 120
const TARGET = new URL('../src/analysis/evidence/model.json', import.meta.url)

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run train:evidence -- DIR')
  process.exit(2)
}
const { module: analysis } = await runnerImport('./scripts/evidence/analysis.ts')
const random = generator(20_190_131)
const percent = (x) => (100 * x).toFixed(1)

/** A table as `readWordTable` reads it. */
function store({ entries, unknown }) {
  const character = (n) => String.fromCharCode(n + (n + 35 >= 92 ? 36 : 35))
  const digit = (x, most) => character(Math.max(0, Math.min(most, Math.round(x * 10))))
  const values = entries.map(([, idf, gains]) => digit(idf, 75) + gains.map((g) => digit(g + 4, 80)).join(''))
  return {
    stems: entries.map(([stem]) => stem).join(' '),
    values: values.join(''),
    unknown: unknown.map((g) => Math.round(g * 100) / 100),
  }
}

// First pass: words. Second pass: a sample of each project, kept as texts.
const counts = new Map()
const kept = new Map()
for (const { project, rows } of readProjects(folder)) {
  const samples = withNeighbours(
    rows.map((row) => readRow(row, analysis)),
    random,
  )
  counts.set(
    project,
    countWords(
      samples.map((s) => ({ ...s, near: s.near?.diff, other: s.other?.diff })),
      analysis.outcomeOf,
    ),
  )
  const step = Math.max(1, samples.length / MATCHES_EACH)
  const picked = Array.from(
    { length: Math.min(samples.length, MATCHES_EACH) },
    (_, i) => samples[Math.floor(i * step)],
  )
  kept.set(
    project,
    picked.map(({ row, near, other }) => ({ row, near: near?.row, other: other?.row })),
  )
  console.log(project.padEnd(36), String(rows.length).padStart(6), 'commits')
}
const projects = [...counts.keys()]
const groupOf = new Map(projects.map((p, i) => [p, i % GROUPS]))
const tableWithout = (group) =>
  analysis.readWordTable(
    store(makeTable(projects.filter((p) => groupOf.get(p) !== group).map((p) => counts.get(p)))),
  )
const tables = Array.from({ length: GROUPS }, (_, g) => tableWithout(g))

const matches = []
const glued = []
const said = []
const verbs = []
for (const [project, rows] of kept) {
  const table = tables[groupOf.get(project)]
  rows.forEach(({ row, near, other }, i) => {
    const sample = readRow(row, analysis)
    const { message, diff } = sample
    const features = (r) => r && analysis.matchFeatures(message, readRow(r, analysis).diff, table)
    matches.push({
      project,
      own: analysis.matchFeatures(message, diff, table),
      near: features(near),
      other: features(other),
    })
    claims(project, sample, other, table)
    if (i < GLUED_EACH && other) glue(project, row, i % 3 ? other : (near ?? other), message, diff, table)
  })
}

/** Keeps a sample of a change with another one glued on, where the two are about as long and share no file. */
function glue(project, row, extra, message, own, table) {
  const both = analysis.indexDiff(analysis.readDiff(`${row.diff.replace(/\n*$/, '\n')}${extra.diff}`))
  const size = (files) => files.reduce((n, f) => n + f.file.additions + f.file.deletions, 0)
  const count = own.files.length
  const paths = new Set(own.files.map((f) => f.file.path))
  const added = both.files.slice(count)
  if (both.files.length > 40 || size(added) < 0.2 * size(both.files)) return
  if (added.some((f) => paths.has(f.file.path))) return
  glued.push({
    project,
    count,
    own: analysis.coverageFeatures(message, own, table),
    both: analysis.coverageFeatures(message, both, table),
  })
}

/** Keeps what the sentences and verbs of a message claim, and what a sentence of another commit would. */
function claims(project, { document, units, parsed, diff }, other, table) {
  const { subject, text } = document
  if (!subject) return
  const sentences = analysis.assignRoles(units, document, parsed)
  const stemsOf = (from, to) => analysis.indexSpan(text, from, to)
  const all = sentences.map((s) => stemsOf(s.from, s.to))
  const restOf = (i) => new Set(all.flatMap((one, k) => (k === i ? [] : [...one.words.keys()])))
  sentences.forEach((s, i) => {
    const title = s.kind === 'subject' ? subject.title : null
    const claim = analysis.verbClaimOf(s, title)
    if (claim && verbs.length < 100_000)
      verbs.push({
        project,
        direction: claim.direction,
        features: analysis.directionFeatures(claim, diff, analysis.findFacts(parsed), table),
      })
    if (s.kind === 'heading' || (!title && s.scores.what < 0.5) || sentences.length < 2) return
    const own = title ? stemsOf(title.from, title.to) : all[i]
    if (own.words.size < 3) return
    said.push({ project, label: 1, features: analysis.sentenceFeatures(own, restOf(i), diff, table) })
  })
  const foreign = other && analysis.readMessage(other.message, 'log')
  if (!foreign?.subject) return
  const { from, to } = foreign.subject.title
  const added = analysis.indexSpan(foreign.text, from, to)
  if (added.words.size < 3) return
  said.push({ project, label: 0, features: analysis.sentenceFeatures(added, restOf(-1), diff, table) })
}

const matchNames = Object.keys(matches[0].own)
const coverageNames = Object.keys(glued[0].both[0])
const sentenceNames = Object.keys(said[0].features)
const directionNames = Object.keys(verbs[0].features)
const directed = (verb, sign) => Float64Array.from(directionNames, (n) => sign * verb.features[n])
const vector = (names, features) => Float64Array.from(names, (n) => features[n])

function rounded(x) {
  return Number(x.toPrecision(4))
}

/** A regression as the analysis reads it. */
function linear(names, { weights, bias }) {
  return { bias: rounded(bias), weights: Object.fromEntries(names.map((n, j) => [n, rounded(weights[j])])) }
}

function fitMatch(without) {
  const rows = []
  const labels = []
  const weights = []
  const add = (features, label, weight) => {
    rows.push(vector(matchNames, features))
    labels.push(label)
    weights.push(weight)
  }
  for (const m of matches) {
    if (groupOf.get(m.project) === without) continue
    add(m.own, 1, 2)
    if (m.other) add(m.other, 0, 1)
    if (m.near) add(m.near, 0, 1)
  }
  return fitLogistic(rows, labels, weights)
}

function fitCoverage(without) {
  const rows = []
  const labels = []
  const weights = []
  for (const g of glued) {
    if (groupOf.get(g.project) === without) continue
    const add = (all, label) =>
      all.forEach((features, i) => {
        rows.push(vector(coverageNames, features))
        labels.push(label(i))
        weights.push(1 / Math.sqrt(all.length))
      })
    add(g.both, (i) => (i < g.count ? 1 : 0))
    if (g.count > 1) add(g.own, () => 1)
  }
  return fitLogistic(rows, labels, weights)
}

function fitSentence(without) {
  const kept = said.filter((s) => groupOf.get(s.project) !== without)
  return fitLogistic(
    kept.map((s) => vector(sentenceNames, s.features)),
    kept.map((s) => s.label),
    kept.map((s) => (s.label ? 1 : 2)),
  )
}

/** The opposite verb is the same sample the other way round, so that no direction is favoured. */
function fitDirection(without) {
  const kept = verbs.filter((v) => groupOf.get(v.project) !== without)
  const both = kept.flatMap((v) => [v.direction, -v.direction].map((d) => directed(v, d)))
  return fitLogistic(
    both,
    both.map((_, i) => 1 - (i % 2)),
    both.map(() => 1),
  )
}

// Figures, each group judged by what the others taught.
for (let g = 0; g < GROUPS; g++) {
  const match = fitMatch(g)
  const coverage = fitCoverage(g)
  const sentence = fitSentence(g)
  const direction = fitDirection(g)
  for (const s of said.filter((x) => groupOf.get(x.project) === g))
    s.score = sentence.score(vector(sentenceNames, s.features))
  for (const v of verbs.filter((x) => groupOf.get(x.project) === g)) {
    v.score = direction.score(directed(v, v.direction))
    v.opposite = direction.score(directed(v, -v.direction))
  }
  for (const m of matches.filter((x) => groupOf.get(x.project) === g))
    for (const key of ['own', 'near', 'other'])
      if (m[key]) m[`${key}Score`] = match.score(vector(matchNames, m[key]))
  for (const c of glued.filter((x) => groupOf.get(x.project) === g))
    for (const key of ['own', 'both'])
      c[`${key}Score`] = Math.min(...c[key].map((f) => coverage.score(vector(coverageNames, f))))
}
/** Model of the others for each group, in the form in which the analysis reads it. */
const modelWithout = (g) => ({
  words: tables[g],
  match: linear(matchNames, fitMatch(g)),
  sentence: linear(sentenceNames, fitSentence(g)),
  direction: linear(directionNames, fitDirection(g)),
  cuts: { different: 0 },
})
const modelOf = Array.from({ length: GROUPS }, (_, g) => modelWithout(g))
const wrong = []
for (const [project, rows] of kept) {
  const model = modelOf[groupOf.get(project)]
  rows.slice(0, MADE_WRONG_EACH).forEach(({ row, near, other }) => {
    const { parsed, diff } = readRow(row, analysis)
    const facts = analysis.findFacts(parsed)
    const featuresOf = (text) => {
      const { document, units, message } = readRow({ ...row, message: text }, analysis)
      if (!document.subject) return null
      const sentences = analysis.assignRoles(units, document, parsed)
      const found = analysis.findClaims(document, sentences, message, diff, facts, model)
      return analysis.consistencyFeatures(document, found.match, found.mentions, found.claims)
    }
    const own = featuresOf(row.message)
    if (!own) return
    wrong.push({ project, type: 'own', features: own })
    for (const [type, text] of wrongMessages(row, near, other, analysis)) {
      const features = featuresOf(text)
      if (features) wrong.push({ project, type, features })
    }
  })
}
const consistencyNames = Object.keys(wrong[0].features)
const types = [...new Set(wrong.map((w) => w.type))].filter((t) => t !== 'own')

/** The kinds of wrong messages that teach each way of being wrong. */
const WAY_OF = { swap: 'change', near: 'change', extra: 'sentence', verb: 'verb', name: 'name', path: 'name' }

/** A message made wrong in one way counts, in sum, as much as the messages left as they were. */
function fitConsistency(way, without) {
  const used = wrong.filter(
    (w) => groupOf.get(w.project) !== without && (w.type === 'own' || WAY_OF[w.type] === way),
  )
  const own = used.filter((w) => w.type === 'own').length
  return fitLogistic(
    used.map((w) => vector(consistencyNames, w.features)),
    used.map((w) => (w.type === 'own' ? 1 : 0)),
    used.map((w) => (w.type === 'own' ? 1 : own / (used.length - own))),
  )
}
for (let g = 0; g < GROUPS; g++) {
  const models = analysis.WAYS.map((way) => fitConsistency(way, g))
  for (const w of wrong.filter((x) => groupOf.get(x.project) === g)) {
    const odds = models.map((m) => Math.exp(-m.score(vector(consistencyNames, w.features))))
    w.score = -Math.log(odds.reduce((sum, o) => sum + o, 0))
  }
}
const unchanged = scores(
  wrong.filter((w) => w.type === 'own'),
  'score',
)
for (const type of types) {
  const bad = scores(
    wrong.filter((w) => w.type === type),
    'score',
  )
  console.log(
    `consistency, ${type}: ${bad.length}, AUC ${percent(auc(unchanged, bad))}, caught at 5 % ${percent(caughtAt(unchanged, bad, 0.05))}`,
  )
}

function scores(list, key) {
  return list.filter((x) => x[key] !== undefined).map((x) => x[key])
}
const own = scores(matches, 'ownScore')
for (const key of ['otherScore', 'nearScore']) {
  const bad = scores(matches, key)
  console.log(
    `match, ${key}: AUC ${percent(auc(own, bad))}, caught at 5 % ${percent(caughtAt(own, bad, 0.05))}`,
  )
}
const whole = glued.map((c) => (c.count > 1 ? c.ownScore : 99))
const both = scores(glued, 'bothScore')
console.log(
  `tangled: AUC ${percent(auc(whole, both))}, caught at 5 % ${percent(caughtAt(whole, both, 0.05))}`,
)

const belongs = said.filter((s) => s.label).map((s) => s.score)
const foreign = said.filter((s) => !s.label).map((s) => s.score)
const verbScores = scores(verbs, 'score')
const opposite = scores(verbs, 'opposite')
const shares = (good, bad) => [0.01, 0.02, 0.05].map((a) => percent(caughtAt(good, bad, a))).join(', ')
console.log(
  `sentence: AUC ${percent(auc(belongs, foreign))}, caught at 1, 2, 5 % ${shares(belongs, foreign)}`,
)
console.log(
  `verb: AUC ${percent(auc(verbScores, opposite))}, caught at 1, 2, 5 % ${shares(verbScores, opposite)}`,
)

const sigmoid = (s) => 1 / (1 + Math.exp(-s))
const model = {
  words: store(makeTable([...counts.values()])),
  match: linear(matchNames, fitMatch(-1)),
  cuts: {
    certain: rounded(sigmoid(quantile(own, 0.002))),
    different: rounded(sigmoid(quantile(own, 0.01))),
    doubtful: rounded(sigmoid(quantile(own, 0.055))),
    sentence: rounded(sigmoid(quantile(belongs, 0.015))),
    direction: rounded(sigmoid(quantile(verbScores, 0.015))),
  },
  coverage: linear(coverageNames, fitCoverage(-1)),
  sentence: linear(sentenceNames, fitSentence(-1)),
  direction: linear(directionNames, fitDirection(-1)),
  consistency: Object.fromEntries(
    analysis.WAYS.map((way) => [way, linear(consistencyNames, fitConsistency(way, -1))]),
  ),
}
fs.writeFileSync(TARGET, `${JSON.stringify(model, null, 1)}\n`)
console.log('wrote', TARGET.pathname, model.words.stems.split(' ').length, 'stems')
