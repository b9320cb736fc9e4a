import type { Check } from '../check.ts'
import { knownTerm } from '../terms/known-term.ts'
import { lowerTextOf } from '../diff/lower-text.ts'
import { isAscii } from '../text/ascii.ts'
import { replacing } from '../text/fix.ts'
import { maskCode } from '../text/mask.ts'
import { correctionOf } from '../words/spelling.ts'
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
  ],
  *run({ message, sentences, settings, diff, convention }) {
    const isKnown = knownTerm(convention, settings)
    const aboutTypos = /\b(?:typos?|spelling|mis-?spell\w*|misspelt)\b/i.test(message.text)
    const seen = new Set<string>()
    for (const { kind, from, text } of sentences) {
      for (const { 0: word, index } of maskCode(text).matchAll(isAscii(text) ? asciiWord : plainWord())) {
        const lower = word.toLowerCase()
        if (seen.has(lower) || isKnown(lower)) continue
        const correction = correctionOf(word)
        if (!correction) continue
        // Elsewhere than at its beginning a capital makes a name; there only a verb is surely meant.
        if (word !== lower && !(index <= 1 || kind === 'subject')) continue
        if (word !== lower && !correction.sure) continue
        if (
          word !== lower &&
          !verbForm(correction.right) &&
          !/^(?:The|Their|Because|Already|Currently|Previously)$/.test(correction.right)
        )
          continue
        seen.add(lower)
        if (
          aboutTypos &&
          new RegExp(`(?<!\\p{L})${correction.right.replace(/\W/g, '.')}(?!\\p{L})`, 'iu').test(message.text)
        )
          continue
        if (isPartOfName(message.text, word)) continue
        if (diff && lowerTextOf(diff).includes(lower)) continue
        const at = { from: from + index, to: from + index + word.length }
        yield {
          message: correction.sure
            ? `“${word}” is “${correction.right}” misspelt.`
            : `“${word}” looks misspelt; is “${correction.right}” meant?`,
          at: { in: 'message', ...at },
          fix: replacing(message.text, at, correction.right, `Write “${correction.right}”`, 'review'),
        }
        if (seen.size >= 30) return
      }
    }
  },
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
