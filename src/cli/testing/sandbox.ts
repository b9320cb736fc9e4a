import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { inject, onTestFinished } from 'vitest'
import type { Ran } from './run-with.ts'

/** A temporary folder, mostly a git repository, with the built command line at hand. */
export class Sandbox {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'whatwhy-test-'))
  readonly env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: this.folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.join(this.folder, '.gitconfig'),
    GIT_AUTHOR_NAME: 'A Tester',
    GIT_AUTHOR_EMAIL: 'tester@example.org',
    GIT_COMMITTER_NAME: 'A Tester',
    GIT_COMMITTER_EMAIL: 'tester@example.org',
    GIT_EDITOR: 'true',
  }

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    writeFileSync(
      this.path('.gitconfig'),
      '[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n',
    )
  }

  /** A folder that is a repository with one commit. */
  static repository(): Sandbox {
    const sandbox = new Sandbox()
    sandbox.git('init', '-q')
    sandbox.write('cache.c', 'int cache_size = 4;\n')
    sandbox.git('add', 'cache.c')
    sandbox.git('commit', '-q', '-m', 'Add a cache of four entries')
    return sandbox
  }

  path(...names: string[]): string {
    return path.join(this.folder, ...names)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), content)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  /** Changes the one file and stages it. */
  stage(content = 'int cache_size = 8;\n'): void {
    this.write('cache.c', content)
    this.git('add', 'cache.c')
  }

  /** Runs git, which must succeed, and answers with what it printed. */
  git(...args: string[]): string {
    const { code, out, err } = this.tryGit(...args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`)
    return out.trim()
  }

  tryGit(...args: string[]): Ran {
    return this.#run('git', args)
  }

  whatwhy(args: readonly string[], input?: string | Uint8Array, env?: NodeJS.ProcessEnv): Ran {
    return this.#run(process.execPath, [inject('program'), ...args], input, env)
  }

  /** As `whatwhy`; where root runs the tests, who may write anywhere, as a user who owns nothing. */
  asNobody(args: readonly string[]): Ran {
    if (process.getuid?.() !== 0) return this.whatwhy(args)
    chmodSync(this.folder, 0o755)
    return this.#run(process.execPath, [inject('program'), ...args], '', {}, { uid: 65534, gid: 65534 })
  }

  /** Starts the command line and leaves it running until the test is over. */
  start(args: readonly string[], env?: NodeJS.ProcessEnv) {
    return this.#start(process.execPath, [inject('program'), ...args], env)
  }

  /** Starts git with `whatwhy edit` as its editor. */
  startGit(...args: string[]) {
    return this.#start('git', args, {
      GIT_EDITOR: `"${process.execPath}" "${inject('program')}" edit --no-browser`,
    })
  }

  #start(command: string, args: readonly string[], env?: NodeJS.ProcessEnv) {
    const child = spawn(command, args, {
      cwd: this.folder,
      env: { ...this.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }

  #run(
    command: string,
    args: readonly string[],
    input?: string | Uint8Array,
    env?: NodeJS.ProcessEnv,
    user?: { readonly uid: number; readonly gid: number },
  ): Ran {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: this.folder,
      env: { ...this.env, ...env },
      input: input ?? '',
      maxBuffer: 256 * 1024 * 1024,
      ...user,
    })
    if (error) throw error
    return { code: status ?? -1, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
  }
}
