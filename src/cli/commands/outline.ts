import path from 'node:path'
import { conventions, outline as outlineOf, readDiff, type Convention } from '../../analysis/index.ts'
import { configFor } from '../config.ts'
import { diffOf, readCommit, resolve, stagedDiff } from '../git/commits.ts'
import { gitLine } from '../git/git.ts'
import { readDiffText, readText } from '../input.ts'
import { replaceFile } from '../replace-file.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { readOptions } from '../options.ts'

/** `whatwhy outline`: a message to start from, made from a diff. */
export async function outline(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    diff: { type: 'string' },
    staged: { type: 'boolean' },
    commit: { type: 'string' },
    convention: { type: 'string' },
    hook: { type: 'boolean' },
  })
  if (values.hook) return offerOutline(io, positionals)
  if (positionals.length) throw new Trouble('outline takes no file; name the diff with --diff')
  if ([values.diff, values.staged, values.commit].filter(Boolean).length > 1) {
    throw new Trouble('choose one of --diff, --staged and --commit')
  }
  const { convention } = await configFor(io, values.convention)
  const text = await outlineText(io, values, convention)
  await write(io.stdout, text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.fine
}

/**
 * As the prepare-commit-msg hook: puts the outline above git's own comments, as comments, so that a message left
 * empty still makes no commit. `kind` is what git says of the message; only a message yet unwritten has none.
 */
async function offerOutline(io: Io, [file, kind = '']: readonly string[]): Promise<ExitCode> {
  if (file === undefined) throw new Trouble('--hook needs the file that git gives the hook')
  if (kind !== '') return exitCodes.fine
  const { convention } = await configFor(io, undefined)
  const text = await outlineText(io, {}, convention)
  const set = await gitLine(io, ['config', '--get', 'core.commentChar'])
  const mark = set && set !== 'auto' ? set : '#'
  const lines = ['An outline of this change; take of it what helps:', '', ...text.trimEnd().split('\n')]
  const offered = lines.map((line) => `${mark} ${line}`.trimEnd()).join('\n')
  await replaceFile(path.resolve(io.cwd, file), `\n${offered}\n${await readText(io, file)}`)
  return exitCodes.fine
}

async function outlineText(
  io: Io,
  { diff, commit }: { diff?: string | undefined; commit?: string | undefined },
  convention: string | Convention | undefined,
): Promise<string> {
  const printed = diff
    ? await readDiffText(io, diff)
    : commit
      ? (await diffOf(io, await readCommit(io, await resolve(io, commit)))).text
      : (await stagedDiff(io)).text
  const read = readDiff(printed)
  if (read.files.length === 0) {
    throw new Trouble(
      diff ? `${diff} is not a diff` : commit ? `${commit} changes nothing` : 'nothing is staged',
    )
  }
  const known = typeof convention === 'string' ? conventions.find((c) => c.id === convention) : convention
  return outlineOf(read, known)
}
