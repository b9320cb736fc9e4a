import { trimSpan } from '../text/blanks.ts'
import type { Span } from '../text/span.ts'
import type { MessageDocument } from './document.ts'

/** A range of the text that is one thing. */
export interface Piece extends Span {
  readonly kind: 'subject' | 'block' | 'trailers' | 'outside' | 'blank'
}

/** The whole text, cut into the document's parts and the blanks between them: every character is in one piece. */
export function pieces(message: MessageDocument): Piece[] {
  const parts: Piece[] = [
    ...message.body.map(({ from, to }): Piece => ({ kind: 'block', from, to })),
    ...message.outside.map(({ from, to }): Piece => ({ kind: 'outside', from, to })),
  ]
  if (message.subject) parts.push({ kind: 'subject', from: message.subject.from, to: message.subject.to })
  parts.push(...trailerPieces(message))
  const all: Piece[] = []
  let at = 0
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    if (part.from > at) all.push({ kind: 'blank', from: at, to: part.from })
    all.push(part)
    at = part.to
  }
  if (at < message.text.length) all.push({ kind: 'blank', from: at, to: message.text.length })
  return all
}

/** The trailer block without the comment lines that stand inside it. */
function trailerPieces({ text, trailerBlock, outside }: MessageDocument): Piece[] {
  if (!trailerBlock) return []
  const cut: Piece[] = []
  let at = trailerBlock.from
  const add = (end: number) => {
    const span = trimSpan(text, at, end)
    if (span.from < span.to) cut.push({ kind: 'trailers', ...span })
  }
  for (const { from, to } of outside) {
    if (from < at || to > trailerBlock.to) continue
    add(from)
    at = to
  }
  add(trailerBlock.to)
  return cut
}
