import { wordsOf } from '../../prose/words.ts'
import { verbForm } from '../../words/verb-form.ts'

/** Each is followed by a clause whose verb is not that of the sentence; so is what one knows or makes sure. */
const TAKES_A_CLAUSE =
  /^(?:because|since|if|when|while|as|whenever|where|unless|until|although|though|whether|how|what|why|that|which|who|assumes?|assuming|ensur(?:es?|ing)|guarantees?|knows?|means?|says?|sure|thinks?)$/
/** "when possible", "since commit 1a2b", "while at it": behind them these words take no clause. */
const NO_CLAUSE = /^(?:possible|needed|necessary|of|commit|version|v?\d.*|a|an|at|in|on|per|for|that)$/
const FINITE =
  /^(?:let|is|are|was|were|has|have|had|does|do|did|can|cannot|could|may|might|must|should|would|will|we|i|they|he|she|(?:let|it|there|we|they|that)['’](?:s|re|ve|ll|d)|\w{2,6}n['’]t)$/
const NOMINATIVE = /^(?:we|i|they|he|she)$/
const DETERMINER = /^(?:the|an?|its|their|our|all|each|every|no)$/
const SUBJECT = /^(?:the|an?|its|their|our|all|each|every|no|this|that|these|those|it|we|they|you|i|there)$/

/**
 * Whether a main clause stands beside the phrase that opens a sentence: "when the lock is held, the reader waits", and
 * not "when the lock is held". Each conjunction takes the verb of its own clause; one that is left is the sentence's.
 */
export function hasMainClause(text: string): boolean {
  const words = wordsOf(text)
  let taken = 0
  let comma = -1
  // "to make sure it is held" has a verb too: behind a purpose only a comma tells where the sentence itself begins.
  const needsComma = /^(?:to|in order)\b/i.test(text)
  for (const [i, { lower, from, to }] of words.entries()) {
    const next = words[i + 1]?.lower ?? ''
    const isAfterComma = i > 0 && text.slice(words[i - 1]!.to, from).includes(',')
    if (isAfterComma) {
      comma = i
      if (SUBJECT.test(lower)) taken = 0
      if (isOrder(lower, next) && !text.slice(to, to + 1).includes(',')) return true
    }
    if (/^(?:and|or|but)$/.test(lower)) {
      if (comma < 0 || isAfterComma) taken++
    } else if (TAKES_A_CLAUSE.test(lower)) {
      if (!NO_CLAUSE.test(next) && !/^(?:gerund|past)$/.test(verbForm(next)?.form ?? '')) taken++
    } else if (lower === 'let' && next !== 'us') {
      continue
    } else if (
      !(i > 0 && NOMINATIVE.test(words[i - 1]!.lower)) &&
      isFinite(lower, next, comma >= 0 && i === comma + 2)
    ) {
      if (taken > 0) taken--
      else if (!needsComma || comma > 0) return true
    }
  }
  return false
}

/** Behind a comma: "return early". */
const isOrder = (word: string, next: string): boolean =>
  verbForm(word)?.form === 'base' && next !== '' && !/^(?:and|or|of|is|are)$/.test(next)

/** A form in -s that may be a noun counts before an object, and in ", the reader waits". */
function isFinite(word: string, next: string, endsSubject: boolean): boolean {
  if (FINITE.test(word)) return true
  const verb = verbForm(word)
  return verb?.form === 'third-person' && (verb.certain || DETERMINER.test(next) || endsSubject)
}
