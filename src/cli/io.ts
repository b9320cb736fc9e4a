import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** A stream to print to; a terminal says so, and how wide it is. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Everything a command may touch of the outside, so that tests can put something else in its place. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder the command was started in. */
  readonly cwd: string
}

/** What a command ends with: nothing to object to, findings, bad use or unreadable input. */
export const exitCodes = { fine: 0, findings: 1, trouble: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Bad use or unreadable input: `run` prints the message in one line and ends with 2. */
export class Trouble extends Error {}

/** The reader on the other side of the pipe is gone; there is nobody left to tell. */
export class PipeClosed extends Error {}

/** Writes and waits until the stream wants more, so that a slow reader never fills the memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new PipeClosed()
  if (stream.write(text)) return
  const done = new AbortController()
  const { signal } = done
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal }).then(closed)])
  } catch {
    throw new PipeClosed()
  } finally {
    // Else the one that lost the race would go on listening, once for every pause.
    done.abort()
  }
}

function closed(): never {
  throw new PipeClosed()
}
