import { trimSpan } from '../text/blanks.ts'
import type { Span } from '../text/span.ts'
import type { MessageDocument, Subject } from './document.ts'

/** The types in use under Conventional Commits (its own two and those of the Angular convention). */
export const conventionalTypes: ReadonlySet<string> = new Set([
  'build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test',
]) // prettier-ignore

/** Longest prefix looked for, in code units; longer ones are sentences with a colon in them. */
const longestPrefix = 100

/**
 * A ticket before the words, or the dash of a list: `Fixes #12: `, `Issue 12 - `, `#12 `, `ABC-12; `, `ABC-123 `. Its
 * verb is the tracker's; a colon right behind `ABC-12` makes it a prefix.
 */
const TICKET =
  /^(?:[-*•]|(?:[a-z]{2,8} #|(?:issue|bug) |#)\d{1,9}(?:(?:,| and) #\d{1,9}){0,4} ?[:;.-]|(?:issue )?#\d{1,9}(?! (?:is|was|and|has)\b)|(?!(?:UTF|SHA|AES|ISO|IEEE|RFC|CP)\d?-)[a-z][a-z\d]{1,20}-(?:\d{1,9}(?:[;.]| [:-])|\d{3,9}))(?= )/i

/**
 * Reads the words of a subject that stands at `from` to `to`, in a mail's header or not; null where there is none.
 */
export function readSubject(text: string, from: number, to: number, inHeader = false): Subject | null {
  const span = trimSpan(text, from, to)
  if (span.from === span.to) return null
  let at = span.from
  const tag = readTag(text, at, span.to)
  if (tag) at = tag.next
  const marker = readMarker(text, at, span.to)
  if (marker) at = marker.to
  const ticket = marker ? null : readTicket(text, at, span.to)
  if (ticket) at = ticket.next
  const suffixFrom = suffixAt(text, at, span.to)
  const suffix = suffixFrom < 0 ? null : { from: suffixFrom, to: span.to }
  let end = suffix ? trimSpan(text, at, suffixFrom).to : span.to
  let prefix: Subject['prefix'] = null
  if (marker?.kind === 'revert') {
    if (text.charCodeAt(end - 1) === 34 && end - 1 > at) end--
  } else {
    prefix = readPrefix(text, at, end)
    if (prefix) at = trimSpan(text, prefix.to, end).from
  }
  return {
    from: span.from,
    to: span.to,
    tag: tag || ticket ? { from: (tag ?? ticket!).from, to: (ticket ?? tag!).to } : null,
    mailTag: tag && mailTagIn(tag, inHeader),
    marker,
    prefix,
    suffix,
    title: { from: at, to: end },
  }
}

interface Tag extends Span {
  /** Behind the last one that says PATCH or RFC; `from` where none does. */
  readonly mailTo: number
  readonly next: number
}

/** Bracketed tags at the front, several in a row, and a mail's `Re:`; only where words follow. */
function readTag(text: string, from: number, end: number): Tag | null {
  let at = from
  let to = from
  let mailTo = from
  for (;;) {
    let close = -1
    if (text.charCodeAt(at) === 91) {
      close = text.indexOf(']', at)
      if (close < 0 || close >= end || close - at > 80 || close === at + 1) break
    } else if (/^re:/i.test(text.slice(at, at + 3))) close = at + 2
    else break
    const next = trimSpan(text, close + 1, end)
    if (next.from === next.to || text.charCodeAt(close + 1) === 58) break
    to = close + 1
    // What stands before it was put there by a list's server.
    if (/\b(?:PATCH|RFC)\b/.test(text.slice(at, to))) mailTo = to
    at = next.from
  }
  return to > from ? { from, to, mailTo, next: at } : null
}

/** A ticket that other words follow. */
function readTicket(text: string, from: number, end: number): (Span & { readonly next: number }) | null {
  const found = TICKET.exec(text.slice(from, Math.min(end, from + longestPrefix)))?.[0]
  // Trackers name projects in capitals: "release-2023 notes" has none.
  if (!found || /[a-z]\w{0,20}-\d/.test(found)) return null
  const next = trimSpan(text, from + found.length, end).from
  return next < end ? { from, to: from + found.length, next } : null
}

const mailTagIn = ({ from, to, mailTo }: Tag, inHeader: boolean): Span | null =>
  inHeader ? { from, to } : mailTo > from ? { from, to: mailTo } : null

/**
 * Where the subject begins as git will record it. `git am` takes a mail's tag off; in a commit file, and in what is
 * recorded already, nothing does.
 */
export function recordedFrom(
  { text, source }: Pick<MessageDocument, 'text' | 'source'>,
  subject: Subject,
): number {
  const isMail = source === 'draft' || source === 'patch'
  return isMail && subject.mailTag ? trimSpan(text, subject.mailTag.to, subject.to).from : subject.from
}

function readMarker(text: string, from: number, end: number): Subject['marker'] {
  const kinds = ['fixup', 'squash', 'amend'] as const
  let at = from
  let first: (typeof kinds)[number] | null = null
  for (;;) {
    const kind = kinds.find((k) => text.startsWith(`${k}! `, at))
    if (!kind) break
    first ??= kind
    at += kind.length + 2
  }
  if (first) return at < end ? { from, to: at, kind: first } : null
  if (text.startsWith('Revert "', from) && from + 8 < end) return { from, to: from + 8, kind: 'revert' }
  return null
}

/** Where a forge's number in parentheses (one or several) starts at the end; -1 where there is none. */
function suffixAt(text: string, from: number, end: number): number {
  if (text.charCodeAt(end - 1) !== 41) return -1
  const tail = text.slice(Math.max(from, end - 60), end)
  const found = /\s((?:\((?:#|!|GH-)\d{1,9}\) ?)+)$/.exec(tail)
  return found ? end - found[1]!.length : -1
}

/** The words before the title, each with its colon: `area:`, `a, b: c:`, `type(scope)!:`. */
function readPrefix(text: string, from: number, end: number): Subject['prefix'] {
  const areas: string[] = []
  let at = from
  let to = from
  while (at < end && areas.length < 6) {
    const colon = areaEnd(text, at, Math.min(end, from + longestPrefix))
    if (colon < 0) break
    const next = trimSpan(text, colon + 1, end)
    if (next.from === next.to) break
    areas.push(text.slice(at, colon))
    to = colon + 1
    at = next.from
  }
  const first = areas[0]
  if (first === undefined) return null
  const typed = /^([A-Za-z]+)(?:\(([^()]*)\))?(!?)$/.exec(first)
  const isType = typed !== null && conventionalTypes.has(typed[1]!.toLowerCase())
  return {
    from,
    to,
    areas: isType ? [typed[1]!, ...areas.slice(1)] : areas,
    type: isType ? typed[1]! : null,
    scope: isType ? (typed[2] ?? null) : null,
    breaking: first.endsWith('!'),
  }
}

/**
 * The colon that ends the area at `from`; -1 where the words there are none. An area is one word, or words
 * joined by a comma or a slash (`mm, slub:`, `PM / devfreq:`), or has blanks in its scope only.
 */
function areaEnd(text: string, from: number, limit: number): number {
  let depth = 0
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 40 || code === 91 || code === 123) depth++
    else if (code === 41 || code === 93 || code === 125) depth--
    else if (code === 58) {
      const next = text.charCodeAt(i + 1)
      if (i === from || depth > 0) return -1
      if (next === 32 || next === 9) return i
      const word = /^[A-Za-z]+/.exec(text.slice(from, from + 20))?.[0] ?? ''
      const joined = conventionalTypes.has(word.toLowerCase()) && /[\w)!]/.test(text.charAt(i - 1))
      if (joined && /\w/.test(text.charAt(i + 1)) && isTypeAndScope(text.slice(from, i))) return i
    } else if ((code === 32 || code === 9) && depth === 0) {
      const before = text.charAt(i - 1)
      const after = text.charAt(i + 1)
      if (!(before === ',' || before === '/' || after === '/')) return -1
    } else if (code === 34 || code === 96) return -1
  }
  return -1
}

const isTypeAndScope = (word: string) => /^[A-Za-z]+(?:\([^()]*\))?!?$/.test(word)
