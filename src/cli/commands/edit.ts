import path from 'node:path'
import { draftedCommit, dropsHashLines } from '../git/drafted.ts'
import { gitLine } from '../git/git.ts'
import { readText } from '../input.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { oneOperand, readOptions } from '../options.ts'
import { editElsewhere, isForOtherEditor } from '../other-editor.ts'
import { openInBrowser } from '../page/browser.ts'
import { servePage } from '../page/server.ts'
import { Session } from '../page/session.ts'
import { replaceFile } from '../replace-file.ts'
import { diffBelowScissors, isCommitFile } from '../targets.ts'

/**
 * `whatwhy edit FILE`: is git's editor. The page shows the message with the diff of its commit; saving there writes
 * the file. Leaving without saving keeps the file as it was, prints what was written meanwhile, and fails, so that
 * git makes no commit.
 */
export async function edit(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { 'no-browser': { type: 'boolean' } })
  const file = oneOperand(positionals)
  if (!file) throw new Trouble('name the file to edit')
  if (isForOtherEditor(file)) return editElsewhere(io, file)
  const message = await readText(io, file)
  const session = new Session({
    mode: 'edit',
    message,
    diff: await diffFor(io, file, message),
    // As git will read what is saved, so that nothing goes from it that git would keep.
    source: isCommitFile(file) && (await dropsHashLines(io)) ? 'commit-file' : 'draft',
  })
  const server = await servePage([0], (request, response) => session.answer(request, response))
  const address = `${server.address}#session=${session.token}`
  await write(io.stderr, `whatwhy: edit the message at ${address}\n`)
  if (!values['no-browser']) openInBrowser(io, address)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => session.leave())
  const { saved, unsaved } = await session.ended
  server.close()
  if (saved === null) {
    await write(io.stderr, farewell(file, unsaved !== message ? unsaved : null))
    return exitCodes.findings
  }
  await replaceFile(path.resolve(io.cwd, file), saved)
  return exitCodes.fine
}

function farewell(file: string, unsaved: string | null): string {
  const left = `whatwhy: left without saving; ${file} is as it was\n`
  if (unsaved === null) return left
  return `${left}What was written in the page, so that it is not lost:\n\n${unsaved}${unsaved.endsWith('\n') ? '' : '\n'}`
}

/** The diff below the scissors of `commit -v`, or of the commit that is being made; null where there is none. */
async function diffFor(io: Io, file: string, message: string): Promise<string | null> {
  if (!isCommitFile(file)) return null
  const below = diffBelowScissors(message, 'commit-file')
  if (below !== null) return below
  if ((await gitLine(io, ['rev-parse', '--git-dir'])) === null) return null
  return (await draftedCommit(io, message)).diff.text || null
}
