import type { Draft } from '../check.ts'
import type { Finding } from '../report.ts'

/** How far a message is from the line between ready and not; 0 or more is ready. */
export function readiness(_draft: Draft, loud: readonly Finding[]): number {
  return 1 - loud.length
}
