import type { Sentence } from '../sentences/sentence.ts'
import { claimsChange } from './claims.ts'
import type { Mention } from './evidence.ts'

/** Verbs whose object is changed by the commit itself. */
const CHANGES =
  /^(?:(?:also|and|then) )?(add|remove|delete|drop|rename|introduce|implement|move|extract|inline|deprecate|split|convert|export|unexport)(?:s|d|ed|es)?\b[^.;:]{0,40}$/i
/** Words by which a name is only spoken of. */
const SPOKEN_OF =
  /\b(?:like|unlike|as|than|from|since|because|when|if|that|which|instead|via|with|by|using|for|to|into|in|of|on|after|before|similar|see|called|calls?|callers?|used|uses?|and|or)\s*(?:the |an? )?[`"'(]*(?:\w{1,60}(?:#|::|->|\.))*$/i
/** A word behind the name of which the name only says more: "Add MediaTek support". */
const SAYS_MORE =
  /^[`'")(]{0,4} (?!(?:to|from|in|into|on|for|when|if|so|that|and|or|with|as|by|function|method|class|option|macro|field)\b)\w/

/** Whether the text behind a name goes on with a word of which the name only says more. */
export const saysMore = (behind: string): boolean => SAYS_MORE.test(behind)

/** The verb of change at the head of a sentence that is said of a name, in small letters; null where none is. */
export function verbOfChange(sentences: readonly Sentence[], mention: Mention): string | null {
  const sentence = sentences.find((s) => s.from <= mention.from && mention.to <= s.to)
  if (!sentence || !claimsChange(sentence)) return null
  if (saysMore(sentence.text.slice(mention.to - sentence.from))) return null
  let before = sentence.text.slice(0, mention.from - sentence.from)
  const colon = sentence.kind === 'subject' ? before.lastIndexOf(': ') : -1
  before = before.slice(colon + 1).trim()
  if (before.length >= 80 || SPOKEN_OF.test(before)) return null
  return CHANGES.exec(before)?.[1]?.toLowerCase() ?? null
}
