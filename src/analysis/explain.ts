import type { Check } from './check.ts'
import { checks } from './checks/all.ts'

/** A check as its handbook page shows it. */
export type Explained = Pick<
  Check,
  'id' | 'section' | 'question' | 'reason' | 'level' | 'category' | 'needs' | 'examples'
>

/** Every check, in the catalogue's order; for the handbook and `whatwhy explain`. */
export function explain(): readonly Explained[] {
  return checks
}
