import type { Span } from '../../analysis/index.ts'

/** Most notes told; the rest are more of the same. */
const most = 3

/**
 * Each thing that could not be read, once, with the line where it was first met and how often it was met besides.
 * `text` is what the notes are about; null where it is not at hand.
 */
export function countedNotes(
  notes: readonly (Span & { readonly text: string })[],
  text: string | null,
): string[] {
  const counts = new Map<string, number>()
  for (const note of notes) counts.set(note.text, (counts.get(note.text) ?? 0) + 1)
  return [...counts].slice(0, most).map(([said, count]) => {
    const { from } = notes.find((note) => note.text === said)!
    const where = text === null || from === 0 ? '' : `Line ${lineAt(text, from)}: `
    return `${where}${said}${count > 1 ? ` (and ${count - 1} more)` : ''}`
  })
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
