import { tellsGrowth } from '../sentences/certain.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Draft } from '../check.ts'
import { argues } from '../words/reason-words.ts'
import { onceFor } from '../text/once-for.ts'

/** Longest stretch of a sentence that is read. */
const REACH = 400

/** Whether a sentence plainly gives a reason, in words that a reader cannot take for anything else. */
export function plainReason({ text }: Pick<Sentence, 'text'>): boolean {
  const head = text.slice(0, REACH)
  const small = head.toLowerCase()
  return argues.test(small) || tellsGrowth(head) || /^otherwise[, ]/.test(small)
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
