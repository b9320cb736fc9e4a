// What the training of the judgement needs of the analysis.
export { analyse, draftOf } from '../../src/analysis/analyse.ts'
export { openSignals } from '../../src/analysis/judgement/readers.ts'
export { signalsOf } from '../../src/analysis/judgement/signals.ts'
