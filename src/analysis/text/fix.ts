import type { Fix } from '../report.ts'
import type { Span } from './span.ts'

/** A fix of one replacement. */
export function replacing(
  text: string,
  { from, to }: Span,
  insert: string,
  title: string,
  trust: Fix['trust'],
): Fix {
  return { title, edits: [{ from, to, was: text.slice(from, to), insert }], trust }
}

/** Words for a sentence: cut at a blank near `most` code units, with an ellipsis where something was cut. */
export function shortened(words: string, most = 40): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const blank = flat.lastIndexOf(' ', most)
  return `${flat.slice(0, blank > most / 2 ? blank : most).replace(/[\uD800-\uDBFF]$/, '')}…`
}
