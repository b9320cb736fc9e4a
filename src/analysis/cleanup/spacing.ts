import type { Block, MessageDocument } from '../message/document.ts'
import type { Edit } from '../report.ts'
import { isBlankSpan } from '../text/blanks.ts'
import { editAt } from '../text/edits.ts'
import { linesOf } from '../text/lines.ts'
import { onceFor } from '../text/once-for.ts'
import type { Span } from '../text/span.ts'

/** A sentence's end, with what may close behind it. */
const isEnd = (c: string) => c === '.' || c === '!' || c === '?'
const isCloser = (c: string) =>
  c === '"' || c === "'" || c === ')' || c === ']' || c === '”' || c === '’' || c === '`'

/** Whether a line is laid out in columns: a tab inside, or a wide gap that ends no sentence. */
export function hasColumns(line: string): boolean {
  const words = line.trimStart().replace(/`[^`]*`/g, '`')
  if (words.includes('\t')) return true
  for (let at = words.indexOf('  '); at > 0; at = words.indexOf('  ', at + 1)) {
    let end = at
    while (words.charCodeAt(end) === 32) end++
    if (end === words.length) return false
    if (end - at > 3 || !endsSentence(words, at)) return true
    at = end
  }
  return false
}

function endsSentence(text: string, at: number): boolean {
  let last = at - 1
  while (last >= 0 && at - last < 4 && isCloser(text.charAt(last))) last--
  return isEnd(text.charAt(last)) || text.charAt(at - 1) === ':'
}

/** One space for two or three between the sentences of prose; never in inline code or lines laid out in columns. */
export const spacingEdits = onceFor(({ text, body }: MessageDocument): readonly Edit[] =>
  body
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .flatMap((block) => spacingIn(text, block)),
)

function spacingIn(text: string, block: Block): Edit[] {
  const edits: Edit[] = []
  let inCode = false
  for (const { from, to } of linesOf(text, block.from, block.to)) {
    const line = text.slice(from, to)
    if (hasColumns(line)) continue
    let at = 0
    while (at < line.length && (line[at] === ' ' || line[at] === '\t')) at++
    for (; at < line.length; at++) {
      const c = line.charAt(at)
      if (c === '`') inCode = !inCode
      if (c !== ' ' || inCode) continue
      let end = at
      while (line.charAt(end) === ' ') end++
      if (end - at > 1 && end < line.length && text.charAt(from + at - 1) !== ':' && endsSentence(line, at)) {
        edits.push(editAt(text, from + at, from + end, ' '))
      }
      at = end - 1
    }
  }
  return edits
}

/**
 * Blanks that nobody sees: at line ends, blank lines at both ends, more than one between paragraphs, before the
 * subject and doubled in its title. Line ends stay as they are; what is outside the message is not looked at.
 */
export const strayWhitespaceEdits = onceFor((message: MessageDocument): readonly Edit[] => {
  const { text, subject } = message
  const edits: Edit[] = []
  const isOutside = outsideTest(message.outside)
  const isHeader = outsideTest(message.outside.filter(({ kind }) => kind === 'mail-headers'))
  let blanks = 0
  let blankFrom = -1
  let sawText = false
  // The first blank line behind a mail's headers ends them.
  let behindHeaders = false
  let lastEnd = 0
  for (const line of linesOf(text, text.startsWith('\uFEFF') ? 1 : 0)) {
    if (isOutside(line.from)) {
      blanks = 0
      behindHeaders = !sawText && isHeader(line.from)
      continue
    }
    if (isBlankSpan(text, line.from, line.to)) {
      if (blanks === 0) blankFrom = line.from
      blanks++
      if (sawText && blanks === 1 && line.to > line.from) edits.push(editAt(text, line.from, line.to, ''))
      continue
    }
    const start = (sawText || behindHeaders) && blanks > 0 ? nextLine(text, blankFrom) : blankFrom
    if (blanks > 0 && start < line.from) edits.push(editAt(text, start, line.from, ''))
    blanks = 0
    sawText = true
    let end = line.to
    while (end > line.from && isTrailing(text.charCodeAt(end - 1))) end--
    if (end < line.to) edits.push(editAt(text, end, line.to, ''))
    lastEnd = line.next
  }
  if (blanks > 0 && sawText) {
    const kept = edits.filter(({ from }) => from < lastEnd)
    edits.splice(0, edits.length, ...kept)
    edits.push(editAt(text, lastEnd, text.length, ''))
  }
  if (subject) edits.push(...subjectBlanks(text, subject))
  return edits.sort((a, b) => a.from - b.from)
})

const isTrailing = (code: number) => code === 32 || code === 9 || code === 13

function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}

function outsideTest(outside: readonly Span[]): (at: number) => boolean {
  let i = 0
  return (at) => {
    while (i < outside.length && outside[i]!.to <= at) i++
    return i < outside.length && outside[i]!.from <= at
  }
}

function subjectBlanks(text: string, { from, to }: Span): Edit[] {
  const edits: Edit[] = []
  const line = text.slice(from, to)
  if (line.includes('\n') || line.includes('`') || line.includes('"')) return edits
  let start = from
  while (start > 0 && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 9)) start--
  const opens = start === 0 || text.charCodeAt(start - 1) === 10
  if (opens && start < from) edits.push(editAt(text, start, from, ''))
  if (!line.includes('  ') && !line.includes('\t')) return edits
  for (const run of line.matchAll(/[ \t]{2,}|\t/g)) {
    edits.push(editAt(text, from + run.index, from + run.index + run[0].length, ' '))
  }
  return edits
}

/** Words, and a comma, behind which a sentence goes on. */
const GOES_ON =
  /(?:,|\b(?:an?|the|and|or|but|nor|to|of|for|from|with|without|in|into|on|onto|at|by|as|than|that|which|when|if|while|because|is|are|be))$/

/**
 * The blank line behind the subject where it is missing; null where it is there, and where the subject runs on:
 * a first line whose sentence goes on below is a subject to be shortened, not to be cut in two.
 */
export function subjectGapEdit({ text, subject, outside }: MessageDocument): Edit | null {
  if (!subject) return null
  const feed = text.indexOf('\n', subject.to)
  if (feed < 0 || !isBlankSpan(text, subject.to, feed)) return null
  if (outside.some(({ from, to }) => from <= feed + 1 && feed + 1 < to)) return null
  const next = linesOf(text, feed + 1, Math.min(text.length, feed + 400))[0]
  if (!next || isBlankSpan(text, next.from, next.to)) return null
  const above = text.charAt(subject.to - 1)
  const below = text.slice(next.from, next.from + 2)
  const runsOn = /^(?:[a-z0-9("'`]|\.\w)/.test(below) && !/[.:;!?]/.test(above)
  // Who begins lines in lower case has begun another one, unless the first is a long one.
  const goesOn = /^[^a-z]/.test(text.charAt(subject.title.from)) || subject.to - subject.from > 40
  if ((runsOn && goesOn) || GOES_ON.test(text.slice(Math.max(subject.from, subject.to - 20), subject.to)))
    return null
  return { from: feed + 1, to: feed + 1, was: '', insert: text.charCodeAt(feed - 1) === 13 ? '\r\n' : '\n' }
}
