// Trains the models of src/analysis from labelled messages and prints how well they do on projects that they
// were not trained on.
//
//   npm run train -- [DIR] [--clones FOLDER] [--held FILE]
//
// DIR holds roles.jsonl(.gz) and roles-train.jsonl(.gz); FOLDER holds clones as OWNER/NAME, with which the labels of
// training/labels.jsonl are joined; docs/model-card.md describes both. FILE takes the
// models that each saw all projects but some, from which train-judgement.mjs learns. Same data, same weights.
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { fromClones } from './training/clones.mjs'
import { report } from './training/report.mjs'
import { foldsOf, labelled } from './training/data.mjs'
import { calibrate } from './training/reasons.mjs'
import { crossPredict, readUnits, trainRoles } from './training/roles.mjs'
import { write } from './training/store.mjs'

const FOLDS = 6

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { clones: { type: 'string' }, held: { type: 'string' } },
})
const rows = [
  ...positionals.flatMap((folder) => labelled(folder)),
  ...(values.clones ? fromClones(values.clones) : []),
]
if (rows.length === 0) {
  console.error('usage: npm run train -- [DIR] [--clones FOLDER], with labelled messages in one of them')
  process.exit(2)
}

const { module: analysis } = await runnerImport('./scripts/training/analysis.ts')
const messages = readUnits(rows, analysis)
const fold = foldsOf(
  messages.flatMap((m) => m.units),
  FOLDS,
)
const held = crossPredict(messages, fold, FOLDS, analysis)
const roles = trainRoles(messages, held, analysis)
write('src/analysis/sentences/weights.json', roles)
const { cut, ...scale } = calibrate(messages, held, roles.cuts, analysis)
write('src/analysis/judgement/calibration.json', scale)
if (values.held)
  write(values.held, {
    fold: Object.fromEntries(fold),
    models: held.models.map((looks) => ({ ...roles, ...looks })),
  })
report(messages, held, roles.cuts, { ...scale, cut }, analysis)
