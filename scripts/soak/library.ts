// What the soak needs of the analysis: its door, and what every report must hold to.
export { analyse, readDiff, splitPaste } from '../../src/analysis/index.ts'
export { faultsOf } from '../../src/analysis/testing.ts'
export { hostileTexts } from '../../src/analysis/hostile-texts.ts'
export { stages } from '../../src/analysis/hostile-stages.ts'
