import type { Draft } from '../check.ts'
import type { Proposal } from '../report.ts'

export function proposals(_draft: Draft): Proposal[] {
  return []
}
