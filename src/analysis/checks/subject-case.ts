import type { Check } from '../check.ts'
import { replacing } from '../text/fix.ts'
import { isCode } from '../text/mask.ts'
import { verbForm } from '../words/verb-form.ts'

export const subjectCase: Check = {
  id: 'subject-case',
  section: 'form',
  question: 'Does the subject begin with a capital or a small letter, as is usual here?',
  reason:
    'A list of subjects is read faster when all begin the same way. Names and acronyms keep their own case.',
  level: 'could',
  category: 'subject-format',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'add a parser for dates', finds: ['add'], fixed: 'Add a parser for dates' },
    { message: 'feat: Add a parser for dates', finds: ['Add'], fixed: 'feat: add a parser for dates' },
    { message: 'dates: Add a parser', convention: 'git', finds: ['Add'], fixed: 'dates: add a parser' },
    { message: 'dates: add a parser', finds: [] },
    { message: 'feat: HTTP/2 for uploads', finds: [] },
    { message: 'feat: Windows support', finds: [] },
    { message: 'parseDate: accept quarters', convention: 'kernel', finds: [] },
  ],
  *run({ message: { subject, text }, convention, diff }) {
    if (!subject || subject.marker) return
    const wanted = convention.subject.case
    if (wanted === 'any' || (wanted === 'upper' && (subject.prefix || subject.tag))) return
    if (wanted === 'lower' && !subject.prefix) return
    const { from } = subject.title
    const word = /^\p{L}[\p{Ll}'’-]*(?![^\s,;:.!?])/u.exec(
      text.slice(from, Math.min(subject.title.to, from + 40)),
    )?.[0]
    if (!word || isCode(word) || !verbForm(word)) return
    const upper = /^\p{Lu}/u.test(word)
    if (upper === (wanted === 'upper')) return
    // A name that the diff spells this way keeps its case.
    if (upper && diff && new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(diff.text))
      return
    const insert = upper ? word[0]!.toLowerCase() + word.slice(1) : word[0]!.toUpperCase() + word.slice(1)
    const at = { from, to: from + word.length }
    const where = subject.prefix ? `behind “${text.slice(subject.prefix.from, subject.prefix.to)}”` : 'here'
    yield {
      message: `Subjects usually begin with a ${upper ? 'small' : 'capital'} letter ${where}: “${insert}”.`,
      at: { in: 'message', ...at },
      fix: replacing(text, at, insert, `Write “${insert}”`, 'review'),
    }
  },
}
