import { tellsGrowth } from '../sentences/certain.ts'
import type { Sentence } from '../sentences/sentence.ts'

/**
 * Words that tell what was wrong or what for, whatever stands around them: a thing that broke or was left out, one
 * done without a word, one that should have been otherwise, a purpose, code that is read more easily. Our own list, of general English, in small letters.
 */
const ARGUES =
  /\b(?:(?:seems? to have|ha[sd]|have|was|were|been|got) (?:broken?|forgotten|overlooked|lost|leaked)|broken by|reported to|silently|wrongly|mistakenly|accidentally|erroneously|should(?: not|n't)? have|should only (?:be|have)|not \w{1,30}[ -]safe|(?:does|do|did) not (?:recogni[sz]e|understand|support|work|exist|compile|build)|(?:is|are) not supported|no longer (?:used|needed|exists?|works?|compiles?|builds?)|fail(?:s|ed) (?:on|with|when|if|in|to|because)|failed|crashed|hung|(?:was|were) (?:broken|wrong|missing|incorrect)|reported an error|(?:did not|didn't|could not|couldn't)|caused|led to|resulted in|would (?:fail|crash|break|hang)|(?:this|that|which|it) (?:breaks|broke|causes|creates|created|makes|made|prevents|prevented)|in order to|so that|(?:improv(?:e|es|ing)|for better) (?:the |code |its )?(?:readability|legibility|maintainability|clarity)|avoiding|to avoid|to prevent|because)\b/

/** Longest stretch of a sentence that is read. */
const REACH = 400

/** Whether a sentence plainly gives a reason, in words that a reader cannot take for anything else. */
export function plainReason({ text }: Pick<Sentence, 'text'>): boolean {
  const head = text.slice(0, REACH)
  const small = head.toLowerCase()
  return ARGUES.test(small) || tellsGrowth(head) || /^otherwise[, ]/.test(small)
}

/** A title such as "Motivation:" or "## Why", under which templates of messages have the reason. */
const REASON_TITLE =
  /^[#*_ ]{0,6}(?:motivations?|rationale|reasons?|reasoning|justification|problem(?: statement)?|why)[*_ ]{0,4}[:?]?[*_ ]{0,4}$/i

/** Whether a title announces the reason and words stand under it. */
export function hasReasonTitle(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ kind, text }, i) => {
    if (kind === 'subject' || !REASON_TITLE.test(text)) return false
    const next = sentences[i + 1]
    return next !== undefined && next.kind !== 'heading' && /\w \S+ \S/.test(next.text.slice(0, REACH))
  })
}
