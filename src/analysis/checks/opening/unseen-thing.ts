import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { wordsOf, type Word } from '../../prose/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { nounsOnly, ownThings } from '../../words/pointed-at.ts'
import { stem } from '../../words/stem.ts'

/** What is wrong with an opening that speaks of a thing as known, which nothing before it names; else null. */
export function unseenThing(draft: Draft, opening: Sentence): Raised | null {
  const words = wordsOf(opening.text, opening.from)
  const [first, second] = words
  if (!first || !second || (first.lower !== 'the' && !POINTING.has(first.lower))) return null
  if (first.lower === 'this' && second.lower === 'also') return alsoThis(opening, first, second)
  const known = new Set(stems(subjectOf(draft)))
  return first.lower === 'the' ? definite(opening, words, known) : pointing(draft, opening, words, known)
}

const subjectOf = ({ message: { text, subject } }: Draft): string => text.slice(subject!.from, subject!.to)

/** Abstract things that exist only once a text has set them up. */
const RELATIONAL = new Set(
  stems(
    'difference concept idea approach bug fix solution workaround advantage drawback downside trick reasoning',
  ),
)
/** What tells which difference or idea is meant, so that nothing before it need do so. */
const QUALIFYING = new Set('of with for in between to behind from on that which'.split(' '))
const COMPARED =
  /^(?:very |quite |much |almost |basically |essentially |largely )?(?:similar|the same|identical|analogous|simple)\b/i

/** "The key differences are": a definite thing that nothing has introduced. */
function definite(
  { text, from }: Sentence,
  words: readonly Word[],
  known: ReadonlySet<string>,
): Raised | null {
  const at = words.findIndex((w, i) => i > 0 && i < 7 && ['is', 'are', 'was', 'were'].includes(w.lower))
  const verb = words[at]
  if (at < 2 || !verb) return null
  const noun = words.slice(1, at)
  if (noun.some((w) => QUALIFYING.has(w.lower))) return null
  const head = noun.findLast((w) => RELATIONAL.has(stem(w.lower)))
  if (!head || known.has(stem(head.lower))) return null
  const phrase = quoted(text.slice(0, verb.to - from))
  const compared = COMPARED.test(text.slice(verb.to - from).trimStart())
  return {
    message: compared
      ? `${phrase} compares with something before anything was described: whose ${head.lower}? Say first what this commit does, then how it relates to what exists.`
      : `${phrase} speaks of something that nothing has introduced, as if a paragraph before it were missing. Say first what this commit does.`,
    at: { in: 'message', from, to: verb.to },
  }
}

function alsoThis({ text, from }: Sentence, first: Word, also: Word): Raised {
  return {
    message: `${quoted(text.slice(0, also.to - from))} adds to something the reader has not been told yet. Begin with what this commit does in the first place.`,
    at: { in: 'message', from: first.from, to: also.to },
    level: 'could',
  }
}

const POINTING = new Set(['this', 'that', 'these', 'those'])
const ADJECTIVES = new Set(
  'two three new old existing extra remaining unused other same last first few'.split(' '),
)
const VERBS = new Set(
  'is are was were has have had can could will would should may might must does do did need needs makes make'.split(
    ' ',
  ),
)

/** "These fields": pointing at something that the subject does not name. */
function pointing(
  draft: Draft,
  { text, from }: Sentence,
  words: readonly Word[],
  known: ReadonlySet<string>,
): Raised | null {
  const [first, second, third] = words as [Word, Word, ...Word[]]
  const plural = first.lower === 'these' || first.lower === 'those'
  if (VERBS.has(second.lower) && (!plural || known.size > 0)) return null
  const noun = third && ADJECTIVES.has(second.lower) ? third : second
  if (!looksLikeNoun(noun, plural) || (first.lower !== 'that' && OWN_THINGS.has(stem(noun.lower))))
    return null
  if (isKnown(noun, known)) return null
  const phrase = quoted(text.slice(first.from - from, noun.to - from))
  const at = { in: 'message', from: first.from, to: noun.to } as const
  // "This attribute" behind a subject that names one in code is plain; "that one" needs the subject to be read.
  if (namesCode(subjectOf(draft)))
    return first.lower === 'that'
      ? {
          message: `${phrase} can only be read behind the subject: give the ${noun.lower} its name once more, so that the body stands alone.`,
          at,
          level: draft.convention.impersonal ? 'should' : 'could',
        }
      : null
  return {
    message: `${phrase} points at something that neither the subject nor a sentence before it names. Name it, and say what this commit does to it.`,
    at,
  }
}

/** Whether the subject has the noun, alone or as part of a longer word. */
function isKnown({ lower }: Word, known: ReadonlySet<string>): boolean {
  const own = stem(lower)
  return known.has(own) || [...known].some((k) => k.length > 3 && (k.includes(own) || own.includes(k)))
}

function namesCode(subject: string): boolean {
  return /[`_]|[a-z][A-Z]|\w\.\w|\w\(\)|--\w/.test(subject)
}

/** Whether a word behind "this" or "these" can be read as a noun only. */
function looksLikeNoun({ lower }: Word, plural: boolean): boolean {
  if (!/^[a-z]+$/.test(lower)) return false
  return plural ? lower.endsWith('s') && !lower.endsWith('ss') : nounsOnly.has(lower)
}

/** The commit itself, or what every commit has. */
const OWN_THINGS = new Set(stems(ownThings))

function stems(text: string): string[] {
  return wordsOf(text.toLowerCase())
    .flatMap((w) => w.lower.split(/[_#'’+-]/))
    .filter(Boolean)
    .map(stem)
}
