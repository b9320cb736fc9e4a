import type { Fix } from '../report.ts'
import { editAt } from './edits.ts'
import type { Span } from './span.ts'

/** A fix of one replacement. */
export function replacing(
  text: string,
  { from, to }: Span,
  insert: string,
  title: string,
  trust: Fix['trust'],
): Fix {
  return { title, edits: [editAt(text, from, to, insert)], trust }
}
