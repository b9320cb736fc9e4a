import { wordsOf } from '../../prose/words.ts'
import {
  DETERMINER,
  FINITE,
  NO_CLAUSE,
  NOMINATIVE,
  SUBJECT,
  TAKES_A_CLAUSE,
} from '../../words/clause-words.ts'
import { verbForm } from '../../words/verb-form.ts'

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
