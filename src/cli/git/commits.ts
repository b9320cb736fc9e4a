import { decodeDiff, decodeText } from '../input.ts'
import { Trouble, type Io } from '../io.ts'
import { diffOptions, git, gitLine, gitOrTrouble, needRepository } from './git.ts'

/** A commit as it is judged. */
export interface Commit {
  /** The full id. */
  readonly id: string
  readonly parents: readonly string[]
  /** `Name <mail>`. */
  readonly author: string
  readonly message: string
}

/** As much of the last commit as shows whether it is being amended. */
export interface HeadCommit {
  readonly parents: readonly string[]
  /** As `git commit` writes it into its template: `Mon Jan 5 12:00:00 2026 +0100`. */
  readonly authorDate: string
  /** Read as UTF-8, whatever it is. */
  readonly message: string
}

/** Stands for a tree without files. */
export const nothing = 'nothing'

/** A diff that git printed; `cut` where only its beginning was kept. */
export interface PrintedDiff {
  readonly text: string
  readonly cut: boolean
}

/** The full id of a revision. */
export async function resolve(io: Io, revision: string): Promise<string> {
  if (revision.startsWith('-')) throw new Trouble(`"${revision}" is not a revision`)
  const id = await gitLine(io, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (id) return id
  await needRepository(io)
  throw new Trouble(`there is no commit "${revision}" here`)
}

/** The ids of `A..B`, oldest first. */
export async function idsIn(io: Io, range: string): Promise<string[]> {
  if (range.startsWith('-') || !range.includes('..')) throw new Trouble(`"${range}" is not a range A..B`)
  const args = ['rev-list', '--reverse', '--topo-order', range, '--']
  const { code, out } = await git(io, args)
  if (code !== 0 && (await gitLine(io, ['rev-parse', '--is-shallow-repository'])) === 'true') {
    throw new Trouble(`"${range}" is not all here, as this clone is shallow; in CI, fetch with depth 0`)
  }
  if (code !== 0) await gitOrTrouble(io, args)
  return out.toString('latin1').split('\n').filter(Boolean)
}

/** A commit's parents, author and message; git turns the message into UTF-8 where the commit names its encoding. */
export async function readCommit(io: Io, id: string): Promise<Commit> {
  const args = [
    'rev-list',
    '--max-count=1',
    '--no-walk',
    '--encoding=UTF-8',
    '--format=%P%n%an <%ae>%n%B',
    id,
    '--',
  ]
  const { out } = await gitOrTrouble(io, args)
  const lines = fieldsOf(out)
  return {
    id,
    parents: lines.parents.split(' ').filter(Boolean),
    author: lines.author,
    message: decodeText(lines.message, `the message of ${id.slice(0, 12)}`),
  }
}

/** The output of rev-list is `commit ID`, then the lines of the format, the message with a line feed of its own. */
function fieldsOf(out: Buffer): { parents: string; author: string; message: Buffer } {
  const first = out.indexOf(0x0a)
  const second = out.indexOf(0x0a, first + 1)
  const third = out.indexOf(0x0a, second + 1)
  return {
    parents: out.toString('latin1', first + 1, second),
    author: out.toString('utf8', second + 1, third),
    message: out.subarray(third + 1, Math.max(third + 1, out.length - 1)),
  }
}

/** What a commit changed against its first parent. */
export async function diffOf(io: Io, commit: Commit): Promise<PrintedDiff> {
  const [parent] = commit.parents
  const sides = parent ? [parent, commit.id] : ['--root', commit.id]
  return printed(
    await gitOrTrouble(io, ['diff-tree', '-r', '--no-commit-id', ...diffOptions, ...sides, '--']),
  )
}

/** The last commit; null where there is none yet. */
export async function headCommit(io: Io): Promise<HeadCommit | null> {
  const format = ['--no-walk', '--encoding=UTF-8', '--date=default', '--format=%P%n%ad%n%B']
  const { code, out } = await git(io, ['rev-list', '--max-count=1', ...format, 'HEAD', '--'])
  if (code !== 0) return null
  const [, parents = '', authorDate = '', ...message] = out.toString('utf8').split('\n')
  return { parents: parents.split(' ').filter(Boolean), authorDate, message: message.join('\n') }
}

/**
 * What the next commit would change, against the last commit or `base`; `nothing`, or where there is no commit yet,
 * is a tree without files.
 */
export async function stagedDiff(io: Io, base?: string): Promise<PrintedDiff> {
  await needRepository(io)
  const known = base ?? (await gitLine(io, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])) ?? nothing
  const against = known === nothing ? await emptyTree(io) : known
  return printed(await gitOrTrouble(io, ['diff-index', '--cached', ...diffOptions, against, '--']))
}

/** The id of the tree with nothing in it, in the repository's own hash. */
async function emptyTree(io: Io): Promise<string> {
  const { out } = await git(io, ['hash-object', '-t', 'tree', '--stdin'], new Uint8Array())
  return out.toString('latin1').trim()
}

function printed({ out, cut }: { out: Buffer; cut: boolean }): PrintedDiff {
  return { text: decodeDiff(out), cut }
}
