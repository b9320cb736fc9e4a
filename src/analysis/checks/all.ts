import type { Check } from '../check.ts'
import { subjectNoPeriod } from './subject-no-period.ts'

/** Every check, in the order of work; adding a check is adding its file and its line here. */
export const checks: readonly Check[] = [
  // Form
  subjectNoPeriod,
]
