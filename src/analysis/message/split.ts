import { isBlankSpan } from '../text/blanks.ts'
import { linesOf, type Line } from '../text/lines.ts'
import { cutLine } from './cut-line.ts'
import { readMailHeaders } from './mail-headers.ts'
import { readMail } from './mail.ts'
import { isDivider, isStatistics, startsDiff } from './outside.ts'
import { readSubject } from './subject.ts'

/** One message with its diff, found in a paste. */
export interface Pasted {
  readonly message: string
  readonly diff: string | null
  /** `patch` where the message came out of a mail. */
  readonly source: 'draft' | 'patch' | 'log'
  /** A name for a list: the title, or where it stood. */
  readonly name: string
}

/**
 * Takes a paste apart: the output of `git show` or `git log -p`, a patch mail or a mailbox of them, Mercurial's
 * export, a raw commit, a diff alone, a message with a diff below it, or a plain message. Always returns at least
 * one entry; what is in no known form is a plain message. Linear in the text.
 */
export function splitPaste(text: string): Pasted[] {
  const from = text.startsWith('\uFEFF') ? 1 : 0
  const lines = linesOf(text, from)
  const first = lines.findIndex((line) => !isBlankSpan(text, line.from, line.to))
  if (first < 0) return [{ message: text, diff: null, source: 'draft', name: '' }]
  const found =
    splitLog(text, lines, first) ??
    splitMails(text, lines, first) ??
    splitMercurial(text, lines, first) ??
    splitRawCommit(text, lines, first) ??
    splitBelow(text, lines, first)
  return found.map((entry, i) => ({
    ...entry,
    name: nameOf(entry.message) || (found.length > 1 ? `${i + 1}` : ''),
  }))
}

type Entry = Omit<Pasted, 'name'>

/** Without blank lines at the front, which may leave an indent, and without blanks at the end. */
const withoutBlankEnds = (text: string) => text.replace(/^(?:[ \t\r]*\n)+/, '').trimEnd()

function nameOf(message: string): string {
  const [line] = linesOf(message.trimStart().slice(0, 1000))
  const subject = line && readSubject(message.trimStart(), line.from, line.to)
  if (!subject) return ''
  const from = subject.prefix?.from ?? subject.marker?.from ?? subject.title.from
  return message.trimStart().slice(from, subject.to)
}

const head = (text: string, line: Line | undefined) =>
  line ? text.slice(line.from, Math.min(line.to, line.from + 200)) : ''

/** Indices of the lines at which entries start; each entry goes on to the next start. */
function sections(lines: readonly Line[], starts: readonly number[]): Line[][] {
  return starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length))
}

const commitLine = /^commit [0-9a-f]{7,64}(?: .*)?$/
const commitField = /^(?:Author|AuthorDate|Commit|CommitDate|Date|Merge|Reflog|Reflog message|gpg|Refs): ?/

/** `git show` and `git log`: a commit line, fields, and the message indented by four blanks. */
function splitLog(text: string, lines: readonly Line[], first: number): Entry[] | null {
  const isStart = (i: number) =>
    commitLine.test(head(text, lines[i])) && commitField.test(head(text, lines[i + 1]))
  if (!isStart(first)) return null
  const starts = lines.flatMap((_, i) => (i >= first && isStart(i) ? [i] : []))
  return sections(lines, starts).map((section): Entry => {
    let i = section.findIndex((line) => isBlankSpan(text, line.from, line.to))
    if (i < 0) i = section.length
    const message: string[] = []
    for (; i < section.length; i++) {
      const { from, to, next } = section[i]!
      if (text.startsWith('    ', from)) message.push(text.slice(from + 4, next))
      else if (from === to) message.push(text.slice(from, next))
      else break
    }
    while (i < section.length && !startsDiff(text, section, i)) i++
    const words = withoutBlankEnds(message.join(''))
    return { message: words && `${words}\n`, diff: sliceFrom(text, section, i), source: 'log' }
  })
}

function sliceFrom(text: string, section: readonly Line[], i: number): string | null {
  const line = section[i]
  return line ? text.slice(line.from, section.at(-1)!.next) : null
}

/** The line at which a mail of a mailbox begins: stricter than at the front of a text, as quoted prose may hold one. */
const mailStart = /^From \S+ {1,4}.*\d\d:\d\d(?::\d\d)?.* \d{4}/

/** A patch mail, or a mailbox of them. */
function splitMails(text: string, lines: readonly Line[], first: number): Entry[] | null {
  const section = lines.slice(first)
  const isMail = mailStart.test(head(text, section[0])) || readMailHeaders(text, section.slice(0, 400))
  if (!isMail) return null
  const isStart = (i: number) =>
    mailStart.test(head(text, lines[i])) &&
    (i === first ||
      lines[i - 1]!.from === lines[i - 1]!.to ||
      head(text, lines[i]).includes(' 00:00:00 2001'))
  const starts = [first]
  for (let i = first + 1; i < lines.length; i++) if (isStart(i)) starts.push(i)
  return sections(lines, starts).map((mail): Entry => {
    const { subject, body, diff } = readMail(text.slice(mail[0]!.from, mail.at(-1)!.next))
    const words = withoutBlankEnds(body.replace(/^>From /gm, 'From '))
    const message = words && subject ? `${subject}\n\n${words}\n` : `${subject || words}\n`
    return { message, diff, source: 'patch' }
  })
}

/** `hg export`: comment lines, the message, the diff. */
function splitMercurial(text: string, lines: readonly Line[], first: number): Entry[] | null {
  const isStart = (i: number) => head(text, lines[i]) === '# HG changeset patch'
  if (!isStart(first)) return null
  const starts = lines.flatMap((_, i) => (isStart(i) ? [i] : []))
  return sections(lines, starts).map((section): Entry => {
    let i = 0
    while (i < section.length && text.startsWith('#', section[i]!.from)) i++
    const start = section[i]?.from ?? section.at(-1)!.next
    while (i < section.length && !startsDiff(text, section, i)) i++
    const end = section[i]?.from ?? section.at(-1)!.next
    return {
      message: `${withoutBlankEnds(text.slice(start, end))}\n`,
      diff: sliceFrom(text, section, i),
      source: 'log',
    }
  })
}

/** `git cat-file commit`: fields and the message as it is. */
function splitRawCommit(text: string, lines: readonly Line[], first: number): Entry[] | null {
  if (!/^tree [0-9a-f]{40,64}$/.test(head(text, lines[first]))) return null
  const gap = lines.findIndex((line, i) => i > first && line.from === line.to)
  return gap < 0 ? null : [{ message: text.slice(lines[gap]!.next), diff: null, source: 'log' }]
}

/** A diff alone, or a message with a diff below it: below git's cut line, below `---` with statistics, or just so. */
function splitBelow(text: string, lines: readonly Line[], first: number): Entry[] {
  let diff = first
  while (diff < lines.length && !startsDiff(text, lines, diff)) diff++
  if (diff === lines.length) return [{ message: text, diff: null, source: 'draft' }]
  let end = diff
  for (let i = diff - 1; i >= first; i--) {
    const line = head(text, lines[i])
    if (isDivider(text, lines[i]!) || line.endsWith(` ${cutLine}`)) end = i
    else if (line.trim() !== '' && !isStatistics(line) && !line.startsWith('#')) break
  }
  const message = text.slice(0, lines[end]!.from)
  return [{ message: end === first ? '' : message, diff: text.slice(lines[diff]!.from), source: 'draft' }]
}
