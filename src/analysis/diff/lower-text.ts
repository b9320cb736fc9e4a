import { onceFor } from '../text/once-for.ts'
import type { Diff } from './diff.ts'

/** Words further down in a diff are not looked up; so much is far more than anybody reviews. */
const furthest = 2_000_000

/** The first two million code units of a diff in small letters, to look words up in; made once for a diff. */
export const lowerTextOf = onceFor((diff: Diff) => diff.text.slice(0, furthest).toLowerCase())
