import type { Draft } from '../check.ts'
import type { Finding, Verdict } from '../report.ts'

export function verdictOf(_draft: Draft, findings: readonly Finding[]): Verdict {
  return findings.some((f) => f.level === 'must') ? 'needs-work' : 'ready'
}
