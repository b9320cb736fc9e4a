import type { Dress } from './diff.ts'

const ESC = 0x1b
const CR = 0x0d

/**
 * Walks a text line by line without making strings or objects. A line is `[from, to)`: without its line end
 * (LF or CRLF) and without the mail quoting and the outer colours of its `dress`.
 */
export class LineCursor {
  readonly text: string
  readonly dress: Dress | null
  from = 0
  to = 0
  /** Where the line starts in the text, dress included. */
  start = 0
  /** Where the next line starts. */
  next = 0

  constructor(text: string, dress: Dress | null, at = 0) {
    this.text = text
    this.dress = dress
    this.next = at
  }

  /** Moves to the next line; false at the end of the text. In a quoted mail, unquoted lines are passed over. */
  advance(): boolean {
    const { text } = this
    do {
      const from = this.next
      if (from >= text.length) return false
      const end = text.indexOf('\n', from)
      this.start = this.from = from
      if (end < 0) {
        this.to = this.next = text.length
      } else {
        this.next = end + 1
        this.to = end
      }
      if (this.to > from && text.charCodeAt(this.to - 1) === CR) this.to--
    } while (this.dress && !this.undress(this.dress))
    return true
  }

  /** Goes back so that the next `advance` reads the line that starts at `start`. */
  rewind(start: number): void {
    this.next = start
  }

  /** The line as a string, colours removed. */
  line(): string {
    return plain(this.text.slice(this.from, this.to), this.dress)
  }

  startsWith(words: string): boolean {
    return this.text.startsWith(words, this.from) && this.from + words.length <= this.to
  }

  private undress({ quote, colours }: Dress): boolean {
    if (quote) {
      const bare = quote.trimEnd()
      if (this.text.startsWith(quote, this.from)) this.from = Math.min(this.from + quote.length, this.to)
      else if (this.to - this.from === bare.length && this.text.startsWith(bare, this.from))
        this.from = this.to
      else return false
    }
    if (colours) {
      this.from = skipColours(this.text, this.from, this.to)
      this.to = skipColoursBack(this.text, this.from, this.to)
    }
    return true
  }
}

/** The offset behind the colour sequences (`ESC [ ... letter`) that start at `from`. */
export function skipColours(text: string, from: number, to: number): number {
  while (from < to && text.charCodeAt(from) === ESC && text.charCodeAt(from + 1) === 0x5b) {
    let at = from + 2
    while (at < to && isParameter(text.charCodeAt(at))) at++
    if (at >= to) return from
    from = at + 1
  }
  return from
}

/** The offset before the colour sequences that end at `to`. */
function skipColoursBack(text: string, from: number, to: number): number {
  for (;;) {
    const last = text.charCodeAt(to - 1)
    if (to - from < 3 || (last !== 0x6d && last !== 0x4b)) return to
    let at = to - 2
    while (at > from && isParameter(text.charCodeAt(at))) at--
    if (at - 1 < from || text.charCodeAt(at) !== 0x5b || text.charCodeAt(at - 1) !== ESC) return to
    to = at - 1
  }
}

const isParameter = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x3b

/** A line's text without colours. */
function plain(line: string, dress: Dress | null): string {
  // eslint-disable-next-line no-control-regex
  return dress?.colours ? line.replace(/\u001b\[[\d;]*[A-Za-z]/g, '') : line
}
