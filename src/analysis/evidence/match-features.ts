import { classFeatures } from './change-class.ts'
import type { DiffIndex } from './diff-index.ts'
import { nameFeatures } from './match-names.ts'
import { pathFeatures } from './match-paths.ts'
import { wordFeatures } from './match-words.ts'
import type { MessageIndex } from './message-index.ts'
import type { Features } from './model.ts'
import type { WordTable } from './word-table.ts'

/** How a message and a diff compare, as numbers of about -3 to 3. */
export function matchFeatures(message: MessageIndex, diff: DiffIndex, table: WordTable): Features {
  // Spread into a new object, seventy names would take as long again as all that is counted, three times over.
  return Object.assign(
    wordFeatures(message, diff, table),
    nameFeatures(message, diff),
    pathFeatures(message, diff, table),
    classFeatures(message, diff),
  )
}
