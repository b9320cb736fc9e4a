import type { Draft } from '../check.ts'

/** What the general remark asks for, where a message says too little and no single fault can be named. */
export type OpenRemark = 'diff-is-this-change' | 'body-says-what' | 'why-present'

export function openRemark({ judgement, evidence }: Draft): OpenRemark {
  if (evidence?.match.verdict === 'different') return 'diff-is-this-change'
  return judgement.why.present ? 'body-says-what' : 'why-present'
}

/** The key under which the author puts the general remark aside. */
export function openRemarkKey(draft: Draft): string {
  return `${openRemark(draft)}:more`
}
