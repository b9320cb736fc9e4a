import type { Draft } from '../check.ts'
import { beforeTextOf } from '../diff/before-text.ts'
import type { Diff } from '../diff/diff.ts'
import { lowerTextOf, mostLookedThrough } from '../diff/lower-text.ts'
import { wordsOf, type Word } from '../prose/words.ts'
import type { Span } from '../text/span.ts'
import { isIntroduced } from './introduced.ts'
import { knownAcronyms } from './known-acronyms.ts'
import { knownTerm } from './known-term.ts'

/** A term that the message uses and never introduces. */
export interface UnknownTerm extends Span {
  readonly term: string
  readonly uses: number
  readonly inSubject: boolean
  /** The code has it from this change on: nobody who knows the code knows it. */
  readonly isNew: boolean
  /** The diff has it, in files of which hunks do not show all: they may have had it before. */
  readonly mayBeKnown: boolean
}

/** Each costs a look through the text. */
const MOST_TERMS = 60

/**
 * Abbreviations in the prose that neither general knowledge, the convention, the message nor the code explains. What
 * the code had before is known to its readers; a name that comes with this change is as new to them as the message,
 * and counts where the message leans on it.
 */
export function unknownAcronyms(draft: Draft): UnknownTerm[] {
  const { message, sentences, convention, settings, diff } = draft
  const uses = new Map<string, { first: Word; count: number; inSubject: boolean }>()
  for (const sentence of sentences) {
    if (!/[A-Z]{3}/.test(sentence.text) || isShouting(sentence.text)) continue
    for (const word of wordsOf(sentence.text, sentence.from)) {
      if (!/^[A-Z]{3,8}s?$/.test(word.text) || isPartOfName(message.text, word)) continue
      if (isListedCommit(message.text, word.from)) continue
      // "MRI 1.9": a product of which there are versions.
      if (/^ v?\d/.test(message.text.slice(word.to, word.to + 3))) continue
      const term = word.text.replace(/s$/, '')
      const seen = uses.get(term)
      if (seen) seen.count++
      else uses.set(term, { first: word, count: 1, inSubject: sentence.kind === 'subject' })
    }
  }
  if (uses.size === 0 || draft.judgement.kind === 'release') return []
  const prose = sentences.map((s) => s.text).join(' ')
  const isKnown = knownTerm(convention, settings)
  const lowerText = message.text.slice(0, 100_000)
  const found: UnknownTerm[] = []
  for (const [term, { first, count, inSubject }] of [...uses].slice(0, MOST_TERMS)) {
    const lower = term.toLowerCase()
    const bare = lower.replace(/\d{1,8}$/, '')
    if (
      isWordlike(lower) ||
      isKnown(lower) ||
      isKnown(bare) ||
      knownAcronyms.has(lower) ||
      knownAcronyms.has(bare)
    )
      continue
    if (new RegExp(`\\b${lower}\\b`).test(lowerText) || isIntroduced(prose, term)) continue
    if (isWrittenApart(message.text, term) || (diff !== null && isInitialsOfPath(diff, lower))) continue
    const isNew = diff !== null && lowerTextOf(diff).includes(lower)
    const isMain = inSubject && count > 1
    if (isNew && !isMain && ((!inSubject && count < 2) || isConstant(diff, term))) continue
    if (isNew && isKnownToCode(draft, diff, term, lower)) continue
    const inNewFile = isNew && isInNewFile(diff, lower)
    found.push({
      term,
      uses: count,
      inSubject,
      isNew: inNewFile,
      mayBeKnown: isNew && !inNewFile,
      from: first.from,
      to: first.to,
    })
  }
  return found
}

const isInNewFile = (diff: Diff, lower: string): boolean =>
  diff.files.some((f) => f.change === 'added' && lowerTextOf(diff).slice(f.from, f.to).includes(lower))

/** Whether readers of the code know a term: it stood there before, is the subject's area, or is spelled out beside. */
function isKnownToCode({ message }: Draft, diff: Diff, term: string, lower: string): boolean {
  const areas = message.subject?.prefix?.areas ?? []
  return (
    areas.some((area) => area.toLowerCase().includes(lower)) ||
    beforeTextOf(diff).includes(lower) ||
    diff.text.includes(`(${term})`) ||
    diff.text.includes(`CONFIG_${term}`)
  )
}

/** Whether a directory or a file of the diff has the term as its initials: "KQRM" for key-queue-request-manager/. */
const isInitialsOfPath = ({ files }: Diff, lower: string): boolean =>
  files.some((f) => f.path.split('/').some((name) => initialsOf(name).startsWith(lower)))

const initialsOf = (name: string): string =>
  name
    .split(/[-_.]|(?<=[a-z])(?=[A-Z])/)
    .map((part) => part.charAt(0).toLowerCase())
    .join('')

/** Whether a term is the last word of a constant in the diff, "_KQRM" or "#define KQRM", so that it may be just that. */
const isConstant = (diff: Diff, term: string): boolean =>
  new RegExp(`_${term}\\b|\\bdefine ${term}\\b`).test(diff.text.slice(0, mostLookedThrough))

/** Whether a word stands in a line that lists a commit by its id and subject. */
const isListedCommit = (text: string, at: number): boolean =>
  /^[-*\s]{0,8}[\da-f]{7,40} /.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))

/** Whether the message also has "C-VLAN" or "SQ_POLL" for "CVLAN" or "SQPOLL". */
function isWrittenApart(text: string, term: string): boolean {
  const pattern = new RegExp(`\\b${[...term].join('[-_]?')}\\b`, 'g')
  return !!text
    .slice(0, 100_000)
    .match(pattern)
    ?.some((found) => found.length > term.length)
}

/** Whether letters can be spoken like a word: capitals mostly mean emphasis, a constant or a variable then. */
function isWordlike(lower: string): boolean {
  return (
    lower.length > 3 &&
    /^[bcdfghjklmnpqrstvwxz]{0,2}(?:[aeiouy]{1,2}[bcdfghjklmnpqrstvwxz]{1,2}){1,5}[aeiouy]?$/.test(lower)
  )
}

/** A line in capitals is emphasis or a quoted shout. */
function isShouting(text: string): boolean {
  const words = wordsOf(text.slice(0, 400)).filter((w) => /^\p{L}{2,}$/u.test(w.text))
  return words.length > 2 && words.filter((w) => w.text === w.text.toUpperCase()).length > words.length / 2
}

/** Whether a word is only a piece of a path, an option, a call or a quoted name. */
function isPartOfName(text: string, word: Span): boolean {
  const before = text.charAt(word.from - 1)
  const after = text.charAt(word.to)
  return (
    '/_.-@`$%<[*:=&#\'"'.includes(before || ' ') ||
    '/_@`>]*=('.includes(after || ' ') ||
    (after === '-' && /[\dA-Z]/.test(text.charAt(word.to + 1))) ||
    (after === '.' && /\w/.test(text.charAt(word.to + 1)))
  )
}

/** Verbs whose object is something that works: what is taught, made or run to do something. */
const AGENT =
  /\b(?:modify|modifies|teach|teaches|extend|extends|change|changes|patch|patches|adapt|adapts|make|makes|have|let|run|invoke|update|updates)\s+$/i

/**
 * Programs that the message sets to work and never introduces: a made-up name (letters around a digit) of a file that
 * the diff changes, "modify foo2bar to", and nothing that says what foo2bar is.
 */
export function unknownTools({ message, sentences, diff }: Draft): UnknownTerm[] {
  if (!diff || !message.subject) return []
  const stems = new Set(
    diff.files.flatMap((f) => f.path.split('/').slice(-1)).map((name) => name.split('.')[0]!),
  )
  const prose = sentences.map((s) => s.text).join(' ')
  const subject = message.text.slice(message.subject.from, message.subject.to)
  const found: UnknownTerm[] = []
  for (const sentence of sentences) {
    if (sentence.kind === 'subject') continue
    for (const word of wordsOf(sentence.text)) {
      if (!/^[a-z]{2,12}\d[a-z]{1,12}$/.test(word.text) || !stems.has(word.text)) continue
      if (subject.includes(word.text) || found.some((f) => f.term === word.text)) continue
      if (!AGENT.test(sentence.text.slice(Math.max(0, word.from - 24), word.from))) continue
      if (!/^\s+(?:to|so)\b/.test(sentence.text.slice(word.to, word.to + 8))) continue
      if (isIntroduced(prose, word.text)) continue
      const from = sentence.from + word.from
      found.push({
        term: word.text,
        uses: 1,
        inSubject: false,
        isNew: false,
        mayBeKnown: false,
        from,
        to: from + word.text.length,
      })
    }
  }
  return found
}
