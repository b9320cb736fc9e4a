import type { Draft } from '../check.ts'
import { isInItsArea } from '../evidence/area.ts'
import { sharesRareWord } from '../evidence/shared-words.ts'
import { areToldByIntent } from '../facts/told-by-intent.ts'
import { arguesPlainly } from '../prose/plain-reason.ts'
import { givesReason } from './readers.ts'

/** What the general remark asks for, where a message says too little and no single fault can be named. */
export type OpenRemark = 'diff-is-this-change' | 'body-says-what' | 'why-present'

/** Changed lines of which a message has nothing to share but the names on them. */
const FEW = 6

/**
 * Whether the diff looks like that of another change, also to a reader: a message of a few plain words, as of
 * formatting, shares none with any diff, nor need one of a few lines in the place that it names.
 */
export function looksForeign({ message, sentences, judgement, diff, facts, evidence }: Draft): boolean {
  if (!diff || evidence?.match.verdict !== 'different' || judgement.selfEvident) return false
  if (facts && areToldByIntent(facts.files)) return false
  if (diff.additions + diff.deletions <= FEW && isInItsArea(message, diff)) return false
  return !sharesRareWord(message, sentences, diff)
}

/** What is asked for first: this diff at all, what is done, or why. */
export function openRemark(draft: Draft): OpenRemark {
  if (looksForeign(draft)) return 'diff-is-this-change'
  return givesReason(draft) || arguesPlainly(draft) ? 'body-says-what' : 'why-present'
}

/** The key under which the author puts the general remark aside. */
export function openRemarkKey(draft: Draft): string {
  return `${openRemark(draft)}:more`
}
