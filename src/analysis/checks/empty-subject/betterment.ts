import type { Draft, Raised } from '../../check.ts'
import { complaint } from '../../judgement/readers.ts'
import { quoted } from '../../prose/quote.ts'
import { saysWhat } from '../../prose/says-what.ts'
import { betterments } from '../../prose/vague-words.ts'
import { wordsOf, type Word } from '../../prose/words.ts'
import type { Title } from './title.ts'

/** "Improve parser": something gets better or newer, and nobody says how. */
export function betterment(draft: Draft, { text, at, words }: Title): Raised | null {
  if (!isBareBetterment(draft, words)) return null
  return {
    message: `${quoted(text)} says that something gets better or newer, but not what: say what is different after this commit.`,
    at,
    level: 'should',
  }
}

/** "Improvements to X" */
const BETTERMENT_OF =
  /^(?:improvements?|enhancements?|tweaks?|adjustments?|modifications?|changes|updates|corrections) (?:to|of|for|in|on)$/

/** How likely a careful reader calls the message too vague, from which a longer subject is doubted as well. */
const VAGUE = { long: 0.45, inSomeRespect: 0.6 } as const

const RESPECT: ReadonlySet<string> = new Set(
  'to from by with for in on when if so as into using via after before without against during of'.split(' '),
)

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
