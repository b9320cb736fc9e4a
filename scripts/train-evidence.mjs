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
import { casesOf } from './evidence/cases.mjs'
import { fitConsistency, scoreConsistency, wrongCases } from './evidence/consistency.mjs'
import { quantile } from './evidence/figures.mjs'
import { GROUPS, readHistories, tableWithout } from './evidence/histories.mjs'
import { regressionsOf, scoreHeldOut } from './evidence/regressions.mjs'
import { report, scores } from './evidence/report.mjs'
import { rounded, storedLinear, storedTable } from './evidence/stored.mjs'
import { makeTable } from './evidence/word-counts.mjs'

const TARGET = new URL('../src/analysis/evidence/model.json', import.meta.url)

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run train:evidence -- DIR')
  process.exit(2)
}
const { module: analysis } = await runnerImport('./scripts/evidence/analysis.ts')
const groups = [...Array(GROUPS).keys()]

// First the words, then what is counted with them, then what is said of a message with all of these.
const { counts, kept, groupOf } = readHistories(folder, analysis)
const tables = groups.map((g) => tableWithout(g, { counts, groupOf }, analysis))
const cases = casesOf(kept, (project) => tables[groupOf(project)], analysis)
const regressions = regressionsOf(cases, groupOf)
const heldOut = groups.map(fitAll)
scoreHeldOut(cases, regressions, heldOut, groupOf)
const unseen = groups.map((g) => ({ words: tables[g], ...stored(heldOut[g]), cuts: { different: 0 } }))
const wrong = wrongCases(kept, (project) => unseen[groupOf(project)], analysis)
scoreConsistency(wrong, analysis.WAYS, GROUPS, groupOf)
report(cases, wrong)

/** All regressions, learned from every project but those of a group. */
function fitAll(without) {
  return Object.fromEntries(Object.entries(regressions).map(([name, { fit }]) => [name, fit(without)]))
}

/** The same as the analysis reads them. */
function stored(models) {
  return Object.fromEntries(
    Object.entries(models).map(([name, model]) => [name, storedLinear(regressions[name].names, model)]),
  )
}

/** The probability under which a share of the scores lies. */
function cut(list, share) {
  return rounded(1 / (1 + Math.exp(-quantile(list, share))))
}

const own = scores(cases.matches, 'ownScore')
const said = scores(
  cases.said.filter((s) => s.label),
  'score',
)
const { match, coverage, sentence, direction } = stored(fitAll(-1))
const model = {
  words: storedTable(makeTable([...counts.values()])),
  match,
  cuts: {
    certain: cut(own, 0.002),
    different: cut(own, 0.01),
    doubtful: cut(own, 0.055),
    sentence: cut(said, 0.015),
    direction: cut(scores(cases.verbs, 'score'), 0.015),
  },
  coverage,
  sentence,
  direction,
  consistency: Object.fromEntries(
    analysis.WAYS.map((way) => {
      const learned = fitConsistency(wrong, way, -1, groupOf)
      return [way, storedLinear(learned.names, learned.model)]
    }),
  ),
}
fs.writeFileSync(TARGET, `${JSON.stringify(model, null, 1)}\n`)
console.log('wrote', TARGET.pathname, model.words.stems.split(' ').length, 'stems')
