import { splitPaste } from '../../analysis/index.ts'
import { diffOf, readCommit, resolve, stagedDiff } from '../git/commits.ts'
import { readText } from '../input.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { oneOperand, readOptions } from '../options.ts'
import { openInBrowser } from '../page/browser.ts'
import { servePage } from '../page/server.ts'
import { Session, type Draft } from '../page/session.ts'
import { isCommitFile, diffBelowScissors } from '../targets.ts'

/** `whatwhy open`: serves the page on this machine, with a message and its diff filled in, until it is stopped. */
export async function open(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    staged: { type: 'boolean' },
    commit: { type: 'string' },
    'no-browser': { type: 'boolean' },
  })
  const file = oneOperand(positionals)
  if (values.commit && (values.staged || file))
    throw new Trouble('choose one of --commit, and a file or --staged')
  const draft = await draftFor(io, { file, ...values })
  const session = draft && new Session(draft)
  const server = await servePage(portsIn(io), async (request, response) =>
    session ? session.answer(request, response) : false,
  )
  const address = server.address + (session ? `#session=${session.token}` : '')
  await write(io.stdout, `Whatwhy is at ${address} (Ctrl+C ends it)\n`)
  if (!values['no-browser']) openInBrowser(io, address)
  await interrupted()
  server.close()
  return exitCodes.fine
}

async function draftFor(
  io: Io,
  asked: { file?: string | undefined; staged?: boolean | undefined; commit?: string | undefined },
): Promise<Draft | null> {
  const { file, staged, commit } = asked
  if (commit) {
    const read = await readCommit(io, await resolve(io, commit))
    return { mode: 'open', message: read.message, diff: (await diffOf(io, read)).text, source: 'log' }
  }
  if (!file && !staged) return null
  const diff = staged ? (await stagedDiff(io)).text : null
  if (!file) return { mode: 'open', message: '', diff, source: 'draft' }
  const text = await readText(io, file)
  if (isCommitFile(file)) {
    const source = 'commit-file'
    return { mode: 'open', message: text, diff: diff ?? diffBelowScissors(text, source), source }
  }
  const [first] = splitPaste(text)
  return {
    mode: 'open',
    message: first?.message ?? text,
    diff: diff ?? first?.diff ?? null,
    source: first?.source ?? 'draft',
  }
}

/** The port in PORT and no other, or the usual one and any free one after it. */
function portsIn(io: Io): readonly number[] {
  const { PORT } = io.env
  if (!PORT) return [4173, 0]
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Trouble(`PORT is not a port: "${PORT}"`)
  return [port]
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
