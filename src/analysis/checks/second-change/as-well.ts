import type { DraftWithDiff, Raised } from '../../check.ts'
import { claimsChange } from '../../evidence/claims.ts'
import { quoted } from '../../prose/quote.ts'
import { squashList } from '../../prose/told.ts'
import { isReadInPassing } from './split-wanted.ts'

/** The opening of a sentence on something that is done as well. */
const AS_WELL =
  /^(?:(?:also|additionally|in addition|furthermore|moreover|besides),?|(?:this|the) (?:patch|commit|change) also|(?:it|we|I) also)\s+/i
/** Verbs of work that stands by itself; what is added or made for the change at hand belongs to it. */
const BY_ITSELF =
  /^(?:(?:this|the) (?:patch|commit|change) )?(?:mov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|convert(?:s|ed|ing)?|replac(?:e|es|ed|ing)|clean(?:s|ed|ing)?|tid(?:y|ies|ied)|fix(?:es|ed|ing)?|correct(?:s|ed)?|combin(?:e|es|ed)|merg(?:e|es|ed)|get(?:s)? rid|take the opportunity|reorder(?:s|ed)?|refactor(?:s|ed)?|rework(?:s|ed)?|simplif(?:y|ies|ied)|mak(?:e|es) .{1,60} consistent|(?:add|introduc|provid|implement|support)\w{0,3} (?:\w+ ){0,3}?(?:support|options?|attributes?|parameters?|flags?|commands?|ability|feature))\b/i
/** Work that comes with most changes. */
const ALONG =
  /\b(?:tests?|testing|docs?|documentation|comments?|changelog|call(?:er|site)s?|accordingly|includes?|typos?|examples?)\b/i

/** A sentence that opens with "also" and goes on with work that could be done without the rest, in a change of some size. */
export function asWell(draft: DraftWithDiff): Raised | null {
  if (isReadInPassing(draft) || squashList(draft).length > 0) return null
  for (const sentence of draft.sentences) {
    if (sentence.kind === 'subject' || !claimsChange(sentence)) continue
    const text = sentence.text.slice(0, 400).replace(/\n/g, ' ')
    const opening = AS_WELL.exec(text)
    if (!opening || ALONG.test(text)) continue
    const rest = text.slice(opening[0].length)
    if (!BY_ITSELF.test(rest)) continue
    return {
      message: `${quoted(text, 60)} is a second thing that this commit does. If it can stand alone, a commit of its own lets it be reviewed, and if need be reverted, without the rest.`,
      at: { in: 'message', from: sentence.from, to: sentence.from + opening[0].trimEnd().length },
      level: 'should',
    }
  }
  return null
}
