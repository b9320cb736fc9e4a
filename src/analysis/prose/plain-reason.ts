import { tellsGrowth } from '../sentences/certain.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Draft } from '../check.ts'
import { onceFor } from '../text/once-for.ts'

/** A thing that broke, was left out, was done without a word, or should have been otherwise. */
const FAULT = [
  '(?:seems? to have|ha[sd]|have|was|were|been|got) (?:broken?|forgotten|overlooked|lost|leaked)',
  'broken by',
  'reported (?:to|an error)',
  'silently|wrongly|mistakenly|accidentally|erroneously',
  "should(?: not|n't)? have",
  'should only (?:be|have)',
  'not \\w{1,30}[ -]safe',
  '(?:does|do|did) not (?:recogni[sz]e|understand|support|work|exist|compile|build)',
  '(?:is|are) not supported',
  'no longer (?:used|needed|exists?|works?|compiles?|builds?)',
  'fail(?:s|ed) (?:on|with|when|if|in|to|because)',
  'failed|crashed|hung',
  '(?:was|were) (?:broken|wrong|missing|incorrect)',
  "(?:did not|didn't|could not|couldn't)",
  'would (?:fail|crash|break|hang)',
  '\\w{0,40}exception (?:when|on|if)',
  'false (?:positive|negative)s?',
  'confus(?:es?|ing|ion)',
]

/** What leads to what. */
const CAUSE = [
  'because|due to|caused|led to|resulted in',
  'since (?!v?\\d)',
  'can (?:lead to|cause|result in)',
  '(?:this|that|which|it) (?:breaks|broke|causes|creates|created|makes|made|prevents|prevented)',
  'introduced (?:by|in)',
]

/** What for, and what is easier then. */
const PURPOSE = [
  'in order to|so that',
  'avoiding|to (?:avoid|prevent|allow|reduce|minimi[sz]e|improve|simplify|speed)',
  'prepar(?:es?|ing|ation)s? for',
  '(?:needed|required) (?:for|by|to)',
  'improv(?:e|es|ing) (?:the |code |its )?(?:readability|legibility|maintainability|clarity)',
  'for (?:better|easier|faster|clarity|consistency)',
  'easier|simpler|faster|useful',
]

/**
 * Words that tell what was wrong or what for, whatever stands around them: our own list, of general English, in small
 * letters. Of 4,658 labelled messages (projects held out) those whose reason the readers doubt lack one in 64 %, those
 * of them whose body has such words in a fifth.
 */
const ARGUES = new RegExp(`\\b(?:${[...FAULT, ...CAUSE, ...PURPOSE].join('|')})\\b`)

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

/** Whether the subject or a sentence of the body plainly gives a reason; a revert's subject has that of another commit. */
export const arguesPlainly = onceFor(({ sentences, judgement }: Draft): boolean =>
  sentences.some(
    (s) => s.kind !== 'heading' && !(s.kind === 'subject' && judgement.kind === 'revert') && plainReason(s),
  ),
)
