import { isCode } from '../text/mask.ts'
import type { Span } from '../text/span.ts'
import { verbForm, type VerbForm } from './verb-form.ts'

/** The verb that opens a phrase, or what stands in its place; `form` null where it is no known verb. */
export interface Opening extends Span {
  readonly word: string
  readonly form: VerbForm | null
  /** The word behind it, lower case; empty at the end. */
  readonly next: string
  /** Whether it is the subject of a clause and no verb. */
  readonly isNoun: boolean
}

/** Adverbs before the verb that do not end in -ly: "always use", "do not add". */
const adverbs = new Set(
  "also always do don't dont even just let never no not now only please rather really still then to".split(
    ' ',
  ),
)

/** Finds the word that should be the verb of `text.slice(from, to)`; null where code or nothing stands there. */
export function firstVerbOf(text: string, { from, to }: Span): Opening | null {
  let at = from
  for (let skipped = 0; skipped < 3; skipped++) {
    while (at < to && isSpace(text.charCodeAt(at))) at++
    let end = at
    while (end < to && !isSpace(text.charCodeAt(end))) end++
    const token = text.slice(at, end)
    const word = token.replace(/[,;:.!?]{1,3}$/, '')
    if (!/^\p{L}[\p{L}'’-]*$/u.test(word) || word.length > 30 || isCode(word)) return null
    const form = verbForm(word)
    const lower = word.toLowerCase()
    if (!form && word === token && (adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4))) {
      at = end
      continue
    }
    const next = /^\s{1,9}([\p{L}'’-]{1,30})/u.exec(text.slice(end, Math.min(to, end + 60)))?.[1] ?? ''
    return {
      from: at,
      to: at + word.length,
      word,
      form,
      next: word === token ? next.toLowerCase() : '',
      isNoun: opensClause(word, text.slice(end, Math.min(to, end + 60))),
    }
  }
  return null
}

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)

const determiners = new Set(
  (
    'a all an another any both each every few fewer its many more most multiple new no our some several such that the ' +
    'their these this those two three unnecessary unneeded unused'
  ).split(' '),
)

/** Verbs that need no object, and are no nouns, or behind a word in -s are hardly ever meant as one. */
const intransitive = new Set(
  'arrive become begin belong come depend differ exist expire fail go happen occur persist remain survive wait'.split(
    ' ',
  ),
)

/** "Changes reach the page", "Calls wait": a word in -s is no verb where another one behind it makes a clause. */
export function opensClause(word: string, behind: string): boolean {
  if (!word.endsWith('s')) return false
  const [, verb, after] =
    /^\s{1,9}(\p{Ll}{2,20})(?!\p{L})(?:\s{1,9}(\p{Ll}{1,20})(?!\p{L}))?/u.exec(behind) ?? []
  if (verb === undefined) return false
  return intransitive.has(verb) || (determiners.has(after ?? '') && verbForm(verb)?.form === 'base')
}

/** Words before which a form in -s is a noun: "tests for x", "updates are slow". */
const afterNouns = new Set(
  (
    'about according across after against also and are as at be because before between but by can could do does ' +
    'during for from had has have if in inside into is may might must need not now of on or over should since so than ' +
    'that then through to under until via was were when where which while who will with within without would'
  ).split(' '),
)

/** Forms in -s that open a subject far more often as a verb. */
const mostlyVerbs = new Set(
  'calls changes checks fixes handles improves moves passes renames requires returns sets shows starts stops supports updates uses'.split(
    ' ',
  ),
)

const pastVerbs = new Set(
  'changed cleaned corrected deleted enabled disabled exported fixed implemented improved modified moved removed renamed replaced reworked rewrote updated'.split(
    ' ',
  ),
)

/**
 * How surely the opening is a verb that is not in the imperative: `sure`, `likely`, or null where it is imperative,
 * may be a noun or an adjective, or is unknown.
 */
export function notImperative({ word, form, next, isNoun }: Opening): 'sure' | 'likely' | null {
  if (!form || form.form === 'base' || isNoun) return null
  const lower = word.toLowerCase()
  if (next === '' && form.form !== 'past') return null
  if (form.form === 'third-person') {
    if (determiners.has(next)) return 'sure'
    if (afterNouns.has(next)) return form.certain && next !== 'and' && next !== 'are' ? 'likely' : null
    return form.certain || mostlyVerbs.has(lower) ? 'sure' : null
  }
  if (form.certain || determiners.has(next)) return 'sure'
  return form.form === 'past' && pastVerbs.has(lower) && !afterNouns.has(next) ? 'likely' : null
}
