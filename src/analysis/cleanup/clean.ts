import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import { readSubject, recordedFrom } from '../message/subject.ts'
import type { Edit, Source } from '../report.ts'
import { applySorted } from '../text/edits.ts'
import { linesOf } from '../text/lines.ts'
import { characterEdits } from './characters.ts'
import { spacingEdits, strayWhitespaceEdits, subjectGapEdit } from './spacing.ts'
import { stripspace } from './stripspace.ts'
import { trailerEdits } from './trailer-form.ts'
import { isNarrow } from './wrap.ts'
import { wrapped } from './wrap-edits.ts'

/**
 * The message after all clean-up that cannot change its meaning, with LF and one line end behind it; empty where
 * there is no message. Cleaning twice equals cleaning once, and every word outside the removed parts stays.
 */
export function clean(message: MessageDocument, convention: Convention): string {
  const inside = withoutOutside(message)
  const plain = withoutMailTag(stripspace(applySorted(inside, characterEdits(inside))), message.source)
  // Where nothing went but blanks at the end, the text was read already.
  const isSame = message.outside.length === 0 && plain === `${message.text.trimEnd()}\n`
  let current = isSame ? { ...message, text: plain, source: 'log' as const } : readMessage(plain, 'log')
  if (isSame && layoutEdits(message, convention).length === 0) {
    if (isNarrow(message, convention.width)) return plain
    current = wrapped(current, convention.width)
    if (current.text === plain) return plain
  }
  // Repeated until the text stays: a blank line put in may show the next step what it parts.
  for (let i = 0; i < 5; i++) {
    const next = laidOut(current, convention)
    if (next.text === current.text) break
    current = next
  }
  return current.text
}

/** The message spaced and wrapped, read anew where that changed it. */
function laidOut(message: MessageDocument, convention: Convention): MessageDocument {
  const spaced = stripspace(applySorted(message.text, layoutEdits(message, convention)))
  return wrapped(spaced === message.text ? message : readMessage(spaced, 'log'), convention.width)
}

/** The text without comments, template, mail headers, notes and diff; a subject out of a header on one line. */
function withoutOutside({ text, subject, outside }: MessageDocument): string {
  if (outside.length === 0) return text
  const inHeader =
    subject !== null && outside.some(({ kind, to }) => kind === 'mail-headers' && to >= subject.from - 1)
  let kept = inHeader
    ? `${text
        .slice(subject.mailTag?.to ?? subject.from, subject.to)
        .trimStart()
        .replace(/\r?\n[ \t]*/g, ' ')}\n\n`
    : ''
  let at = inHeader
    ? Math.max(...outside.filter(({ kind }) => kind === 'mail-headers').map(({ to }) => to), subject.to)
    : 0
  for (const { from, to } of outside) {
    if (to <= at) continue
    kept += text.slice(at, from)
    at = to < text.length ? behindLine(text, to) : to
  }
  return kept + text.slice(at)
}

/** As "git am" does, a tag such as "[PATCH 2/3]" goes with the mail that it was written for. */
function withoutMailTag(text: string, source: Source): string {
  const [first] = linesOf(text)
  const subject = first && readSubject(text, first.from, first.to)
  return subject ? text.slice(recordedFrom({ text, source }, subject)) : text
}

function behindLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}

function layoutEdits(message: MessageDocument, convention: Convention): readonly Edit[] {
  const gap = subjectGapEdit(message)
  return [
    ...strayWhitespaceEdits(message),
    ...(gap ? [gap] : []),
    ...spacingEdits(message),
    ...trailerEdits(message, convention),
  ].sort((a, b) => a.from - b.from || a.to - b.to)
}
