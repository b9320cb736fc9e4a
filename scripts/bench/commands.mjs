// `npm run bench -- --peers`: the command lines side by side.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** The median of the milliseconds that runs take, in turn, so that a busy moment meets all of them. */
function inTurn(/** @type {Map<string, () => void>} */ runs, /** @type {number} */ times) {
  const took = new Map([...runs.keys()].map((name) => [name, /** @type {number[]} */ ([])]))
  for (let i = 0; i < times; i++) {
    for (const [name, run] of runs) {
      const from = performance.now()
      run()
      took.get(name)?.push(performance.now() - from)
    }
  }
  return new Map([...took].map(([name, each]) => [name, each.toSorted((a, b) => a - b)[times >> 1] ?? 0]))
}

function run(command, args, options) {
  const { error } = spawnSync(command, args, { stdio: ['pipe', 'ignore', 'ignore'], ...options })
  if (error) throw error
}

/**
 * Prints how long command lines take for one message, start included, and for all of `texts` in one process, which
 * the others read from a history. gitlint is left out where it is not installed.
 */
export function compareCommandLines({ program, commitlint, texts }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whatwhy-bench-'))
  try {
    const git = (...args) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
    git('init', '-q')
    const file = path.join(folder, 'message')
    fs.writeFileSync(file, texts[0])
    const node = process.execPath
    const config = path.join(folder, 'commitlint.config.mjs')
    fs.writeFileSync(config, 'export default { extends: ["@commitlint/config-conventional"] }\n')
    fs.symlinkSync(path.join(commitlint, 'node_modules'), path.join(folder, 'node_modules'))
    const theirs = path.join(commitlint, 'node_modules/@commitlint/cli/cli.js')
    const hasGitlint = spawnSync('gitlint', ['--version']).status === 0
    const one = new Map([
      ['node, doing nothing', () => run(node, ['-e', '0'])],
      ['whatwhy check', () => run(node, [program, 'check', file], { cwd: folder })],
      ['commitlint --edit', () => run(node, [theirs, '--edit', file], { cwd: folder })],
      ...(hasGitlint
        ? [['gitlint --msg-filename', () => run('gitlint', ['--msg-filename', file], { cwd: folder })]]
        : []),
    ])
    console.log('\nOne message on the command line, start included (median of 20 runs in turn)')
    for (const [name, ms] of inTurn(one, 20))
      console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(8)} ms`)

    const stream = texts.map((message, id) => `${JSON.stringify({ id, message })}\n`).join('')
    // A range leaves out the commit it begins behind, so that is one more.
    const history = ['Begin\n', ...texts].map(
      (text) =>
        `commit refs/heads/main\ncommitter A <a@example.org> 1 +0000\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    )
    run('git', ['fast-import', '--quiet'], { cwd: folder, input: history.join('') })
    const first = firstOf(folder)
    const range = `${first}..main`
    const many = new Map([
      ['whatwhy batch', () => run(node, [program, 'batch'], { cwd: folder, input: stream })],
      ...(hasGitlint
        ? [['gitlint --commits', () => run('gitlint', ['--commits', range], { cwd: folder })]]
        : []),
      ['commitlint --from --to', () => run(node, [theirs, '--from', first, '--to', 'main'], { cwd: folder })],
    ])
    console.log(`\n${texts.length.toLocaleString('en')} messages without their diffs, in one process`)
    const { stdout } = spawnSync(node, [theirs, '--verbose', '--from', first, '--to', 'main'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const judged = stdout.split('\n').filter((line) => line.includes('input: ')).length
    console.log(`commitlint judges ${judged.toLocaleString('en')} of them`)
    for (const [name, ms] of inTurn(many, 1))
      console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(8)} ms`)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function firstOf(/** @type {string} */ folder) {
  const { stdout } = spawnSync('git', ['rev-list', '--max-parents=0', 'main'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return stdout.trim()
}
