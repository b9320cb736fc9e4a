import type { DraftWithDiff, Raised } from '../../check.ts'
import { evidenceModel } from '../../evidence/model.ts'
import { countMissing } from '../../evidence/telling-words.ts'
import { quoted } from '../../prose/quote.ts'

/** As much of a sentence as is looked at and shown. */
const LONGEST = 300
/** Telling words that the diff has to lack, as the rest of the message vouches for the sentence. */
const FEWEST_MISSING = 3

/**
 * What something is for, or is wished, what comes of it ("This fixes ..."), how it was tried, or the rest of a sentence
 * that a list takes apart, is no claim that it was done.
 */
const NO_DEED =
  /^(?:To\s+[a-z]|Let['’]s\b|So\s+that\b|In\s+order\s+to\b|(?:Also\s+)?(?:this|that|it|these|those)\b|(?:and|or|but)\b|(?:check|verify|run|boot|build|tested|test)\b)/i

/** What is renamed, sorted or worded anew is the same thing as before, and its lines tell nothing of the deed. */
const SHAPE =
  /\b(?:re-?nam(?:e|es|ed|ing)|re-?order(?:s|ed|ing)?|order|sort(?:s|ed|ing)?|re-?word(?:s|ed|ing)?|re-?format(?:s|ted|ting)?|re-?arrange[sd]?|alphabetical(?:ly)?|wording|grammar|sentences?|indent\w{0,5}|(?:curly )?bra(?:ces?|ckets?)|placeholders?)\b/i

/** The first sentence that speaks of something the diff does not do, while the message as a whole is about it. */
export function* foreignSentence({
  message: { text, subject },
  diff,
  evidence,
}: DraftWithDiff): Iterable<Raised> {
  const { cuts } = evidenceModel()
  for (const claim of evidence.claims) {
    if (claim.kind !== 'sentence' || claim.score >= cuts.sentence) continue
    if (subject && claim.from < subject.to) continue
    // A subject that runs on over the first line's end is no sentence of its own.
    if (subject && !/\n\s*\n/.test(text.slice(subject.to, claim.from))) continue
    if (NO_DEED.test(text.slice(claim.from, claim.from + 30))) continue
    if (SHAPE.test(text.slice(claim.from, Math.min(claim.to, claim.from + LONGEST)))) continue
    if (countMissing(text, claim, diff) < FEWEST_MISSING) continue
    const to = Math.min(claim.to, claim.from + LONGEST)
    yield {
      message: `I cannot find ${quoted(text.slice(claim.from, to))} in the diff. If it was done in another commit, drop the sentence here; if it is in this one, use the names that the diff has.`,
      at: { in: 'message', from: claim.from, to },
    }
    return
  }
}
