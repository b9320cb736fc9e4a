import type { Span } from '../../analysis/index.ts'

/** Most lines of the draft quoted above one remark. */
const mostLines = 5

/** Most code units of a line quoted before, in and behind the words meant. */
const mostOfLine = 240

/** A piece of a quoted line; `marked` where a remark is about these words. */
export interface QuotedPiece {
  readonly text: string
  readonly marked: boolean
}

export interface Quote {
  readonly lines: readonly (readonly QuotedPiece[])[]
  /** Whether lines of the draft are left out above and below. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The whole lines of the draft that hold the words of a remark, as a mail reply quotes them. */
export function quote(text: string, under: Span): Quote {
  const from = Math.min(Math.max(0, under.from), text.length)
  const to = Math.min(Math.max(from, under.to), text.length)
  let start = text.lastIndexOf('\n', from - 1) + 1
  if (from === to) start = lineWithWords(text, start)
  const lines: QuotedPiece[][] = []
  let at = start
  while (at <= text.length && lines.length < mostLines && (lines.length === 0 || at < to)) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    lines.push(pieces(text, at, end, from, to))
    at = end + 1
  }
  return {
    lines,
    cutBefore: text.slice(0, start).trim() !== '',
    cutAfter: at < text.length && text.slice(at).trim() !== '',
  }
}

/**
 * A draft with the author's answer in it, quoted around the new words: the line before where the words begin a line,
 * and every line that holds some of them.
 */
export function quoteInserted(text: string, inserted: Span): Quote {
  const start = text.lastIndexOf('\n', inserted.from - 1) + 1
  const quoted = quote(text, inserted)
  if (inserted.from > start || start === 0) return quoted
  const before = text.slice(0, start).trimEnd()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return { ...quoted, lines: [...(line ? [[{ text: lastOf(line), marked: false }]] : []), ...quoted.lines] }
}

/** The nearest line at or above a line start that is not blank. */
function lineWithWords(text: string, start: number): number {
  let at = start
  while (at > 0 && /^[ \t]*(?:\n|$)/.test(text.slice(at, at + 200))) at = text.lastIndexOf('\n', at - 2) + 1
  return at
}

function pieces(text: string, lineFrom: number, lineTo: number, from: number, to: number): QuotedPiece[] {
  const a = Math.min(Math.max(from, lineFrom), lineTo)
  const b = Math.min(Math.max(to, a), lineTo)
  return [
    { text: lastOf(text.slice(lineFrom, a)), marked: false },
    { text: firstOf(text.slice(a, b)), marked: true },
    { text: firstOf(text.slice(b, lineTo)), marked: false },
  ].filter((piece) => piece.text !== '')
}

const firstOf = (text: string) => (text.length > mostOfLine ? `${text.slice(0, mostOfLine)}…` : text)

const lastOf = (text: string) => (text.length > mostOfLine ? `…${text.slice(-mostOfLine)}` : text)
