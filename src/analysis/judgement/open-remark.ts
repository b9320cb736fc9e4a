import type { Draft } from '../check.ts'
import { sharesRareWord } from '../evidence/shared-words.ts'
import { areToldByIntent } from '../facts/told-by-intent.ts'
import { arguesPlainly } from '../prose/plain-reason.ts'
import { givesReason } from './readers.ts'

/** What the general remark asks for, where a message says too little and no single fault can be named. */
export type OpenRemark = 'diff-is-this-change' | 'body-says-what' | 'why-present'

/**
 * Whether the diff looks like that of another change, also to a reader: a message of a few plain words, as of
 * formatting, shares none with any diff.
 */
export function looksForeign({ message, sentences, judgement, diff, facts, evidence }: Draft): boolean {
  if (!diff || evidence?.match.verdict !== 'different' || judgement.selfEvident) return false
  if (facts && areToldByIntent(facts.files)) return false
  return !sharesRareWord(message, sentences, diff)
}

export function openRemark(draft: Draft): OpenRemark {
  if (looksForeign(draft)) return 'diff-is-this-change'
  return givesReason(draft) || arguesPlainly(draft) ? 'body-says-what' : 'why-present'
}

/** The key under which the author puts the general remark aside. */
export function openRemarkKey(draft: Draft): string {
  return `${openRemark(draft)}:more`
}
