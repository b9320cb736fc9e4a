import { Readable, Writable } from 'node:stream'
import { run } from '../run.ts'

/** What a command did: its exit code and all it printed. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with `input` as its standard input. */
export async function runWith(argv: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  const out = collector()
  const err = collector()
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    cwd: process.cwd(),
  })
  return { code, out: out.text(), err: err.text() }
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    highWaterMark: 64,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      setImmediate(done)
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
