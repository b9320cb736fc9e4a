import type { Source } from '../report.ts'
import { isBlankSpan, trimSpan } from '../text/blanks.ts'
import { linesOf, type Line } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { readBlocks } from './blocks.ts'
import type { MessageDocument, Outside } from './document.ts'
import { markOutside } from './outside.ts'
import { readSubject } from './subject.ts'
import { findTrailerLines, readTrailers } from './trailers.ts'

export interface ReadOptions {
  /** What git's `core.commentChar` is; it may be longer than one character. */
  readonly comment?: string
}

/**
 * Reads a commit message. Nothing is lost: subject, body blocks, trailer block and what is outside cover the text
 * but for the blanks between them. Linear in the text; never throws.
 */
export function readMessage(text: string, source: Source, options: ReadOptions = {}): MessageDocument {
  const comment = options.comment || '#'
  const lines = linesOf(text, text.startsWith('\uFEFF') ? 1 : 0)
  const parts = markOutside(text, lines, source, comment)
  const blank = (line: Line) => isBlankSpan(text, line.from, line.to)
  const inside = lines.map((line, i) => ({ line, i })).filter(({ i }) => !parts.kinds[i])

  const first = parts.subject ? -1 : inside.findIndex(({ line }) => !blank(line))
  const subjectLine: Span | undefined = parts.subject ?? inside[first]?.line
  const subject = subjectLine
    ? readSubject(text, subjectLine.from, subjectLine.to, parts.subject !== null)
    : null
  const rest = inside.slice(first + 1)
  const message = first < 0 ? rest : [inside[first]!, ...rest]
  const found = findTrailerLines(
    text,
    message.map(({ line }) => line),
    first >= 0,
    comment,
  )
  const skipped = message.length - rest.length

  const trailerLines = found ? message.slice(found.start, found.end).map(({ line }) => line) : []
  const groups = found
    ? [...adjacent(rest.slice(0, found.start - skipped)), ...adjacent(rest.slice(found.end - skipped))]
    : adjacent(rest)
  return {
    text,
    source,
    subject,
    body: readBlocks(text, groups),
    trailerBlock: trailerLines.length ? trimSpan(text, trailerLines[0]!.from, trailerLines.at(-1)!.to) : null,
    trailers: readTrailers(text, trailerLines, comment),
    outside: outsideSpans(text, lines, parts.kinds, parts.subject),
  }
}

/** Runs of lines with nothing taken out between them. */
function adjacent(lines: readonly { line: Line; i: number }[]): Line[][] {
  const groups: Line[][] = []
  let previous = -2
  for (const { line, i } of lines) {
    if (i === previous + 1) groups.at(-1)!.push(line)
    else groups.push([line])
    previous = i
  }
  return groups
}

/** One span for each run of lines of one kind; a subject that stands inside a mail's header is left out of it. */
function outsideSpans(
  text: string,
  lines: readonly Line[],
  kinds: readonly (Outside['kind'] | null)[],
  subject: Span | null,
): Outside[] {
  const spans: Outside[] = []
  const add = (kind: Outside['kind'], from: number, to: number) => {
    const span = trimSpan(text, from, to)
    if (span.from < span.to) spans.push({ kind, from, to: span.to })
  }
  for (let i = 0; i < lines.length;) {
    const kind = kinds[i]
    let end = i + 1
    while (end < lines.length && kinds[end] === kind) end++
    if (kind) {
      const { from } = lines[i]!
      const { to } = lines[end - 1]!
      if (subject && from <= subject.from && subject.to <= to) {
        add(kind, from, subject.from)
        add(kind, subject.to, to)
      } else add(kind, from, to)
    }
    i = end
  }
  return spans
}
