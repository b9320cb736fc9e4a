// What the soak needs of the analysis: its door, and what every report must hold to.
export { analyse, readDiff, splitPaste } from '../../src/analysis/index.ts'
export { faultsOf } from '../../src/analysis/testing/faults.ts'
export { hostileTexts } from '../../src/analysis/testing/hostile-texts.ts'
export { stages } from '../../src/analysis/testing/hostile-stages.ts'
