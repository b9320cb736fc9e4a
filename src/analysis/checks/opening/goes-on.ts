import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { wordsOf } from '../../prose/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { hasMainClause } from './main-clause.ts'

/** What is wrong with an opening that goes on with the subject, or with a talk before it; null where it does neither. */
export function goesOn(draft: Draft, opening: Sentence): Raised | null {
  return (
    afterDots(opening) ??
    adding(opening) ??
    otherwise(opening) ??
    answering(opening) ??
    fragment(opening, leadsIntoCode(draft, opening))
  )
}

/** A finding at the first so many code units of the opening. */
const atStart = ({ from }: Sentence, length: number, message: string): Raised => ({
  message,
  at: { in: 'message', from, to: from + length },
})

/** "... so that": the subject was cut where its column ended. */
function afterDots(opening: Sentence): Raised | null {
  if (!/^(?:\.{2,4}|…)\s?/.test(opening.text)) return null
  const first = firstWords(opening, 3)
  return atStart(
    opening,
    first.length,
    `The body goes on with the subject's sentence (${quoted(first)}), so neither can be read alone. Begin the body with a sentence of its own.`,
  )
}

/** Words that add to something said before. */
const ADDING =
  /^(?:also|in addition|additionally|furthermore|moreover|besides(?=,)|likewise|similarly(?! to\b)|secondly|in particular|first of all|for comparison|that said|as such|and|or|regarding that|on the other hand|in the same way|same (?:here|for|as above)|ditto)\b/

function adding(opening: Sentence): Raised | null {
  const length = ADDING.exec(opening.text.toLowerCase())?.[0].length
  if (length === undefined) return null
  return atStart(
    opening,
    length,
    `${quoted(opening.text.slice(0, length))} adds to a change that the body has not described yet. Begin with what the subject announces, or with its reason, and let this follow.`,
  )
}

function otherwise(opening: Sentence): Raised | null {
  const word = /^otherwise\b/i.exec(opening.text)?.[0]
  if (word === undefined) return null
  const message = `${quoted(word)} leans on the subject: say in a few words what happens without the change, so that the body can be read alone.`
  return { ...atStart(opening, word.length, message), level: 'could' }
}

/** Words that answer a conversation the reader has not seen. */
const ANSWERING =
  /^(?:as (?:discussed|mentioned|requested|suggested|pointed out|noted|agreed|said|promised)|per (?:review|discussion|feedback|request)|(?:review|reviewer) (?:feedback|comments?)|(?:requested|suggested|asked for|pointed out|found) (?:in|during|by) (?:the )?review|based on @?[\w.-]{1,40}(?:'s)? (?:comment|review|feedback|suggestion)|address(?:es|ed|ing)? (?:the )?(?:review )?(?:comments?|feedback))\b/

function answering(opening: Sentence): Raised | null {
  const length = ANSWERING.exec(opening.text.toLowerCase())?.[0].length
  if (length === undefined) return null
  return atStart(
    opening,
    length,
    `${quoted(opening.text.slice(0, length))} answers a conversation that readers of the log have not seen. Give the reason itself; the link can follow.`,
  )
}

/** The longest fragment that is pointed at as a whole. */
const SHORT = 60

/** An opening that only with the subject before it is a sentence. */
function fragment(opening: Sentence, isLeadIn: boolean): Raised | null {
  const { text, kind } = opening
  if (kind !== 'sentence' || isLeadIn || !isContinued(text)) return null
  return atStart(
    opening,
    text.length <= SHORT ? text.length : firstWords(opening, 4).length,
    `${quoted(text)} goes on with the subject's sentence: whoever reads the body alone does not know what it belongs to. Make it a full sentence.`,
  )
}

/** "Instead of", a block of output, "print ...": what opens a sentence that goes on below the block. */
function leadsIntoCode({ message: { body } }: Draft, { from, text }: Sentence): boolean {
  const at = body.findIndex((block) => block.from <= from && from < block.to)
  return body[at + 1]?.kind === 'code' && !/[.!?]$/.test(text)
}

/** Words that only go on with a sentence begun in the subject. */
const CONTINUING = /^(?:so(?: that)?|because|since|instead of|which|for when|unless|until)\b/
/** The same of words that in small letters begin no sentence. */
const LOWER_CONTINUING =
  /^(?:to|and|or|but|so|because|since|which|that|in order|when|by|with|instead|for|if|as|from|into|via|where|while)\b/
/** Those of them that a main clause may follow. */
const MAY_BE_WHOLE =
  /^(?:to|because|since|in order|when|by|with|instead|for|if|as|from|into|via|where|while|unless|until)\b/
/** A participle or a count without anything it belongs to: "Seen on ...", "Several reasons:". */
const BARE =
  /^(?:(?:seen|introduced|requested|needed|required|broken|caused|used) (?:on|in|by|for|since|via|during|with)\b|(?:several|some|a few|many|two|three|various) (?:reasons|notes|points|remarks)\s?[:.]?$|alternative (?:to|of)\b|just (?:to|for|in case)\b)/

function isContinued(text: string): boolean {
  const small = text.toLowerCase()
  return (
    ((LOWER_CONTINUING.test(text) || (CONTINUING.test(small) && isClause(text))) &&
      !(MAY_BE_WHOLE.test(small) && hasMainClause(text))) ||
    isBarePurpose(text) ||
    BARE.test(small)
  )
}

/** Words by which a main clause shows: pronouns, auxiliaries, the verbs of changes. */
const MAIN_CLAUSE =
  /\b(?:we|i|you|it|this|that|these|they|there|is|are|was|were|be|will|should|must|can|could|would|has|have|had|does|do|did|use[sd]?|adds?|makes?|moves?|removes?|changes?|needs?|needed|requires?|required|now|just|simply|call|pass|set|introduce|switch|replace|check|return|run)\b/i

/** "To avoid a clash with foo.": a purpose without what serves it. */
function isBarePurpose(text: string): boolean {
  return /^(?:to|in order to)\s/i.test(text) && isClause(text) && !MAIN_CLAUSE.test(text)
}

/** One clause, as far as marks and length tell: behind a conjunction no main clause completes it. */
function isClause(text: string): boolean {
  return !/[,;:]/.test(text) && wordsOf(text).length <= 25
}

function firstWords(sentence: Sentence, count: number): string {
  const words = wordsOf(sentence.text)
  const last = words[Math.min(count, words.length) - 1]
  return sentence.text.slice(0, last ? last.to : Math.min(sentence.text.length, 20))
}
