import type { Sentence } from '../sentences/sentence.ts'
import { opensClause } from '../words/first-verb.ts'
import type { Span } from '../text/span.ts'
import { eachWord, type Word } from './words.ts'

/** A verb that says which way something went, and the words it is said of. */
export interface VerbClaim extends Span {
  /** The verb as written. */
  readonly verb: string
  /** +1: there is more of the object afterwards; -1: less. */
  readonly direction: 1 | -1
  readonly kind: 'presence' | 'version' | 'switch'
  readonly object: readonly Word[]
  readonly objectSpan: Span | null
}

type Sense = readonly [VerbClaim['kind'], 1 | -1]

function senses(kind: VerbClaim['kind'], direction: 1 | -1, verbs: string): [string, Sense][] {
  return verbs.split(' ').flatMap((v): [string, Sense][] => {
    const stem = v.endsWith('e') ? v.slice(0, -1) : v
    const double = /[^aeiou][aeiou][bdgmnprt]$/.test(v) ? v + v.at(-1)! : stem
    const forms = [v, `${v}s`, v.endsWith('e') ? `${v}d` : `${double}ed`, `${double}ing`]
    return forms.map((f) => [f, [kind, direction]])
  })
}

const verbs: ReadonlyMap<string, Sense> = new Map([
  ...senses('presence', 1, 'add introduce implement create insert import define declare'),
  ...senses('presence', -1, 'remove delete drop eliminate strip erase prune discard purge kill'),
  ...senses('switch', 1, 'enable activate unhide'),
  ...senses('switch', -1, 'disable deactivate'),
  ...senses('version', 1, 'upgrade'),
  ...senses('version', -1, 'downgrade'),
])

/** Words after which the object has ended. */
const ENDS = new Set(
  'to from in into on for when if so that which by with as because since instead while and but where until unless after before of via using at'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'a an the some more all any this these those its their our unused new old missing support for of'.split(
    ' ',
  ),
)

/** Words behind "remove x" by which a program removes x when it runs, whatever the diff adds for it. */
const WHEN_RUN = new Set(
  'from when if on that which before after once during whenever unless until at'.split(' '),
)

const OBJECT_WORDS = 5

/**
 * The claim at the head of a sentence: "Add ...", "Also removed ...", "pkg: drop ...". Null where none is, or where it
 * tells of run time. Of a subject, `title` is what to read.
 */
export function verbClaimOf(sentence: Sentence, title: Span | null): VerbClaim | null {
  const start = title ? Math.max(0, title.from - sentence.from) : 0
  const end = title ? title.to - sentence.from : sentence.text.length
  let turn = 0
  let claim: { verb: string; sense: Sense; from: number; to: number } | null = null
  let over = false
  let atRunTime = false
  const object: Word[] = []
  let objectFrom = -1
  let objectTo = -1
  eachWord(sentence.text, start, Math.min(end, start + 300), (word, from, to) => {
    if (over) return
    const lower = word.raw.toLowerCase()
    if (!claim) {
      if (turn === 0 && (lower === 'also' || lower === 'then' || lower === 'now')) return
      const isNoun = opensClause(lower, sentence.text.slice(to, to + 60))
      const sense = turn++ === 0 && !isNoun ? verbs.get(lower) : undefined
      if (sense) claim = { verb: word.raw, sense, from, to }
      else over = true
      return
    }
    const gap = sentence.text.slice(objectTo < 0 ? claim.to : objectTo, from)
    if (
      object.length >= OBJECT_WORDS ||
      (object.length > 0 && (ENDS.has(lower) || /[;:.!?]\s|,\s/.test(gap)))
    ) {
      over = true
      if (claim.sense[1] < 0 && claim.sense[0] === 'presence' && WHEN_RUN.has(lower)) atRunTime = true
      return
    }
    if (SKIPPED.has(lower) || ENDS.has(lower)) return
    object.push(word)
    if (objectFrom < 0) objectFrom = from
    objectTo = to
  })
  const found = claim as { verb: string; sense: Sense; from: number; to: number } | null
  if (!found || atRunTime) return null
  return {
    verb: found.verb,
    kind: found.sense[0],
    direction: found.sense[1],
    from: sentence.from + found.from,
    to: sentence.from + found.to,
    object,
    objectSpan: objectFrom < 0 ? null : { from: sentence.from + objectFrom, to: sentence.from + objectTo },
  }
}
