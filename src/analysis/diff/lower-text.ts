import { onceFor } from '../text/once-for.ts'
import type { Diff } from './diff.ts'

/** So many code units of a diff are looked through for words; that is far more than anybody reviews. */
export const mostLookedThrough = 2_000_000

/** The text of a diff in small letters as far as it is looked through; made once for a diff. */
export const lowerTextOf = onceFor((diff: Diff) => diff.text.slice(0, mostLookedThrough).toLowerCase())
