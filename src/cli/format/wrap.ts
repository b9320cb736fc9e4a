import { displayWidth } from '../../analysis/index.ts'

/** Breaks a text at blanks into lines of at most `width` columns, where its words allow it. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/[ \n]/).filter(Boolean)) {
    const columns = displayWidth(word)
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += used > 0 ? ` ${word}` : word
    used += columns + (used > 0 ? 1 : 0)
  }
  if (used > 0) lines.push(line)
  return lines
}
