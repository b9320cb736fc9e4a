import type { Check, Draft, Raised } from '../check.ts'
import { knownTerm } from '../terms/known-term.ts'
import { lowerTextOf } from '../diff/lower-text.ts'
import { oncePerMessage } from '../once-per-message.ts'
import { isAscii } from '../text/ascii.ts'
import { replacing } from '../text/fix.ts'
import { maskCode } from '../text/mask.ts'
import { matchesIn } from '../text/matches.ts'
import { correctionOf, type Correction } from '../words/spelling.ts'
import { verbForm } from '../words/verb-form.ts'

export const spelling: Check = {
  id: 'spelling',
  section: 'form',
  question: 'Is every word spelt right?',
  reason:
    'A misspelt word is not found by a search of the history. Words of the diff, code and your own dictionary are let ' +
    'through, and only words that can hardly be anything else are marked.',
  level: 'should',
  category: 'grammar-spelling',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Recieve quarters\n\nThey are seperate fields.',
      finds: ['Recieve', 'seperate'],
      fixed: 'Receive quarters\n\nThey are separate fields.',
    },
    { message: 'Accept quarters\n\nThe parsr, `teh_field` and "recieve" are code or quoted.', finds: [] },
    { message: 'Fix typo: recieve -> receive', finds: [] },
    {
      message: 'Rename the refernce field\n\nIt is called refernce in the table.',
      diff: 'diff --git a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-int refernce;\n+int reference;\n',
      finds: [],
    },
    { message: 'Colour the initialised behaviour', finds: [] },
    {
      message: 'Recieve quarters\n\nWhat they recieve is kept, and what they recieved before.',
      finds: ['Recieve', 'recieved'],
      fixed: 'Receive quarters\n\nWhat they receive is kept, and what they received before.',
    },
    { message: 'Drop the lock\n\nIt was seeked and readed by nobody.', finds: [] },
    {
      message: 'Drop the lock\n\nIt looked weired to readers.',
      finds: ['weired'],
      fixed: 'Drop the lock\n\nIt looked weired to readers.',
    },
    // Known miss: a slip that no list has and that is no form of a known word, as in "Acept".
  ],
  *run(draft) {
    yield* oncePerMessage(eachMisspelling(draft)).slice(0, 30)
  },
}

function* eachMisspelling(draft: Draft): Iterable<Raised> {
  const { message, sentences, settings, convention } = draft
  const isKnown = knownTerm(convention, settings)
  // Looked up once for a word; where it stands decides each time whether it is a name.
  const meant = new Map<string, boolean>()
  for (const { kind, from, text } of sentences) {
    for (const { 0: word, index } of matchesIn(isAscii(text) ? asciiWord : plainWord(), maskCode(text))) {
      const correction = correctionOf(word)
      if (!correction) continue
      if (!meant.has(word))
        meant.set(word, isKnown(word.toLowerCase()) || isSpokenOf(draft, word, correction))
      if (meant.get(word)) continue
      // Elsewhere than at its beginning a capital makes a name; there only a verb is surely meant.
      if (
        word !== word.toLowerCase() &&
        !((index <= 1 || kind === 'subject') && correction.sure && opensSentences(correction.right))
      )
        continue
      const { other } = correction
      const at = { from: from + index, to: from + index + word.length }
      yield {
        message: correction.sure
          ? `“${word}” is misspelt; “${correction.right}” is right.`
          : `“${word}” looks misspelt; is “${correction.right}”${other ? ` or “${other}”` : ''} meant?`,
        at: { in: 'message', ...at },
        ...(!other && {
          fix: replacing(message.text, at, correction.right, `Write “${correction.right}”`, 'review'),
        }),
      }
    }
  }
}

const opensSentences = (word: string): boolean =>
  verbForm(word) !== null || /^(?:The|Their|Because|Already|Currently|Previously)$/.test(word)

/** The message is about the misspelling, or names code that is spelt so. */
function isSpokenOf({ message: { text }, diff }: Draft, word: string, { right }: Correction): boolean {
  return (
    (/\b(?:typos?|spelling|mis-?spell\w*|misspelt)\b/i.test(text) &&
      new RegExp(`(?<!\\p{L})${right.replace(/\W/g, '.')}(?!\\p{L})`, 'iu').test(text)) ||
    isPartOfName(text, word) ||
    (diff !== null && lowerTextOf(diff).includes(word.toLowerCase()))
  )
}

/** The message has it inside of a path, an option or a name of code as well, or as the first part of one. */
function isPartOfName(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text[at - 1] ?? ' '
    const after = text.slice(at + word.length, at + word.length + 2)
    if (/[_/$<.-]/.test(before) || /^(?:[_/(>]|[-.:][\w:])/.test(after)) return true
  }
  return false
}

/** A word in small letters, or with a capital first; no part of a longer one. */
const asciiWord = /(?<![A-Za-z0-9'-])[A-Za-z][a-z]{2,19}(?:'[a-z]{1,2})?(?![A-Za-z0-9-])/g
/** The same in any text; made when it is needed, as classes of letters take long to read. */
const plainWord = () => /(?<![\p{L}\p{N}'’-])\p{L}\p{Ll}{2,19}(?:['’]\p{Ll}{1,2})?(?![\p{L}\p{N}-])/gu
