import type { Question, Report } from '../../analysis/index.ts'

/** How much of the checklist is open: what its sections say is not met nor put aside, and the questions below them. */
export const openPoints = (report: Report): number =>
  report.checklist.filter(({ state }) => state === 'open' || state === 'ask').length +
  looseQuestions(report).length

/** Questions that no item of the checklist shows. */
export function looseQuestions(report: Report): readonly Question[] {
  return report.questions.filter((q) => !report.checklist.some((item) => belongsTo(q, item.id)))
}

/** Whether a check of the checklist shows a question. */
export const belongsTo = (question: Question, check: string) =>
  question.slot === check || question.key.startsWith(`${check}:`)
