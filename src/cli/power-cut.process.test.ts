import { chmodSync, existsSync, openSync, closeSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import process from 'node:process'
import { expect, inject, test } from 'vitest'
import { Sandbox } from './testing/sandbox.ts'

const preload = fileURLToPath(new URL('testing/power-cut.cjs', import.meta.url))
/** More steps than any of the commands has. */
const most = 20

const untidy = 'Add a cache   \n\n\n\nIt keeps four entries.\t\n'
const tidy = 'Add a cache\n\nIt keeps four entries.\n'

/**
 * Runs a command again and again, with the power cut or the disk full at its first step of writing, at its second, and
 * so on, until it has no more; calls `prepare` before each and `look` after it. Answers with how many steps there were.
 */
function atEveryStep(
  args: readonly string[],
  prepare: () => Sandbox,
  look: (sandbox: Sandbox, code: number, what: 'kill' | 'full') => void,
): number {
  let steps = 0
  for (const what of ['kill', 'full'] as const) {
    for (let nth = 1; nth < most; nth++) {
      const sandbox = prepare()
      const env = { NODE_OPTIONS: `--require "${preload}"`, POWER_CUT: `${what} ${nth}` }
      const { code } = sandbox.whatwhy(args, '', env)
      look(sandbox, code, what)
      if (code === 0) break
      expect(code).toBe(what === 'kill' ? -1 : 2)
      steps++
    }
  }
  return steps
}

test('clean --write: the file is the old one or the new one, wherever it is cut off', () => {
  const seen = new Set<string>()
  const prepare = () => {
    const sandbox = new Sandbox()
    sandbox.write('message', untidy)
    chmodSync(sandbox.path('message'), 0o640)
    symlinkSync('message', sandbox.path('link'))
    return sandbox
  }
  const steps = atEveryStep(['clean', '--write', 'link'], prepare, (sandbox, code, what) => {
    const text = sandbox.read('message')
    seen.add(text)
    expect([untidy, tidy]).toContain(text)
    if (code === 0) expect(text).toBe(tidy)
    expect(statSync(sandbox.path('message')).mode & 0o777).toBe(0o640)
    // What the power leaves behind is a file of another name; a full disk leaves nothing.
    if (what === 'full')
      expect(readdirSync(sandbox.folder).toSorted()).toEqual(['.gitconfig', 'link', 'message'])
  })
  expect(seen.size).toBe(2)
  expect(steps).toBeGreaterThan(8)
}, 120_000)

test('hook install: the hook is the old one or the new one, and never a part of either', () => {
  const old =
    '#!/bin/sh\n# Installed by `whatwhy hook install`; `whatwhy hook uninstall` removes it.\nexit 0\n'
  const seen = new Set<string>()
  const prepare = () => {
    const sandbox = Sandbox.repository()
    sandbox.write('.git/hooks/commit-msg', old)
    chmodSync(sandbox.path('.git/hooks/commit-msg'), 0o755)
    return sandbox
  }
  atEveryStep(['hook', 'install'], prepare, (sandbox) => {
    const text = sandbox.read('.git/hooks/commit-msg')
    seen.add(text)
    expect(text === old || text.endsWith('whatwhy check --hook "$1"\n[ $? -ne 1 ]\n')).toBe(true)
    expect(statSync(sandbox.path('.git/hooks/commit-msg')).mode & 0o777).toBe(0o755)
  })
  expect(seen.size).toBe(2)
}, 120_000)

test('the hooks as they run: the message of the commit is whole, whenever they are cut off', () => {
  const template = '\n# Please enter the commit message for your changes.\n'
  const seen = new Set<string>()
  const prepare = () => {
    const sandbox = Sandbox.repository()
    sandbox.stage()
    sandbox.write('.git/COMMIT_EDITMSG', template)
    return sandbox
  }
  const args = ['outline', '--hook', '.git/COMMIT_EDITMSG', '']
  atEveryStep(args, prepare, (sandbox) => {
    const text = sandbox.read('.git/COMMIT_EDITMSG')
    seen.add(text)
    expect(text === template || (text.startsWith('\n# An outline') && text.endsWith(template))).toBe(true)
  })
  expect(seen.size).toBe(2)
  // The other hook writes nothing, so that there is no step at which it could be cut off.
  const judged = ['check', '--hook', '.git/COMMIT_EDITMSG']
  expect(atEveryStep(judged, prepare, (s) => expect(s.read('.git/COMMIT_EDITMSG')).toBe(template))).toBe(0)
}, 120_000)

test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is said in a line', () => {
  const sandbox = new Sandbox()
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [inject('program'), 'clean'], {
    cwd: sandbox.folder,
    env: sandbox.env,
    input: untidy,
    stdio: ['pipe', full, 'pipe'],
  })
  closeSync(full)
  expect(status).toBe(2)
  expect(stderr.toString()).toBe('whatwhy: cannot print: the disk is full\n')
})
