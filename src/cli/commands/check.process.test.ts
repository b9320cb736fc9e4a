import { chmodSync, existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../../analysis/index.ts'
import { Sandbox } from '../testing/sandbox.ts'

const reportsIn = (out: string) =>
  (JSON.parse(out) as { reports: { source: string; report: Report }[] }).reports

test('judges a message from standard input and shows the words', () => {
  const { code, out } = new Sandbox().whatwhy(
    ['check'],
    'Add a cache.\n\nIt keeps four entries, as reads are slow.\n',
  )
  expect(code).toBe(0)
  expect(out).toContain('[subject-no-period]')
  expect(out).toMatch(/1 \| Add a cache\.\n +\| {12}\^/)
  expect(out).not.toContain('\u001b')
})

test('fails on the level that is asked for', () => {
  const sandbox = new Sandbox()
  const message = 'Update\n'
  const [report] = reportsIn(sandbox.whatwhy(['check', '--format', 'json'], message).out)
  const levels = new Set(report!.report.findings.map((finding) => finding.level))
  expect(levels.has('must') || levels.has('should')).toBe(true)
  expect(sandbox.whatwhy(['check', '--fail-on', 'should'], message).code).toBe(1)
  expect(sandbox.whatwhy(['check', '--fail-on', 'never'], message).code).toBe(0)
  expect(sandbox.whatwhy(['check', '--fail-on', 'often'], message).code).toBe(2)
})

test('reads message and diff of a commit, of a range and of a first commit', () => {
  const sandbox = Sandbox.repository()
  sandbox.stage()
  sandbox.git('commit', '-q', '-m', 'Double the cache to eight entries')
  const one = reportsIn(sandbox.whatwhy(['check', '--commit', 'HEAD', '--format', 'json']).out)
  expect(one.map((r) => r.report.diff?.additions)).toEqual([1])
  const first = reportsIn(sandbox.whatwhy(['check', '--commit', 'HEAD~1', '--format', 'json']).out)
  expect(first[0]!.report.diff).toMatchObject({ files: 1, additions: 1, deletions: 0 })
  const range = reportsIn(sandbox.whatwhy(['check', '--range', 'HEAD~1..HEAD', '--format', 'json']).out)
  expect(range.map((r) => r.source)).toEqual([`commit ${sandbox.git('rev-parse', 'HEAD').slice(0, 12)}`])
})

test('names commits it leaves out, and why', () => {
  const sandbox = Sandbox.repository()
  sandbox.write('.whatwhy.json', '{"skip": {"authors": ["robot@"], "trailers": ["Change-Id"]}}')
  sandbox.git('checkout', '-q', '-b', 'topic')
  const commit = (...args: string[]) => sandbox.git('commit', '-q', '--allow-empty', ...args)
  commit('-m', 'Try something', '-m', 'whatwhy: skip, an experiment')
  commit('-m', 'Bump versions', '--author', 'Robot <robot@example.org>')
  commit('-m', 'Import a change', '-m', 'Change-Id: I0123')
  commit('-m', 'Keep this one')
  const { out } = sandbox.whatwhy(['check', '--since-base', 'main', '--format', 'json'])
  const { reports, skipped } = JSON.parse(out) as { reports: unknown[]; skipped: { reason: string }[] }
  expect(reports).toHaveLength(1)
  expect(skipped.map((s) => s.reason)).toEqual([
    'the message says "whatwhy: skip, an experiment"',
    'its author is Robot <robot@example.org>',
    'it has the trailer Change-Id',
  ])
})

test('works without a commit, in a bare repository and in a worktree', () => {
  const unborn = new Sandbox()
  unborn.git('init', '-q')
  unborn.stage()
  expect(
    reportsIn(unborn.whatwhy(['check', '--staged', '--format', 'json'], 'Add a cache').out)[0]!.report.diff,
  ).toMatchObject({ additions: 1 })
  expect(unborn.whatwhy(['check', '--commit', 'HEAD'])).toMatchObject({
    code: 2,
    err: 'whatwhy: there is no commit "HEAD" here\n',
  })

  const sandbox = Sandbox.repository()
  sandbox.git('worktree', 'add', '-q', 'tree')
  expect(
    sandbox.whatwhy(['check', '--commit', 'HEAD'], '', { GIT_DIR: sandbox.path('.git/worktrees/tree') }).code,
  ).toBe(0)
  sandbox.git('clone', '-q', '--depth=1', `file://${sandbox.folder}`, 'shallow')
  expect(
    sandbox.whatwhy(['check', '--range', `${'1'.repeat(40)}..HEAD`], '', {
      GIT_DIR: sandbox.path('shallow/.git'),
    }).err,
  ).toContain('shallow')
  sandbox.git('clone', '-q', '--bare', '.', 'bare.git')
  expect(sandbox.whatwhy(['check', '--commit', 'HEAD'], '', { GIT_DIR: sandbox.path('bare.git') }).code).toBe(
    0,
  )
})

test("gives git's reason where git does not trust a repository", () => {
  const sandbox = Sandbox.repository()
  const refusal = "detected dubious ownership in repository at '/build'"
  sandbox.write('programs/git', `#!/bin/sh\necho "fatal: ${refusal}" >&2\nexit 128\n`)
  chmodSync(sandbox.path('programs/git'), 0o755)
  sandbox.env['PATH'] = `${sandbox.path('programs')}:${sandbox.env['PATH']}`
  for (const args of [
    ['check', '--commit', 'HEAD'],
    ['check', '--staged', 'cache.c'],
    ['hook', 'install'],
  ]) {
    expect(sandbox.whatwhy(args)).toEqual({ code: 2, out: '', err: `whatwhy: git: ${refusal}\n` })
  }
})

test('refuses a commit without a message, and says so in every format', () => {
  const sandbox = Sandbox.repository()
  sandbox.git('commit', '-q', '--allow-empty', '--allow-empty-message', '-m', '')
  for (const format of ['text', 'json', 'sarif', 'github']) {
    const { code, out } = sandbox.whatwhy(['check', '--range', 'HEAD^..HEAD', '--format', format])
    expect([code, out]).toEqual([1, expect.stringContaining('This commit has no message.')])
  }
})

test('says what is wrong with its use in one line, and ends with 2', () => {
  const sandbox = new Sandbox()
  const uses = [
    ['fly'],
    ['check', '--loud'],
    ['check', 'missing.txt'],
    ['check', '.'],
    ['check', '--commit', 'HEAD'],
    ['check', '--commit', '--output=x'],
    ['check', '--range', 'HEAD'],
    ['check', 'a', '--commit', 'HEAD'],
    ['check', '--diff', '-'],
    ['check', '--convention', 'mine'],
    ['explain', 'nothing'],
    ['hook', 'install'],
    ['outline', '--staged'],
    ['edit'],
  ]
  for (const use of uses) {
    const { code, out, err } = sandbox.whatwhy(use)
    expect([use, code, out]).toEqual([use, 2, ''])
    expect(err).toMatch(/^whatwhy: .+\n$/)
  }
})

test('says where a message is not UTF-8, but reads a diff that is not', () => {
  const sandbox = Sandbox.repository()
  const latin = Buffer.from('Grüße im Cache\n\nMehr Grüße.\n', 'latin1')
  expect(sandbox.whatwhy(['check'], latin)).toMatchObject({
    code: 2,
    err: 'whatwhy: standard input is not UTF-8: byte 0xfc in line 1; convert it first\n',
  })
  sandbox.write('cache.c', latin)
  sandbox.git('add', '.')
  expect(sandbox.whatwhy(['check', '--staged'], 'Replace the cache with a greeting\n').code).toBe(0)
  sandbox.write('m', latin)
  sandbox.git('-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '-q', '-F', 'm')
  expect(sandbox.whatwhy(['check', '--commit', 'HEAD']).code).not.toBe(2)
})

test('looks at no more than the beginning of a huge diff, and says so', () => {
  const sandbox = Sandbox.repository()
  sandbox.stage('int a_line_of_this_file;\n'.repeat(30).repeat(100_000))
  const { code, err } = sandbox.whatwhy(['check', '--staged'], 'Add many lines to the cache\n')
  expect(err).toContain('longer than 64 MB')
  expect(code).toBeLessThan(2)
}, 60_000)

test('ends quietly when the reader goes away', async () => {
  const child = new Sandbox().start(['batch'])
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.on('error', () => {})
  const job = `${JSON.stringify({ id: 1, message: 'Add a cache' })}\n`
  child.stdout.once('data', () => child.stdout.destroy())
  const feeding = setInterval(() => child.stdin.write(job.repeat(200)), 5)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(feeding)
  expect([code, err]).toEqual([0, ''])
})

test('runs no program that a repository names', () => {
  const sandbox = Sandbox.repository()
  const trap = `touch ${sandbox.path('sprung')}; cat; #`
  sandbox.write('trap.sh', `#!/bin/sh\n${trap}\n`)
  sandbox.git('update-index', '--chmod=+x', '--add', 'trap.sh')
  sandbox.write('.gitattributes', '*.c diff=trap filter=trap\n')
  const settings: readonly (readonly [string, string])[] = [
    ['core.fsmonitor', trap],
    ['core.pager', trap],
    ['core.sshCommand', trap],
    ['diff.external', trap],
    ['diff.trap.command', trap],
    ['diff.trap.textconv', trap],
    ['filter.trap.clean', trap],
    ['filter.trap.smudge', trap],
    ['gpg.program', trap],
    ['log.showSignature', 'true'],
  ]
  sandbox.stage()
  sandbox.git('commit', '-q', '-m', 'Double the cache')
  sandbox.stage('int cache_size = 16;\n')
  for (const [name, value] of settings) sandbox.git('config', name, value)
  const env = { GIT_EXTERNAL_DIFF: trap, GIT_PAGER: trap }
  for (const args of [
    ['check', '--staged'],
    ['check', '--commit', 'HEAD'],
    ['check', '--range', 'HEAD~1..HEAD'],
    ['outline', '--staged'],
    ['outline', '--commit', 'HEAD'],
    ['check', '--hook', 'cache.c'],
  ]) {
    expect(sandbox.whatwhy(args, 'Double the cache', env).code).toBeLessThan(2)
    expect([args, existsSync(sandbox.path('sprung'))]).toEqual([args, false])
  }
})

test('reads settings from the root and names what it does not know', () => {
  const sandbox = Sandbox.repository()
  const checked = () => sandbox.whatwhy(['check', '--format', 'json'], 'Add a cache.')
  sandbox.write('.whatwhy.json', '{"convention": "kernel", "levels": {"subject-no-period": "must"}}')
  const [judged] = reportsIn(checked().out)
  expect(judged!.report.convention).toBe('kernel')
  expect(judged!.report.findings.find((f) => f.check === 'subject-no-period')?.level).toBe('must')
  sandbox.write('.whatwhy.json', '{"conventions": "kernel"}')
  expect(checked()).toMatchObject({ code: 2 })
  expect(checked().err).toMatch(/^whatwhy: \.whatwhy\.json: .*"conventions" is not known/)
  sandbox.write('.whatwhy.json', 'module.exports = {}')
  expect(checked().err).toBe('whatwhy: .whatwhy.json: It is not JSON.\n')
})

test('takes what the settings of another tool say too', () => {
  const sandbox = Sandbox.repository()
  sandbox.write(
    '.commitlintrc.yml',
    'extends: [conventional]\nrules:\n  header-max-length: [2, always, 40]\n',
  )
  sandbox.write('.gitlint', '[title-max-length]\nline-length=30\n')
  const message = 'feat: keep the entries of the cache for an hour'
  const [judged] = reportsIn(sandbox.whatwhy(['check', '--format', 'json'], message).out)
  expect(judged!.report.findings.find((f) => f.check === 'subject-length')?.message).toContain('cut it at 40')
  sandbox.write('.whatwhy.json', '{}')
  const [own] = reportsIn(sandbox.whatwhy(['check', '--format', 'json'], message).out)
  expect(own!.report.findings.filter((f) => f.check === 'subject-length')).toEqual([])
})

test("reads them from a project's package.json only where that has any", () => {
  const sandbox = Sandbox.repository()
  const lengths = (project: object) => {
    sandbox.write('package.json', JSON.stringify(project))
    const run = sandbox.whatwhy(
      ['check', '--format', 'json'],
      'feat: keep the entries of the cache for an hour',
    )
    const [judged] = reportsIn(run.out)
    return judged!.report.findings.filter((f) => f.check === 'subject-length').map((f) => f.message)
  }
  expect(lengths({ name: 'mill' })).toEqual([])
  const own = { rules: { 'header-max-length': [2, 'always', 40] } }
  expect(lengths({ name: 'mill', commitlint: own })[0]).toContain('cut it at 40')
})

test('judges every patch of a mailbox with its own diff', () => {
  const sandbox = Sandbox.repository()
  for (const size of [8, 16]) {
    sandbox.stage(`int cache_size = ${size};\n`)
    sandbox.git('commit', '-q', '-m', `Raise the cache to ${size} entries`)
  }
  const mailbox = sandbox.git('format-patch', '--stdout', 'HEAD~2')
  const reports = reportsIn(sandbox.whatwhy(['check', '--format', 'json'], mailbox).out)
  expect(reports.map((r) => r.report.diff?.additions)).toEqual([1, 1])
})

test('judges the commits of a log as it judges each of them', () => {
  const sandbox = Sandbox.repository()
  sandbox.stage(`commit ${'0'.repeat(40)}\n`)
  sandbox.git('commit', '-q', '-m', 'Replace the cache', '-m', `commit ${'1'.repeat(40)} was wrong.`)
  sandbox.git('commit', '-q', '--allow-empty', '--allow-empty-message', '-m', '')
  sandbox.stage(Buffer.from('char *name = "Gr\u00f6\u00dfe";\n', 'latin1').toString('latin1'))
  sandbox.git('commit', '-q', '-m', 'Name the cache')
  const answers = sandbox
    .whatwhy(['batch', '--git-log'], sandbox.tryGit('log', '-p').out)
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; report: Report })
  expect(answers.map(({ id }) => id)).toEqual(sandbox.git('rev-list', 'HEAD').split('\n'))
  const withDiff = answers.filter(({ report }) => report.diff)
  expect(withDiff).toHaveLength(3)
  for (const { id, report } of withDiff) {
    const [one] = reportsIn(sandbox.whatwhy(['check', '--commit', id, '--format', 'json']).out)
    expect(report).toEqual(one!.report)
  }
  expect(sandbox.whatwhy(['batch', '--git-log'], 'fatal: no\n').out).toBe(
    '{"id":null,"error":"not the output of git log: it begins with no commit"}\n',
  )
})
