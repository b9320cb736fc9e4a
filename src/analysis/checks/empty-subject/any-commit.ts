import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { saysWhat } from '../../prose/says-what.ts'
import { plainTasks, vagueNouns, vagueVerbs, weakNouns } from '../../prose/vague-words.ts'
import { ownWords, type Word } from '../../prose/words.ts'
import type { Level } from '../../report.ts'
import { functionWords } from '../../words/function-words.ts'
import type { Title } from './title.ts'

/** "Fix bug": words that would fit any commit. */
export function anyCommit(draft: Draft, { text, at, words }: Title): Raised | null {
  if (!isEmptyOfContent(words)) return null
  return {
    message: `${quoted(text)} would fit almost any commit. Name what changes here and how, so that whoever searches the log finds it.`,
    at,
    level: emptyLevel(draft),
  }
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
