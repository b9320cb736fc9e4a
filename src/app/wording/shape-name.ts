import type { ChecklistItem, Level } from '../../analysis/index.ts'

/** A state, or the level of what is open. */
export type ShapeName = Exclude<ChecklistItem['state'], 'open'> | Level
