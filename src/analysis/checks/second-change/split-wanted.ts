import type { Draft } from '../../check.ts'
import { complaint } from '../../judgement/readers.ts'
import { changedLines } from '../../prose/need.ts'

/** How likely a careful reader wants the commit split, from which it is asked for: about half do. */
const LIKELY = 0.3

/** Whether many a careful reader would want the commit split. */
export const isSplitLikely = (draft: Draft): boolean => complaint(draft, 'split-needed') >= LIKELY

/** Changed lines up to which a second change is read in passing. */
const IN_PASSING = 20

/** Whether the change is so small that a second one in it is read in passing. */
export const isReadInPassing = (draft: Draft): boolean => changedLines(draft) <= IN_PASSING
