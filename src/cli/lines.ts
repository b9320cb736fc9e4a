import { mostBytes } from './input.ts'

/** One line of a stream of bytes, without its line end; `bytes` is null where the line was longer than allowed. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const newline = 0x0a

/**
 * Splits a stream at line feeds. Holds one line at most, and drops what goes beyond `limit` bytes, so memory
 * does not depend on the length of the stream.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = mostBytes,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length > limit) parts = []
    else if (part.length) parts.push(part)
  }
  const take = (): ByteLine => {
    const bytes = length > limit ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts, length)
    parts = []
    length = 0
    number += 1
    return { number, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      from = at + 1
      yield take()
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
