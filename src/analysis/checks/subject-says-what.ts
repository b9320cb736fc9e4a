import type { Check, Draft, Raised } from '../check.ts'
import { quoted } from '../prose/quote.ts'
import { wordsOf } from '../prose/words.ts'
import { anyCommit } from './empty-subject/any-commit.ts'
import { betterment } from './empty-subject/betterment.ts'
import { fileList } from './empty-subject/file-list.ts'
import { hiddenAmount } from './empty-subject/hidden-amount.ts'
import { ticketOnly } from './empty-subject/ticket-only.ts'
import type { Title } from './empty-subject/title.ts'

/** Ways of saying nothing, from the emptiest on; the first that a subject takes is raised. */
const WAYS = [ticketOnly, fileList, anyCommit, betterment, hiddenAmount]

export const subjectSaysWhat: Check = {
  id: 'subject-says-what',
  section: 'says-what',
  question: 'Does the subject say what this commit does?',
  reason:
    'A list of subjects is what most readers ever see of a commit: one that would fit any commit hides this one from everybody who searches the log.',
  level: 'should',
  category: 'too-vague',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'Fix bug', finds: ['Fix bug'] },
    { message: 'parser: misc cleanups and fixes', finds: ['misc cleanups and fixes'] },
    { message: 'src/lexer.c, src/parser.c', finds: ['src/lexer.c, src/parser.c'] },
    { message: 'PARSE-1234', finds: ['PARSE-1234'] },
    { message: 'Fix T4821', finds: ['Fix T4821'] },
    { message: 'Improve parser', finds: ['Improve parser'] },
    { message: 'Improvements to the parser', finds: ['Improvements to the parser'] },
    { message: 'Updated report.py and entries.py', finds: ['Updated report.py and entries.py'] },
    { message: 'fix bug\n\nfixed the thing in the code, should work now', finds: ['fix bug'] },
    { message: 'ci: small improvements for the nightly jobs', finds: ['small improvements'] },
    {
      message:
        'minor changes regarding leases\n\nThe holder of a lease is compared by name, as two had one number.',
      finds: ['minor changes'],
    },
    { message: 'Add tests for Scanner::skip', finds: [] },
    { message: 'Fix typo in README', finds: [] },
    { message: 'Version bump', finds: [] },
    { message: 'Add to CHANGES', finds: [] },
    { message: 'Fix crash on an empty token list', finds: [] },
    {
      message:
        'Improve parser errors\n\nPrint the line and the column of the token that was not expected, so that users\nfind it.',
      finds: [],
    },
  ],
  *run(draft) {
    const { subject, text } = draft.message
    if (!subject && draft.message.source === 'log') {
      yield {
        message: 'This commit has no message. Say what it does, and why.',
        at: { in: 'message', from: 0, to: 0 },
        level: 'must',
        category: 'missing-what',
      }
    }
    // The diff and the tag say which version it is.
    if (!subject || subject.marker || draft.judgement.kind === 'release') return
    const { from, to } = subject.title
    if (from < to) {
      const words = text.slice(from, to)
      const title: Title = { text: words, at: { in: 'message', from, to }, words: wordsOf(words, from) }
      const raised = firstOf(draft, title)
      if (raised) yield raised
    } else if (subject.from < subject.to) {
      yield {
        message: `Nothing stands behind ${quoted(text.slice(subject.from, subject.to))}: say there what this commit does.`,
        at: { in: 'message', from: subject.from, to: subject.to },
        level: 'must',
        category: 'missing-what',
      }
    }
  },
}

function firstOf(draft: Draft, title: Title): Raised | null {
  for (const way of WAYS) {
    const raised = way(draft, title)
    if (raised) return raised
  }
  return null
}
