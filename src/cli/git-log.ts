import { mostBytes } from './input.ts'

/** One commit of a log: its id, and its part of the output; null where that is longer than allowed. */
export interface LogEntry {
  readonly id: string
  readonly bytes: Buffer | null
}

const newline = 0x0a
const start = Buffer.from('\ncommit ')
/** `commit `, an id, and the end of the line or what git puts after it. */
const commitLine = /^commit ([0-9a-f]{40}|[0-9a-f]{64})(?=[ \r\n]|$)/

/** Bytes of an unfinished line that are held back, so that a line without end does not slow the reading down. */
const longestHeld = 1024 * 1024

/**
 * Splits the output of `git log -p`, as a stream, at its commits; only a commit's own line begins in the first
 * column with "commit", as messages are indented and lines of a diff have a sign. What stands before the first
 * commit is an entry without an id. Holds one commit at most, and drops one that is longer than `limit` bytes.
 */
export async function* logEntries(
  chunks: AsyncIterable<Uint8Array>,
  limit = mostBytes,
): AsyncGenerator<LogEntry> {
  let entry = new Entry('', limit)
  let held: Buffer = Buffer.alloc(0)
  let atLineStart = true

  function* take(block: Buffer): Generator<LogEntry> {
    let from = 0
    for (let at = atLineStart ? 0 : nextStart(block, 0); at >= 0; at = nextStart(block, at)) {
      const id = commitLine.exec(block.toString('latin1', at, at + 80))?.[1]
      if (id === undefined) continue
      entry.add(block.subarray(from, at))
      if (entry.id || entry.hasText) yield entry.end()
      entry = new Entry(id, limit)
      from = at
    }
    entry.add(block.subarray(from))
    atLineStart = block.at(-1) === newline
  }

  for await (const chunk of chunks) {
    const block = held.length ? Buffer.concat([held, chunk]) : Buffer.from(chunk)
    const end = block.length > longestHeld ? block.length : block.lastIndexOf(newline) + 1
    held = block.subarray(end)
    if (end > 0) yield* take(block.subarray(0, end))
  }
  if (held.length) yield* take(held)
  if (entry.id || entry.hasText) yield entry.end()
}

/** Where the next line that may be a commit's begins, after `at`; -1 where there is none. */
function nextStart(block: Buffer, at: number): number {
  const found = block.indexOf(start, at)
  return found < 0 ? -1 : found + 1
}

class Entry {
  readonly id: string
  readonly #limit: number
  #parts: Buffer[] = []
  #length = 0

  constructor(id: string, limit: number) {
    this.id = id
    this.#limit = limit
  }

  get hasText(): boolean {
    return this.#parts.some((part) => part.some((byte) => byte > 0x20)) || this.#length > this.#limit
  }

  add(part: Buffer): void {
    this.#length += part.length
    if (this.#length > this.#limit) this.#parts = []
    else if (part.length) this.#parts.push(part)
  }

  end(): LogEntry {
    return { id: this.id, bytes: this.#length > this.#limit ? null : Buffer.concat(this.#parts) }
  }
}
