import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Sandbox } from '../testing/sandbox.ts'

/** A repository whose settings make any subject that ends with a period a reason to refuse the commit. */
function strict(): Sandbox {
  const sandbox = Sandbox.repository()
  sandbox.write('.whatwhy.json', '{"levels": {"subject-no-period": "must"}}')
  expect(sandbox.whatwhy(['hook', 'install'])).toMatchObject({ code: 0 })
  return sandbox
}

const good = 'Double the cache to eight entries'
const bad = `${good}.`

test('stops a commit with a finding, says so and keeps the message', () => {
  const sandbox = strict()
  sandbox.stage()
  const { code, err } = sandbox.tryGit('commit', '-m', bad)
  expect(code).toBe(1)
  expect(err).toContain('[subject-no-period]')
  expect(err).toContain('git commit --edit --file=.git/COMMIT_EDITMSG')
  expect(sandbox.read('.git/COMMIT_EDITMSG')).toBe(`${bad}\n`)
  expect(sandbox.tryGit('commit', '-m', bad, '--no-verify').code).toBe(0)
})

test('lets a good message, a fixup, a merge, a revert and an opt-out pass', () => {
  const sandbox = strict()
  sandbox.git('commit', '--allow-empty', '-m', good)
  sandbox.git('commit', '--allow-empty', '-m', `fixup! ${bad}`)
  sandbox.git('commit', '--allow-empty', '-m', bad, '-m', 'whatwhy: skip, for this test')
  sandbox.stage()
  sandbox.git('commit', '-m', good)
  sandbox.git('revert', '--no-edit', 'HEAD')
  sandbox.git('checkout', '-q', '-b', 'topic', 'HEAD~1')
  sandbox.git('commit', '--allow-empty', '-m', 'Leave the cache alone')
  sandbox.git('merge', '--no-ff', '-m', 'Take everything back.', 'main')
  expect(sandbox.git('log', '-1', '--format=%s')).toBe('Take everything back.')
})

test('judges what stands above the scissors of git commit -v', () => {
  const sandbox = strict()
  sandbox.write('.whatwhy.json', '{"levels": {"diff-is-this-change": "must", "subject-no-period": "must"}}')
  const editor = (message: string) => {
    sandbox.write('editor', `#!/bin/sh\n{ echo '${message}'; cat "$1"; } > draft && mv draft "$1"\n`)
    chmodSync(sandbox.path('editor'), 0o755)
    sandbox.env['GIT_EDITOR'] = sandbox.path('editor')
  }
  sandbox.stage()
  editor(bad)
  const refused = sandbox.tryGit('commit', '-v')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.err).toContain('[subject-no-period]')
  expect(sandbox.read('.git/COMMIT_EDITMSG')).toContain('+int cache_size = 8;')
  editor(good)
  expect(sandbox.tryGit('commit', '-v').code).toBe(0)
  expect(sandbox.git('log', '-1', '--format=%B')).toBe(good)
})

test('judges an amended commit by the whole of its change', () => {
  const sandbox = strict()
  const diff = Array.from({ length: 12 }, (_, i) => `int eviction_counter_${i};`).join('\n')
  sandbox.stage(`int cache_size = 4;\n${diff}\n`)
  sandbox.git(
    'commit',
    '-m',
    'Count evictions',
    '-m',
    'Add an eviction_counter per entry, as losses went unseen.',
  )
  expect(sandbox.tryGit('commit', '--amend', '--no-edit').code).toBe(0)
  expect(sandbox.tryGit('commit', '--amend', '-m', bad).code).toBe(1)
})

test('judges the first commit by its own change when it is amended, and lets an amended merge pass', () => {
  const sandbox = strict()
  sandbox.write('.whatwhy.json', '{"levels": {"diff-is-this-change": "must", "subject-no-period": "must"}}')
  expect(sandbox.tryGit('commit', '--amend', '--no-edit').code).toBe(0)
  sandbox.git('checkout', '-q', '-b', 'topic')
  sandbox.git('commit', '--allow-empty', '-m', 'Leave the cache alone')
  sandbox.git('checkout', '-q', 'main')
  sandbox.git('merge', '-q', '--no-ff', '-m', 'Take it.', 'topic')
  expect(sandbox.tryGit('commit', '--amend', '--no-edit').code).toBe(0)
})

test('goes on through a rebase and in a worktree', () => {
  const sandbox = strict()
  sandbox.stage()
  sandbox.git('commit', '--no-verify', '-m', bad)
  sandbox.git('commit', '--allow-empty', '-m', 'Leave the cache alone')
  sandbox.git('rebase', '-q', '--force-rebase', '--root')
  expect(sandbox.git('log', '-2', '--format=%s').split('\n')).toEqual(['Leave the cache alone', bad])
  sandbox.git('worktree', 'add', '-q', 'tree')
  sandbox.write('tree/.whatwhy.json', sandbox.read('.whatwhy.json'))
  expect(sandbox.tryGit('-C', 'tree', 'commit', '--allow-empty', '-m', bad).code).toBe(1)
  expect(sandbox.tryGit('-C', 'tree', 'commit', '--allow-empty', '-m', good).code).toBe(0)
})

test('sees the index of a partial commit', () => {
  const sandbox = strict()
  sandbox.write('.whatwhy.json', '{"levels": {"diff-is-this-change": "must"}}')
  sandbox.write('other.c', 'int other;\n')
  sandbox.git('add', 'other.c')
  sandbox.write('cache.c', 'int cache_size = 8;\n')
  expect(sandbox.tryGit('commit', '-m', good, 'cache.c').code).toBe(0)
})

test('lets a commit pass whose message it cannot read, and where it is gone itself', () => {
  const sandbox = strict()
  sandbox.write('latin', Buffer.from('Größe.\n', 'latin1'))
  const { code, err } = sandbox.tryGit('commit', '--allow-empty', '-F', 'latin')
  expect(code).toBe(0)
  expect(err).toContain('is not UTF-8')
  const script = sandbox.read('.git/hooks/commit-msg').replace(/^program=.*/m, "program='/nowhere'")
  sandbox.write('.git/hooks/commit-msg', script)
  expect(sandbox.tryGit('commit', '--allow-empty', '-m', bad).code).toBe(0)
})

test('never replaces or removes a hook of someone else', () => {
  const sandbox = Sandbox.repository()
  sandbox.write('.git/hooks/commit-msg', '#!/bin/sh\nexit 0\n')
  expect(sandbox.whatwhy(['hook', 'install']).code).toBe(2)
  expect(sandbox.whatwhy(['hook', 'uninstall']).out).toContain('not ours')
  expect(sandbox.read('.git/hooks/commit-msg')).toBe('#!/bin/sh\nexit 0\n')
  sandbox.git('config', 'core.hooksPath', '/elsewhere')
  expect(sandbox.whatwhy(['hook', 'install']).err).toContain('core.hooksPath')
  sandbox.git('config', 'core.hooksPath', '.husky/_')
  expect(sandbox.whatwhy(['hook', 'install']).err).toContain('add this line to .husky/commit-msg: npx --no')
})

test('says so where the hooks cannot be written, and leaves no part of one', () => {
  const sandbox = Sandbox.repository()
  const hooks = sandbox.path('.git/hooks')
  const before = readdirSync(hooks)
  // Where root runs the tests, the repository is not of the user who asks.
  sandbox.git('config', '--global', 'safe.directory', '*')
  chmodSync(hooks, 0o555)
  const { code, err } = sandbox.asNobody(['hook', 'install'])
  chmodSync(hooks, 0o755)
  expect({ code, err }).toEqual({ code: 2, err: `whatwhy: cannot write to ${hooks}: permission denied\n` })
  expect(readdirSync(hooks)).toEqual(before)
})

test('installs twice as once, and takes all of it out again', () => {
  const sandbox = Sandbox.repository()
  for (let i = 0; i < 2; i++) expect(sandbox.whatwhy(['hook', 'install', '--outline']).code).toBe(0)
  expect(statSync(sandbox.path('.git/hooks/commit-msg')).mode & 0o777).toBe(0o755)
  expect(sandbox.whatwhy(['hook', 'uninstall']).code).toBe(0)
  expect(existsSync(sandbox.path('.git/hooks/commit-msg'))).toBe(false)
  expect(existsSync(sandbox.path('.git/hooks/prepare-commit-msg'))).toBe(false)
})

test('offers the outline as comments, so that an empty message still makes no commit', () => {
  const sandbox = Sandbox.repository()
  sandbox.whatwhy(['hook', 'install', '--outline'])
  sandbox.stage()
  expect(sandbox.tryGit('commit').code).toBe(1)
  expect(sandbox.read('.git/COMMIT_EDITMSG')).toContain('\n# An outline of this change')
  expect(sandbox.tryGit('commit', '-m', good).code).toBe(0)
})
