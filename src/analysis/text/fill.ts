import { displayWidth } from './width.ts'

/**
 * Fills words into lines of at most `width` columns; a longer word stands on a line of its own. `hanging` stands
 * before each line but the first.
 */
export function fill(words: readonly string[], width: number, hanging = ''): string {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of words) {
    const wide = displayWidth(word)
    if (line && columns + 1 + wide > width) {
      lines.push(line)
      line = hanging + word
      columns = hanging.length + wide
    } else {
      line = line ? `${line} ${word}` : word
      columns += (columns ? 1 : 0) + wide
    }
  }
  if (line) lines.push(line)
  return lines.join('\n')
}

/** Sentences as one paragraph. */
export function asParagraph(sentences: readonly { readonly text: string }[], width: number): string {
  return fill(
    sentences.flatMap((s) => s.text.split(/[ \t\n\r]/).filter(Boolean)),
    width,
  )
}
