// What the training needs of the analysis.
export { readDiff } from '../../src/analysis/diff/read.ts'
export { coverageFeatures } from '../../src/analysis/evidence/coverage-features.ts'
export { indexDiff } from '../../src/analysis/evidence/diff-index.ts'
export { matchFeatures, outcomeOf } from '../../src/analysis/evidence/match-features.ts'
export { indexMessage } from '../../src/analysis/evidence/message-index.ts'
export { readWordTable } from '../../src/analysis/evidence/word-table.ts'
export { readMessage } from '../../src/analysis/message/read.ts'
export { segment } from '../../src/analysis/sentences/segment.ts'
