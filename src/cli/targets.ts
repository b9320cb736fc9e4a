import path from 'node:path'
import { readMessage, splitPaste, type Source } from '../analysis/index.ts'
import { readDiffText, readText } from './input.ts'
import { Trouble, write, type Io } from './io.ts'
import type { Config } from './config.ts'
import { linesInFile } from './file-lines.ts'
import {
  diffOf,
  idsIn,
  readCommit,
  resolve,
  stagedDiff,
  type Commit,
  type PrintedDiff,
} from './git/commits.ts'
import type { Skipped, Target } from './judged.ts'

/** What is to be judged, as the options of `check` say it. */
export interface Asked {
  readonly file?: string | undefined
  readonly diff?: string | undefined
  readonly staged?: boolean | undefined
  readonly commit?: string | undefined
  /** `A..B`. */
  readonly range?: string | undefined
  readonly source?: Source | undefined
}

export interface Targets {
  readonly targets: AsyncIterable<Target>
  readonly skipped: Skipped[]
}

/** Finds the messages that are asked for; commits are read one by one while they are judged. */
export function targetsOf(io: Io, asked: Asked, config: Config): Targets {
  const { file, diff, staged, commit, range } = asked
  const ways = [commit && '--commit', range && '--range', (staged || diff) && 'a diff'].filter(Boolean)
  if (ways.length > 1 || ((commit || range) && file)) {
    throw new Trouble('choose one: a file with or without its diff, --commit, or --range')
  }
  if (diff && staged) throw new Trouble('choose one of --diff and --staged')
  if (diff === '-' && (file === undefined || file === '-')) {
    throw new Trouble('message and diff cannot both come from standard input')
  }
  const skipped: Skipped[] = []
  if (commit) return { targets: commits(io, [commit], asked.source), skipped }
  if (range) return { targets: inRange(io, range, asked.source, config, skipped), skipped }
  return { targets: fromFile(io, asked), skipped }
}

async function* commits(io: Io, revisions: readonly string[], source?: Source): AsyncGenerator<Target> {
  for (const revision of revisions) {
    const commit = await readCommit(io, await resolve(io, revision))
    yield commitTarget(io, commit, source)
  }
}

async function* inRange(
  io: Io,
  range: string,
  source: Source | undefined,
  config: Config,
  skipped: Skipped[],
): AsyncGenerator<Target> {
  for (const id of await idsIn(io, range)) {
    const commit = await readCommit(io, id)
    const reason = skipReason(commit, config)
    if (reason) skipped.push({ name: nameOf(commit), reason })
    else yield await commitTarget(io, commit, source)
  }
}

async function commitTarget(io: Io, commit: Commit, source?: Source): Promise<Target> {
  const diff = await tellIfCut(io, await diffOf(io, commit))
  return { name: nameOf(commit), file: null, message: commit.message, diff, source: source ?? 'log' }
}

const nameOf = ({ id }: Commit) => `commit ${id.slice(0, 12)}`

/** Why a commit of a range is left out, in words; null where it is judged. */
function skipReason({ parents, author, message }: Commit, { skip }: Config): string | null {
  if (parents.length > 1) return 'a merge'
  const optOut = optOutIn(message)
  if (optOut) return `the message says "${optOut}"`
  const name = skip.authors.find((part) => author.toLowerCase().includes(part.toLowerCase()))
  if (name) return `its author is ${author}`
  const keys = new Set(readMessage(message, 'log').trailers.map((trailer) => trailer.key.toLowerCase()))
  const trailer = skip.trailers.find((key) => keys.has(key.toLowerCase()))
  return trailer ? `it has the trailer ${trailer}` : null
}

async function* fromFile(io: Io, asked: Asked): AsyncGenerator<Target> {
  const name = asked.file ?? '-'
  const text = await readText(io, name)
  const file = name === '-' ? null : name
  const source = asked.source ?? (isCommitFile(name) ? 'commit-file' : undefined)
  const diff = asked.diff
    ? await readDiffText(io, asked.diff)
    : asked.staged
      ? await tellIfCut(io, await stagedDiff(io))
      : null
  if (source && source !== 'patch') {
    yield { name, file, message: text, diff: diff ?? diffBelowScissors(text, source), source }
    return
  }
  const pasted = splitPaste(text)
  const isMessage = pasted.length === 1 && pasted[0]!.message === text
  const messages = pasted.map(({ message }) => message)
  const lines = file === null || isMessage ? undefined : linesInFile(text, messages)
  for (const [index, one] of pasted.entries()) {
    yield {
      name: pasted.length > 1 ? one.name || `${name}, message ${index + 1}` : name,
      file,
      lines: lines?.[index],
      message: one.message,
      diff: diff ?? one.diff,
      source: source ?? one.source,
    }
  }
}

/** The line by which a message asks not to be judged, `whatwhy: skip, REASON`; null where it has none. */
export function optOutIn(message: string): string | null {
  return /^whatwhy: *skip\b.*$/im.exec(message)?.[0].trim() ?? null
}

/** Git's own names for the files it has people write messages in. */
export function isCommitFile(name: string): boolean {
  return /^(COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG)$/.test(path.basename(name))
}

/** The diff that `git commit -v` puts into the message's file. */
export function diffBelowScissors(text: string, source: Source): string | null {
  const below = readMessage(text, source).outside.find((part) => part.kind === 'diff')
  return below ? text.slice(below.from, below.to) : null
}

/** The diff's text; says so where only its beginning is used. */
async function tellIfCut(io: Io, { text, cut }: PrintedDiff): Promise<string> {
  if (cut) await write(io.stderr, 'whatwhy: the diff is longer than 64 MB; only its beginning is looked at\n')
  return text
}
