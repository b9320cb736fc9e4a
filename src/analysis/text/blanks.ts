import type { Span } from './span.ts'

/** What git counts as white space: tab, line feed, carriage return, space. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** The span without the blanks at both ends; empty at `from` where there is nothing else. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? { from: start, to: end } : { from, to: from }
}

/** Whether the span holds nothing but blanks. */
export function isBlankSpan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}
