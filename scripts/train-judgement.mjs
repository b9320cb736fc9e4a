#!/usr/bin/env node
// Learns how loud a complaint about the whole of a message may be: src/analysis/judgement/readers.json.
//
//   npm run train:judgement -- [DIR] [--clones FOLDER] --held HELD
//
// DIR and FOLDER are those of `npm run train`, HELD is what that wrote with `--held HELD`: every message is read with a
// model of the roles that has not seen its project, since of what a model has seen it is surer than it will be of new
// messages. Of a row "project", "message", "diff", and of "A" "what", "why", "overall" and "complaints" [{ "category" }] are read.
// Figures printed are for projects that were left out. Same data, same weights.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { auc, quantile } from './evidence/figures.mjs'
import { fitLogistic } from './evidence/logistic.mjs'
import { fromClones } from './training/clones.mjs'
import { foldsOf, labelled } from './training/data.mjs'
import { write } from './training/store.mjs'

const FOLDS = 6
const PENALTY = 15
/** Standardised weights smaller than this are left out. */
const LEAST = 0.06

const complainsOf =
  (...categories) =>
  ({ complaints }) =>
    complaints.some((c) => categories.includes(c.category))
const READERS = {
  'no-change': ({ what }) => what === false,
  'no-reason': ({ why }) => !why,
  'missing-why': complainsOf('missing-why'),
  'too-vague': complainsOf('too-vague', 'missing-what'),
  'split-needed': complainsOf('split-needed'),
  faulty: ({ overall }) => overall !== 'ready',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { clones: { type: 'string' }, held: { type: 'string' } },
})
const reviewed = [
  ...positionals.flatMap((folder) => labelled(folder)),
  ...(values.clones ? fromClones(values.clones) : []),
]
if (reviewed.length === 0 || !values.held) {
  console.error('usage: npm run train:judgement -- [DIR] [--clones FOLDER] --held HELD')
  process.exit(2)
}
const held = JSON.parse(fs.readFileSync(values.held, 'utf8'))
const readings = []
for (const weights of held.models) readings.push(await analysisWith(weights))
const percent = (x) => (100 * x).toFixed(1).padStart(5)

const samples = reviewed.map(readRow).filter((row) => row !== null)
const fold = foldsOf(samples, FOLDS)
console.log(`${samples.length} messages of ${new Set(samples.map((s) => s.project)).size} projects`)

/** The analysis with other weights of the roles than those that are shipped. */
async function analysisWith(weights) {
  const load = (id) => (id.endsWith('sentences/weights.json') ? JSON.stringify(weights) : null)
  const { module } = await runnerImport('./scripts/judgement/analysis.ts', {
    plugins: [{ name: 'held-weights', enforce: 'pre', load }],
  })
  return module
}

/** The signals of a message, by the model that has not seen its project; null where every model has. */
function readRow({ project, message, diff, A }) {
  const analysis = readings[held.fold[project]]
  if (!analysis) return null
  const draft = analysis.draftOf({ message, diff })
  const loud = analysis.analyse({ message, diff }).findings.filter((f) => f.level !== 'could')
  const signals = Object.fromEntries(analysis.signalsOf(draft))
  return {
    project,
    review: A,
    signals,
    open: { ...signals, ...Object.fromEntries(analysis.openSignals(loud)) },
  }
}

/** A regression over the features that count for something. */
function learn(rows, labels, names) {
  const fit = (kept) =>
    fitLogistic(
      rows.map((row) => Float64Array.from(kept, (n) => row[n] ?? 0)),
      labels,
      labels.map(() => 1),
      PENALTY,
    )
  const first = fit(names)
  const kept = names.filter((name, i) => Math.abs(first.weights[i]) * spread(rows, name) >= LEAST)
  const { weights, bias } = fit(kept)
  return { bias: round(bias), weights: Object.fromEntries(kept.map((n, i) => [n, round(weights[i])])) }
}

const round = (x) => Math.round(x * 1000) / 1000

function spread(rows, name) {
  const values = rows.map((row) => row[name] ?? 0)
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length)
}

function probability({ bias, weights }, row) {
  const z = Object.entries(weights).reduce((sum, [name, w]) => sum + w * (row[name] ?? 0), bias)
  return 1 / (1 + Math.exp(-z))
}

const learned = {}
for (const [reader, test] of Object.entries(READERS)) {
  const rows = samples.map((s) => (reader === 'faulty' ? s.open : s.signals))
  const labels = samples.map((s) => (test(s.review) ? 1 : 0))
  const count = new Map()
  for (const row of rows) for (const name in row) if (row[name]) count.set(name, (count.get(name) ?? 0) + 1)
  const names = [...count]
    .filter(([, n]) => n >= 12)
    .map(([name]) => name)
    .toSorted()
  const scores = new Array(rows.length)
  for (let f = 0; f < FOLDS; f++) {
    const others = samples.flatMap((s, i) => (fold.get(s.project) === f ? [] : [i]))
    const model = learn(
      others.map((i) => rows[i]),
      others.map((i) => labels[i]),
      names,
    )
    samples.forEach((s, i) => {
      if (fold.get(s.project) === f) scores[i] = probability(model, rows[i])
    })
  }
  report(reader, scores, labels)
  learned[reader] = learn(rows, labels, names)
  const top = Object.entries(learned[reader].weights)
    .map(([n, w]) => [n, w * spread(rows, n)])
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
  console.log(
    `  ${top.length} signals: ${top
      .slice(0, 16)
      .map(([n, w]) => `${n} ${w.toFixed(2)}`)
      .join(', ')}`,
  )
}
write(path.join(import.meta.dirname, '../src/analysis/judgement/readers.json'), learned)

function report(reader, scores, labels) {
  const yes = scores.filter((_, i) => labels[i])
  const no = scores.filter((_, i) => !labels[i])
  console.log(`\n${reader}: ${yes.length} of ${labels.length}, area under the curve ${percent(auc(yes, no))}`)
  for (const cut of [0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6]) {
    const hits = yes.filter((s) => s >= cut).length
    const alarms = no.filter((s) => s >= cut).length
    console.log(
      `  at ${cut}: recall ${percent(hits / yes.length)} precision ${percent(hits / (hits + alarms))} said of others ${percent(alarms / no.length)}`,
    )
  }
  if (reader !== 'faulty') return
  for (const share of [0.82, 0.85, 0.88]) {
    const cut = quantile(no, share)
    console.log(
      `  ${percent(share)} of the good below ${cut.toFixed(3)}, ${percent(yes.filter((s) => s >= cut).length / yes.length)} of the faulty not`,
    )
  }
}
