import { Trouble, type Io } from '../io.ts'
import { spawn } from '../spawn.ts'

/** What git printed; `cut` where it printed more than was asked for. */
export interface GitOutput {
  readonly code: number
  readonly out: Buffer
  readonly err: string
  readonly cut: boolean
}

/** Bytes of one git command's output that are kept. */
const most = 64 * 1024 * 1024

/**
 * Settings of the repository that would make git run a program of the repository's choosing: a monitor while
 * reading the index, a signature check while showing a commit. `--no-ext-diff` and `--no-textconv` of
 * `diffOptions` do the same for diffs.
 */
const tame = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '-c', 'core.pager=cat']

/** What every diff is printed with, whatever the user's or the repository's settings say. */
export const diffOptions = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--unified=3',
  '--find-renames',
  '--patch',
]

/** Of the variables that steer git, those that say where the repository is; a hook is given them by git. */
const kept = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXEC_PATH',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
])

function environment(io: Io): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(io.env)) {
    if (!name.startsWith('GIT_') || kept.has(name)) env[name] = value
  }
  return {
    ...env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A missing object of a partial clone must not be fetched by way of a helper the repository names.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_LITERAL_PATHSPECS: '1',
  }
}

/** Runs git, never by way of a shell, and resolves to what it printed. */
export async function git(io: Io, args: readonly string[], stdin?: Uint8Array): Promise<GitOutput> {
  const child = spawn('git', [...tame, ...args], {
    cwd: io.cwd,
    env: environment(io),
    stdio: [stdin ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const chunks: Buffer[] = []
  let length = 0
  let cut = false
  child.stdout!.on('data', (chunk: Buffer) => {
    const room = most - length
    if (chunk.length > room) {
      cut = true
      chunks.push(chunk.subarray(0, room))
      length = most
      child.kill()
      return
    }
    chunks.push(chunk)
    length += chunk.length
  })
  let err = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    if (err.length < 10_000) err += text
  })
  if (stdin) child.stdin!.on('error', () => {}).end(stdin)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new Trouble(error.code === 'ENOENT' ? 'git is not installed' : `git: ${error.message}`))
    })
    child.on('close', (exit) => resolve(cut ? 0 : (exit ?? 1)))
  })
  return { code, out: Buffer.concat(chunks, length), err, cut }
}

/** Like `git`, where anything but success is a `Trouble` with git's own words. */
export async function gitOrTrouble(io: Io, args: readonly string[]): Promise<GitOutput> {
  const done = await git(io, args)
  if (done.code !== 0) throw new Trouble(firstLine(done.err) || `git ${args[0]} ended with ${done.code}`)
  return done
}

/** One line that git prints, or null where it fails. */
export async function gitLine(io: Io, args: readonly string[]): Promise<string | null> {
  const { code, out } = await git(io, args)
  return code === 0 ? out.toString('utf8').replace(/\r?\n$/, '') : null
}

/**
 * Where the repository is, or a `Trouble`. git also refuses one that belongs to someone else, as is common in
 * containers: its own words then say what is in the way.
 */
export async function needRepository(io: Io, what = '--git-dir'): Promise<string> {
  const { code, out, err } = await git(io, ['rev-parse', what])
  if (code === 0) return out.toString('utf8').replace(/\r?\n$/, '')
  const reason = firstLine(err)
  const isNone = !reason || reason.startsWith('not a git repository')
  throw new Trouble(isNone ? 'this is not a git repository' : `git: ${reason}`)
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim()) ?? '').replace(/^(fatal|error): /, '')
}
