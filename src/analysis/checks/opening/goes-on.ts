import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { wordsOf } from '../../prose/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { MAIN_CLAUSE } from '../../words/clause-words.ts'
import {
  ADDING,
  ANSWERING,
  BARE,
  CONTINUING,
  LOWER_CONTINUING,
  MAY_BE_WHOLE,
} from '../../words/leading-words.ts'
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

function isContinued(text: string): boolean {
  const small = text.toLowerCase()
  return (
    ((LOWER_CONTINUING.test(text) || (CONTINUING.test(small) && isClause(text))) &&
      !(MAY_BE_WHOLE.test(small) && hasMainClause(text))) ||
    isBarePurpose(text) ||
    BARE.test(small)
  )
}

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
