import path from 'node:path'
import { git } from './git/git.ts'
import { stagedDiff } from './git/commits.ts'
import { readText } from './input.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from './io.ts'
import { oneOperand, readOptions } from './options.ts'
import { openInBrowser } from './page/browser.ts'
import { servePage } from './page/server.ts'
import { Session } from './page/session.ts'
import { replaceFile } from './replace-file.ts'
import { diffBelowScissors, isCommitFile } from './targets.ts'

/**
 * `whatwhy edit FILE`: is git's editor. The page shows the message with the staged diff; saving there writes the
 * file, and leaving without saving keeps it as it was and fails, so that git makes no commit.
 */
export async function edit(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { 'no-browser': { type: 'boolean' } })
  const file = oneOperand(positionals)
  if (!file) throw new Trouble('name the file to edit')
  const message = await readText(io, file)
  const diff = isCommitFile(file)
    ? (diffBelowScissors(message, 'commit-file') ?? (await stagedText(io)))
    : null
  const session = new Session({ mode: 'edit', message, diff })
  const server = await servePage([0], (request, response) => session.answer(request, response))
  const address = `${server.address}#session=${session.token}`
  await write(io.stderr, `whatwhy: edit the message at ${address}\n`)
  if (!values['no-browser']) openInBrowser(io, address)
  const { saved } = await session.ended
  server.close()
  if (saved === null) {
    await write(io.stderr, 'whatwhy: left without saving; the message is as it was\n')
    return exitCodes.findings
  }
  await replaceFile(path.resolve(io.cwd, file), saved)
  return exitCodes.fine
}

async function stagedText(io: Io): Promise<string | null> {
  const inside = await git(io, ['rev-parse', '--git-dir'])
  return inside.code === 0 ? (await stagedDiff(io)).text || null : null
}
