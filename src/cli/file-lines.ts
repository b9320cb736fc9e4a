import type { Place } from '../analysis/index.ts'

/** For each line of a message its number in the file, from 1, and the columns before it; null where unknown. */
export type FileLines = readonly ({ readonly line: number; readonly shift: number } | null)[]

/**
 * Finds the lines of messages again in the file that they were taken from in this order: patches, mailboxes, the
 * output of `git log`. A subject that was folded or encoded is known by its line only. From the first line on that is
 * not found nothing is said, so that all is one pass through the file.
 */
export function linesInFile(file: string, messages: readonly string[]): FileLines[] {
  const lines = file.split('\n').map((line) => line.replace(/\r$/, ''))
  let next = 0
  const find = (stands: (line: string) => number | null) => {
    for (; next < lines.length; next++) {
      const shift = stands(lines[next]!)
      if (shift !== null) return { line: ++next, shift }
    }
    return null
  }
  return messages.map((message) =>
    message.split('\n').map((words, i) => {
      const text = words.replace(/\r$/, '')
      if (i === 0) return find((line) => subjectIn(line, text))
      return text.trim() === '' ? { line: next + 1, shift: 0 } : find((line) => shiftIn(line, text))
    }),
  )
}

function subjectIn(line: string, subject: string): number | null {
  if (!/^subject:/i.test(line)) return shiftIn(line, subject)
  return line.endsWith(subject) ? line.length - subject.length : 0
}

/** As it stands, in the output of `git log`, or quoted by a mailbox. */
function shiftIn(line: string, text: string): number | null {
  if (line === text) return 0
  if (line === `    ${text}`) return 4
  return line === `>${text}` ? 1 : null
}

/** The line and column of a place of the message in the file; null where they are not known. */
export function inFile(
  place: Place,
  lines: FileLines | undefined,
): { readonly line: number; readonly column: number } | null {
  if (!lines) return place
  const found = lines[place.line - 1]
  return found ? { line: found.line, column: place.column + found.shift } : null
}
