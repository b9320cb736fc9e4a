import type { DraftWithDiff } from '../../check.ts'
import { missingWords, type MissingWord } from '../../evidence/missing-words.ts'
import { evidenceModel } from '../../evidence/model.ts'
import { sharesRareWord } from '../../evidence/shared-words.ts'
import { countTelling } from '../../evidence/telling-words.ts'
import { areToldByIntent } from '../../facts/told-by-intent.ts'

/** The most telling words that the diff lacks, maybe none, where they bear the doubt out; else null. */
export function wordsInVain(draft: DraftWithDiff): string[] | null {
  const { message, sentences, diff } = draft
  if (isOfAnyWords(draft) || sharesRareWord(message, sentences, diff) || namesItsLines(draft)) return null
  const words = missingWords(message, sentences, diff, 3)
  return isEnough(draft, words) ? words.map((w) => w.raw) : null
}

/** Whether the message names a file that changes, or something on a changed line. */
const namesItsLines = ({ evidence }: DraftWithDiff): boolean =>
  evidence.mentions.some((m) => m.in === 'path' || m.in === 'added' || m.in === 'removed')

/** Telling words that make a message which can be compared. */
const FEWEST = 2
/** What two plain words must weigh together, as `MissingWord.weight`: two of the subject, or more of the body. */
const LEAST_WEIGHT = 8

/**
 * Whether the missing words bear the finding out: the less likely the match is, the fewer are asked for. On 1,993
 * commits of 72 projects, 1.5 % of own diffs and 58 % of others' are doubted, by all rules of this check.
 */
function isEnough(
  { evidence, facts, message, sentences }: DraftWithDiff,
  words: readonly MissingWord[],
): boolean {
  const { score } = evidence.match
  const { cuts } = evidenceModel()
  const isSpecific = words.some((w) => w.specific)
  if (areToldByIntent(facts.files)) return isSpecific
  if (score < (cuts.different + cuts.doubtful) / 2 && words.length > 0) return true
  if (countTelling(message, sentences) < FEWEST) return isSpecific
  if (score < cuts.certain || isSpecific) return true
  return words.length >= FEWEST && words.reduce((n, w) => n + w.weight, 0) >= LEAST_WEIGHT
}

/**
 * Releases, reverts and what a review asked for need not share words with the diff; a diff of white space, of comments
 * or of translations into other languages has none to share.
 */
function isOfAnyWords({ message: { text, subject }, judgement, facts: { files } }: DraftWithDiff): boolean {
  if (judgement.kind === 'release' || judgement.kind === 'revert') return true
  if (files.length > 0 && files.every((f) => f.formattingOnly || f.commentsOnly || f.language === 'po'))
    return true
  // Translated documents come with the translated texts.
  if (judgement.kind === 'documentation' && files.some((f) => f.language === 'po')) return true
  const { from, to } = subject!.title
  return /^(?:Merge|Bump|Release|Prepare)\b|\brelease notes\b|\breview\b|\bfeedback\b/i.test(
    text.slice(from, to),
  )
}
