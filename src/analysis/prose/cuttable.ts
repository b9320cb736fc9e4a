import { saysWhat } from './says-what.ts'
import type { Draft } from '../check.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { bodyOf } from './opening.ts'
import { repetitions } from './repetition.ts'
import { contentStems, countWords } from './words.ts'
import { onceFor } from '../text/once-for.ts'

/** Why a sentence could go. */
export type CutReason = 'repeats' | 'alternative' | 'background' | 'digression'

/** A sentence that could go, and how many words go with it. */
export interface Cuttable {
  readonly sentence: Sentence
  readonly reason: CutReason
  readonly words: number
}

/** Argues against a way that the diff does not take. */
const ALTERNATIVE =
  /^(?:alternatively\b|an(?:other)? (?:alternative|option|approach|possibility)\b|one (?:could|might|alternative|option)\b|we could (?:also|instead|have)\b|(?:it|this) (?:would|could) (?:also )?(?:be|have been) possible\b|the (?:\S+ ){1,5}approach (?:has|would|is|was)\b|duplicating\b)|\b(?:would|could) (?:instead|alternatively)\b|\bhas zero benefits?\b|\bwould require either\b/
/** Compares with something outside the change, for colour. */
const COMPARISON =
  /\b(?:roughly|loosely|somewhat) (?:analogous|similar|equivalent|comparable) to\b|\bjust like (?:how|any|most)\b|\bas an aside\b|\bby the way\b|\bincidentally\b|\bfun fact\b|\bside note\b/

/**
 * Sentences of the body that a shorter message would leave out: repetitions, arguments against ways nobody proposed,
 * asides, and background that shares no name with the sentences that say what and why.
 */
export const cuttable = onceFor((draft: Draft): readonly Cuttable[] => {
  const body = bodyOf(draft)
  const again = new Set(repetitions(draft).map((r) => r.again))
  const core = new Set<string>()
  for (const s of draft.sentences)
    if (s.kind === 'subject' || saysWhat(s)) for (const stem of contentStems(s.text)) core.add(stem)
  const found: Cuttable[] = []
  let arguing = -2
  for (const [i, sentence] of body.entries()) {
    const opening = sentence.text.slice(0, 400).toLowerCase()
    const add = (reason: CutReason) => found.push({ sentence, reason, words: countWords(sentence.text) })
    if (again.has(sentence)) add('repeats')
    else if (ALTERNATIVE.test(opening)) {
      add('alternative')
      arguing = i
    } else if (arguing === i - 1 && goesOnArguing(sentence, body[i - 1]!)) {
      add('alternative')
      arguing = i
    } else if (COMPARISON.test(opening)) add('digression')
    else if (sentence.roles.length === 1 && sentence.roles[0] === 'background' && isFar(sentence, core))
      add('background')
  }
  return found
})

/** The sentence behind a rejected alternative mostly says what is bad about it. */
function goesOnArguing(sentence: Sentence, before: Sentence): boolean {
  return sentence.block === before.block && !saysWhat(sentence)
}

/** Background that names little of what the commit is about. */
function isFar(sentence: Sentence, core: ReadonlySet<string>): boolean {
  const stems = contentStems(sentence.text)
  let shared = 0
  for (const stem of stems) if (core.has(stem)) shared++
  return stems.size > 3 && shared / stems.size < 0.34
}
