import type { Draft } from '../check.ts'
import type { Finding, Question, Report, Verdict } from '../report.ts'

export function reply(
  _draft: Draft,
  _findings: readonly Finding[],
  _questions: readonly Question[],
): Report['reply'] {
  return { remarks: [], safeFixes: 0 }
}

export function nextStep(
  _draft: Draft,
  findings: readonly Finding[],
  _questions: readonly Question[],
  _verdict: Verdict,
): string | null {
  return findings[0]?.message ?? null
}
