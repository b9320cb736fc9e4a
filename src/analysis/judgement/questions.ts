import type { Draft, Spot } from '../check.ts'
import type { Finding, Place, Question } from '../report.ts'

export function questionsFor(
  _draft: Draft,
  _findings: readonly Finding[],
  _place: (spot: Spot) => Place,
): Question[] {
  return []
}
