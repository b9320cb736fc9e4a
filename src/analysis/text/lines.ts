/** Finds the line and column of an offset; built once per text, each look-up is a binary search. */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const starts = [0]
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
    this.#starts = starts
    this.#length = text.length
  }

  /** Line and column, both from 1; an offset behind the text counts as its end. */
  positionAt(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 }
  }
}

/** One line of a text; `to` stands before its line end (LF or CRLF), `next` behind it. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly next: number
}

/** The lines of `text` between two offsets; a text that ends in a line end has no empty line behind it. */
export function linesOf(text: string, from = 0, end = text.length): Line[] {
  const lines: Line[] = []
  let at = from
  while (at < end) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 || feed >= end ? end : feed + 1
    let to = next
    if (to > at && text.charCodeAt(to - 1) === 10) to--
    if (to < next && to > at && text.charCodeAt(to - 1) === 13) to--
    lines.push({ from: at, to, next })
    at = next
  }
  return lines
}
