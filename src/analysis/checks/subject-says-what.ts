import { saysWhat } from '../prose/says-what.ts'
import type { Check, Draft } from '../check.ts'
import { complaint } from '../judgement/readers.ts'
import type { Level } from '../report.ts'
import { quoted } from '../prose/quote.ts'
import { toldBeyondSubject } from '../prose/told.ts'
import {
  betterments,
  hiddenNouns,
  plainTasks,
  vagueAmounts,
  vagueNouns,
  vagueVerbs,
  weakNouns,
} from '../prose/vague-words.ts'
import { functionWords, ownWords, wordsOf, type Word } from '../prose/words.ts'
import type { Span } from '../text/span.ts'

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
      message: 'Documentation update to GUIDE.md\n\nTell how to build on a Mac, which nobody could guess.',
      finds: ['Documentation update to GUIDE.md'],
    },
    {
      message: 'leases: fix coding style issues in lease.c\n\nAlign the stars of comments.',
      finds: ['fix coding style issues in lease.c'],
    },
    { message: 'leases: fix coding style of comments', finds: [] },
    { message: 'Documentation update: how to build on a Mac', finds: [] },
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
    const at = { in: 'message', from: subject.title.from, to: subject.title.to } as const
    const title = text.slice(at.from, at.to)
    if (at.from === at.to) {
      const from = subject.from
      if (subject.to > from)
        yield {
          message: `Nothing stands behind ${quoted(text.slice(from, subject.to))}: say there what this commit does.`,
          at: { in: 'message', from, to: subject.to },
          level: 'must',
          category: 'missing-what',
        }
      return
    }
    const words = wordsOf(title, at.from)
    if (isTicketOnly(title)) {
      yield {
        message: `${quoted(title)} is a ticket's number, not a description: whoever reads the log has to open the tracker to learn what this commit does. Say that in the subject and move the number to the end.`,
        at,
        level: 'must',
      }
    } else if (isFileList(title)) {
      yield {
        message: `${quoted(title)} lists files, which the diff shows anyway. Say what this commit changes in them.`,
        at,
      }
    } else if (isEmptyOfContent(words)) {
      yield {
        message: `${quoted(title)} would fit almost any commit. Name what changes here and how, so that whoever searches the log finds it.`,
        at,
        level: emptyLevel(draft),
      }
    } else if (NEWER.test(title) || isBareBetterment(draft, words)) {
      yield {
        message: `${quoted(title)} says that something gets better or newer, but not what: say what is different after this commit.`,
        at,
        level: 'should',
      }
    } else if (STYLE.test(title)) {
      yield {
        message: `${quoted(title)} does not say which of the many rules of style it is about: name it, as in “Align comments”.`,
        at,
        level: 'should',
      }
    } else {
      const hidden = hiddenAmount(draft, words)
      if (hidden)
        yield {
          message: `${quoted(text.slice(hidden.from, hidden.to))} hides what is done: which ones? Name them, or the one that matters most.`,
          at: { in: 'message', ...hidden },
        }
    }
  },
}

/** `#12`, `PROJ-12`, `T4821`, `Fixes #12`, `Issue 12`: numbers with at most a word that announces them. */
function isTicketOnly(title: string): boolean {
  if (!/\d|:\/\//.test(title)) return false
  const parts = title.split(/[\s,;:()[\]]/).filter(Boolean)
  const isNumber = (part: string) =>
    /^(?:[A-Z][A-Z0-9]{1,15}-\d{1,9}|[\w/.-]{0,60}#\d{1,9}|\d{2,9}|gh-\d{1,9}|T\d{3,7}|https?:\/\/\S{4,300})$/i.test(
      part,
    )
  return (
    parts.some(isNumber) &&
    parts.every(
      (part) =>
        isNumber(part) ||
        /^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|issue|bug|ticket|for|see|and)$/i.test(part),
    )
  )
}

function isFileList(title: string): boolean {
  if (!title.includes('.')) return false
  const all = title.split(/[\s,;]/).filter((part) => part && !/^(?:and|&|\+)$/.test(part))
  // "Updated a.py and b.py" is a list too; "Remove a.py" says what becomes of the file.
  const verb = /^[\p{L}]{1,20}$/u.test(all[0] ?? '') ? all[0]!.toLowerCase() : ''
  const parts = betterments.has(verb) ? all.slice(1) : all
  return (
    parts.length > (verb && parts !== all ? 1 : 0) &&
    parts.every((part) => /^[\w@-][\w@./-]{0,200}\.[a-z][a-z0-9]{0,5}$/i.test(part) && !/^v?\d/.test(part))
  )
}

/** Whether every word is a verb or a noun that would fit any commit. */
function isEmptyOfContent(words: readonly Word[]): boolean {
  const content = words.filter((w) => !functionWords.has(w.lower))
  // A word in capitals beside others that are not is a name: "Add to CHANGES".
  const shouted = words.every((w) => w.text === w.text.toUpperCase())
  if (!shouted && content.some((w) => /^[A-Z]{4,}$/.test(w.text))) return false
  if (content.some((w) => !vagueVerbs.has(w.lower) && !vagueNouns.has(w.lower))) return false
  // Two nouns of programming make a thing of their own: an error code, a test file.
  if (content.filter((w) => weakNouns.has(w.lower)).length > 1) return false
  return !content.some((w) => plainTasks.has(w.lower))
}

/** A subject without content under a body that tells, or behind a ticket, is a lesser fault than one that stands alone. */
function emptyLevel({ message, sentences, facts }: Draft): Level {
  const { tag } = message.subject!
  if (tag && /\d/.test(message.text.slice(tag.from, tag.to))) return 'should'

  const told = sentences.some((s) => s.kind !== 'subject' && saysWhat(s) && ownWords(s.text) > 2)
  const large = facts ? facts.files.reduce((n, f) => n + f.file.additions + f.file.deletions, 0) > 10 : true
  return told || !large ? 'should' : 'must'
}

/** How likely a careful reader calls the message too vague, from which a longer subject is doubted as well. */
const VAGUE = { long: 0.45, inSomeRespect: 0.6 } as const

/** "Improvements to X" */
const BETTERMENT_OF =
  /^(?:improvements?|enhancements?|tweaks?|adjustments?|modifications?|changes|updates|corrections) (?:to|of|for|in|on)$/

/** "Documentation update to X": as little as "Update X", and without the verb. */
const NEWER =
  /^(?:documentation|docs?|readme|code|config(?:uration)?) (?:updates?|changes|improvements?|modifications)(?: (?:to|for|of|in) [\w./-]{1,80})?$/i
/** "Fix coding style in a.c": which of its many rules? */
const STYLE =
  /^(?:fix|clean ?up|correct|improve|address) (?:the |some |various )?cod(?:e|ing)[ -]style(?: (?:issues?|problems?|errors?|warnings?|violations?))?(?: (?:in|of|for) \S{1,80}\.\w{1,5})?$/i

/** "Improve X", "Update Y" with a bare thing behind it and no body that says how. */
function isBareBetterment(draft: Draft, words: readonly Word[]): boolean {
  const { sentences, judgement } = draft
  const [verb, ...behind] = words
  if (!verb || judgement.selfEvident) return false
  const isNoun = BETTERMENT_OF.test(
    words
      .slice(0, 2)
      .map((w) => w.lower)
      .join(' '),
  )
  if (!isNoun && !betterments.has(verb.lower)) return false
  const rest = isNoun ? behind.slice(1) : behind
  if (
    ['dependency', 'release', 'formatting', 'typo', 'documentation', 'test', 'build'].includes(judgement.kind)
  )
    return false
  // A number says in which respect, and often a preposition: "Update zlib to 1.3", "Adjust timeout for slow disks".
  if (rest.some((w) => /\d/.test(w.text))) return false
  const vague = complaint(draft, 'too-vague')
  if (rest.some((w) => RESPECT.has(w.lower)) && vague < VAGUE.inSomeRespect) return false
  if (rest.length > 4 && vague < VAGUE.long) return false
  return !sentences.some((s) => s.kind !== 'subject' && saysWhat(s) && wordsOf(s.text).length > 4)
}

/** "small improvements", "various cleanups": an amount of what is not named, where the body does not name it either. */
function hiddenAmount(draft: Draft, words: readonly Word[]): Span | null {
  if (draft.judgement.selfEvident) return null
  const told = toldBeyondSubject(draft).length > 0
  for (const [i, amount] of words.entries()) {
    if (!vagueAmounts.has(amount.lower) && !SMALL.has(amount.lower)) continue
    // A subject that opens with "minor changes" says nothing in a log, whatever the body tells.
    if (told && !(i === 0 && ANY_CHANGE.has(words[1]?.lower ?? ''))) continue
    const noun = words.slice(i + 1, i + 3).find((w) => hiddenNouns.has(w.lower))
    if (noun) return { from: amount.from, to: noun.to }
  }
  return null
}

const ANY_CHANGE: ReadonlySet<string> = new Set('changes updates modifications tweaks adjustments'.split(' '))

const SMALL: ReadonlySet<string> = new Set('small minor little tiny further simple general'.split(' '))

const RESPECT: ReadonlySet<string> = new Set(
  'to from by with for in on when if so as into using via after before without against during of'.split(' '),
)
