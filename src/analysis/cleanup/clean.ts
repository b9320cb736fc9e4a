import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import { readSubject, recordedFrom } from '../message/subject.ts'
import type { Source } from '../report.ts'
import { applySorted } from '../text/edits.ts'
import { linesOf } from '../text/lines.ts'
import { characterEdits } from './characters.ts'
import { spacingEdits, strayWhitespaceEdits, subjectGapEdit } from './spacing.ts'
import { stripspace } from './stripspace.ts'
import { trailerEdits } from './trailer-form.ts'
import { wrapEdits } from './wrap-edits.ts'

/**
 * The message after all clean-up that cannot change its meaning, with LF and one line end behind it; empty where
 * there is no message. Cleaning twice equals cleaning once, and every word outside the removed parts stays.
 */
export function clean(message: MessageDocument, convention: Convention): string {
  const inside = withoutOutside(message)
  const plain = withoutMailTag(stripspace(applySorted(inside, characterEdits(inside))), message.source)
  // Where nothing went but blanks at the end, the text was read already.
  const isSame = message.outside.length === 0 && plain === `${message.text.trimEnd()}\n`
  let read = isSame ? { ...message, text: plain, source: 'log' as const } : readMessage(plain, 'log')
  return settle(plain, (text) => {
    if (read.text !== text) read = readMessage(text, 'log')
    const spaced = stripspace(applySpacing(read, convention))
    const laidOut = spaced === text ? read : readMessage(spaced, 'log')
    return applySorted(spaced, wrapEdits(laidOut, convention.width))
  })
}

/** Repeats a step until the text stays: a blank line put in may show the next step what it parts. */
function settle(text: string, step: (text: string) => string): string {
  let current = text
  for (let i = 0; i < 5; i++) {
    const next = step(current)
    if (next === current) return current
    current = next
  }
  return current
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

function applySpacing(message: MessageDocument, convention: Convention): string {
  const gap = subjectGapEdit(message)
  const edits = [
    ...strayWhitespaceEdits(message),
    ...(gap ? [gap] : []),
    ...spacingEdits(message),
    ...trailerEdits(message, convention),
  ]
  return applySorted(
    message.text,
    edits.toSorted((a, b) => a.from - b.from || a.to - b.to),
  )
}
