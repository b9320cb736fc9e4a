/** Columns at which something starts again behind a gap of two blanks or a tab; none where the line is prose. */
function columnStarts(line: string): number[] {
  const starts: number[] = []
  let column = 0
  let gap = 0
  let sawWord = false
  let before = ''
  for (let i = 0; i < line.length && i < 300; i++) {
    const c = line.charAt(i)
    if (c === ' ' || c === '\t') {
      gap += c === '\t' ? 8 : 1
      column += c === '\t' ? 8 - (column % 8) : 1
      continue
    }
    if (sawWord && gap >= 2 && !(gap === 2 && /[.!?]/.test(before))) starts.push(column)
    sawWord = true
    gap = 0
    before = /["')\]”’]/.test(c) && /[.!?]/.test(before) ? before : c
    column++
  }
  return starts
}

const pipeRow = /^\|.*\|$|^\+[-=+]{3,}\+$|^\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?$/
const border = /^[-=+|_\s]{5,}$/
/** Every first row has one of these, most prose has none. */
const rowSign = /[|\t]|[^ ] {2}|^\s*\+[-=+]|^[-=+_\s]{5}| files? changed/
const statRow = /^ ?\S.{0,250} \| +(?:\d+ [+-]+|\d+$|Bin\b)|^ \d+ files? changed\b/

/** A row that stands by itself: two wide gaps, or a tab and more. */
const wideGaps = /^\s*\S(?:\S| (?! ))*(?: {3,}|\t+)\S(?:\S| (?! ))*(?: {3,}|\t+)\S/

/**
 * How many of the lines from `start` on are rows of one table: at least two rows with a column in common, rows
 * between pipes, or the statistics of a diff; else 0.
 */
export function tableRows(lines: readonly string[], start: number, end: number): number {
  if (!rowSign.test(lines[start]!)) return 0
  let i = start
  const row = (at: number) =>
    pipeRow.test(lines[at]!.slice(0, 300).trim()) || statRow.test(lines[at]!.slice(0, 300))
  while (i < end && (row(i) || (i > start && border.test(lines[i]!.slice(0, 300))))) i++
  if (i - start >= 2) return i - start
  if (i - start === 1 && statRow.test(lines[start]!.slice(0, 300))) return 1

  let previous: number[] | null = null
  let rows = 0
  for (i = start; i < end; i++) {
    if (border.test(lines[i]!.slice(0, 300)) && (rows > 0 || i + 1 < end)) {
      const isAbove = rows > 0 || (i === start && columnStarts(lines[i + 1]!).length > 0)
      if (!isAbove) break
      continue
    }
    const columns = columnStarts(lines[i]!)
    if (columns.length === 0) break
    if (previous && !shares(columns, previous)) break
    previous = columns
    rows++
  }
  return rows >= 2 || (rows === 1 && wideGaps.test(lines[start]!.slice(0, 300))) ? i - start : 0
}

/** Whether a start, or an end that a start of the other implies, is common to both. */
function shares(a: readonly number[], b: readonly number[]): boolean {
  if (a.length >= 2 && a.length === b.length) return true
  return a.some((column) => b.some((other) => Math.abs(column - other) <= 1))
}
