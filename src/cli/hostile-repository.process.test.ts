import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Sandbox } from './testing/sandbox.ts'

/** A repository in which everything that git may run by a setting, an attribute or a hook leaves a canary. */
function hostile(): Sandbox {
  const sandbox = Sandbox.repository()
  mkdirSync(sandbox.path('canaries'))
  const canary = (name: string) => {
    sandbox.write(
      `programs/${name}`,
      `#!/bin/sh\ntouch "${sandbox.path('canaries', name)}"\nexec cat 2>/dev/null\n`,
    )
    chmodSync(sandbox.path('programs', name), 0o755)
    return sandbox.path('programs', name)
  }
  sandbox.write('.gitattributes', '* diff=evil filter=evil merge=evil\n*.c diff=evil filter=evil\n')
  for (const name of ['-rf', '--output=owned', '--no-index', 'a\nb.c', '"quoted".c', '$(touch owned).c', '-'])
    sandbox.write(name, `int x;\n`)
  sandbox.git('add', '--', '.gitattributes', ':(top,literal)-rf', ':(literal)--output=owned', 'a\nb.c', '"quoted".c', '$(touch owned).c', ':(literal)--no-index', ':(literal)-') // prettier-ignore
  sandbox.git('commit', '-q', '-m', 'Add names that look like options')
  sandbox.stage()
  const head = sandbox.git('rev-parse', 'HEAD')
  for (const ref of [
    'refs/heads/--output=owned',
    'refs/heads/-x',
    'refs/tags/HEAD',
    'refs/heads/$(touch${IFS}owned)',
  ])
    sandbox.git('update-ref', ref, head)
  // A commit with a signature, for which git would call gpg where it shows one.
  const signed = sandbox
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n')
  sandbox.write('signed', `${signed}\n`)
  sandbox.git('update-ref', 'refs/heads/main', sandbox.git('hash-object', '-t', 'commit', '-w', 'signed'))
  for (const hook of ['pre-commit', 'post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman', 'prepare-commit-msg', 'commit-msg']) {
    canary(hook)
  } // prettier-ignore
  sandbox.write(
    '.git/evil.inc',
    [
      `[core]\n\tpager = ${canary('pager')}\n\teditor = ${canary('editor')}\n\tsshCommand = ${canary('ssh')}`,
      `\taskPass = ${canary('askpass')}\n\tgitProxy = ${canary('proxy')}\n\talternateRefsCommand = ${canary('alternates')}`,
      `\tfsmonitor = ${canary('fsmonitor')}\n\thooksPath = ${sandbox.path('programs')}`,
      `[pager]\n\tlog = ${canary('pager-log')}\n\tdiff = true\n\tdiff-tree = ${canary('pager-tree')}\n\trev-list = ${canary('pager-list')}\n\tconfig = ${canary('pager-config')}`,
      `[diff]\n\texternal = ${canary('external')}\n\tnoprefix = true\n\torderFile = /dev/null\n\tignoreSubmodules = all`,
      `[diff "evil"]\n\ttextconv = ${canary('textconv')}\n\tcommand = ${canary('command')}\n\tcachetextconv = true`,
      `[filter "evil"]\n\tclean = ${canary('clean')}\n\tsmudge = ${canary('smudge')}\n\tprocess = ${canary('process')}\n\trequired = true`,
      `[merge "evil"]\n\tdriver = ${canary('merge')} %A`,
      `[gpg]\n\tprogram = ${canary('gpg')}\n[log]\n\tshowSignature = true\n[commit]\n\tgpgSign = true`,
      `[credential]\n\thelper = ${canary('credential')}`,
      `[interactive]\n\tdiffFilter = ${canary('filter')}\n[sequence]\n\teditor = ${canary('sequence')}`,
      `[trailer "sign"]\n\tcommand = ${canary('trailer')}\n\tcmd = ${canary('trailer-cmd')}`,
      `[uploadpack]\n\tpackObjectsHook = ${canary('pack')}`,
      `[alias]\n${['rev-parse', 'log', 'diff-tree', 'diff-index', 'rev-list', 'config', 'hash-object'].map((name) => `\t${name} = "!${canary(`alias-${name}`)}"`).join('\n')}`,
      `[remote "origin"]\n\turl = ext::${canary('remote')} x\n\tpromisor = true\n\tpartialclonefilter = blob:none`,
      `[protocol "ext"]\n\tallow = always\n[browser]\n\tpath = ${canary('browser')}\n[web]\n\tbrowser = ${canary('web')}`,
    ].join('\n') + '\n',
  )
  sandbox.write('.git/config', `${sandbox.read('.git/config')}[include]\n\tpath = evil.inc\n`)
  return sandbox
}

const canaries = (sandbox: Sandbox) => readdirSync(sandbox.path('canaries')).toSorted()

test('nothing of a hostile repository is run by any command', () => {
  const sandbox = hostile()
  sandbox.write('message', 'Double the cache.  \n\n\n\nIt was too small.\n')
  sandbox.write('.git/COMMIT_EDITMSG', 'Double the cache to eight entries\n')
  const commands: readonly (readonly string[])[] = [
    ['check', 'message'],
    ['check', '--staged', 'message'],
    ['check', '--commit', 'HEAD'],
    ['check', '--commit', 'refs/heads/--output=owned'],
    ['check', '--commit=--output=owned'],
    ['check', '--commit=-x'],
    ['check', '--commit', '$(touch owned)'],
    ['check', '--range', 'HEAD~1..HEAD'],
    ['check', '--range=--output=owned..HEAD'],
    ['check', '--range', 'refs/heads/-x..HEAD', '--format', 'json'],
    ['check', '--hook', '.git/COMMIT_EDITMSG'],
    ['outline', '--hook', '.git/COMMIT_EDITMSG', ''],
    ['outline', '--staged'],
    ['outline', '--commit', 'HEAD'],
    ['outline', '--commit=--output=owned'],
    ['clean', 'message'],
    ['clean', '--write', 'message'],
    ['explain', 'subject-no-period'],
    ['hook', 'install', '--outline'],
    ['hook', 'uninstall'],
  ]
  const files = () => readdirSync(sandbox.folder).toSorted()
  const there = files()
  for (const args of commands) {
    const { code, err } = sandbox.whatwhy(args, '')
    expect(files(), args.join(' ')).toEqual(there)
    expect([0, 1, 2], `${args.join(' ')}: ${err}`).toContain(code)
    expect(canaries(sandbox), args.join(' ')).toEqual([])
  }
  expect(existsSync(sandbox.path('owned'))).toBe(false)
  expect(sandbox.whatwhy(['check', '--staged', 'message', '--format', 'json']).out).toContain('"files": 1')
  expect(sandbox.whatwhy(['check', '--commit', 'HEAD', '--format', 'json']).out).toContain('"files": 8')
  // Were it not so guarded, git would run a good part of them.
  for (const args of [
    ['status'],
    ['diff', 'HEAD'],
    ['log', '-1', '-p'],
    ['commit', '-q', '--no-gpg-sign', '-m', 'x'],
  ])
    sandbox.tryGit(...args)
  expect(canaries(sandbox).length).toBeGreaterThan(2)
}, 120_000)

test('a repository with missing parts is not completed by way of a helper it names', () => {
  const sandbox = hostile()
  sandbox.git('config', 'core.repositoryFormatVersion', '1')
  sandbox.git('config', 'extensions.partialClone', 'origin')
  const blob = sandbox.git('rev-parse', 'HEAD:cache.c')
  rmSync(sandbox.path('.git/objects', blob.slice(0, 2), blob.slice(2)))
  const { code, err } = sandbox.whatwhy(['check', '--staged', 'cache.c'], '')
  expect(code, err).toBe(2)
  expect(canaries(sandbox)).toEqual([])
}, 60_000)

test('settings that are a device, a folder or far too large are refused, and read no further', () => {
  const sandbox = Sandbox.repository()
  const check = () => sandbox.whatwhy(['check', '-'], 'Double the cache\n')
  const settings = sandbox.path('.whatwhy.json')
  symlinkSync('/dev/zero', settings)
  expect(check()).toEqual({ code: 2, out: '', err: 'whatwhy: .whatwhy.json is not a file\n' })
  rmSync(settings)
  mkdirSync(settings)
  expect(check()).toMatchObject({ code: 2, err: 'whatwhy: .whatwhy.json is not a file\n' })
  rmSync(settings, { recursive: true })
  sandbox.write('.whatwhy.json', `{"name": "${'x'.repeat(2_000_000)}"}`)
  expect(check()).toMatchObject({ code: 2, err: expect.stringContaining('too large') as string })
  sandbox.write('.whatwhy.json', '['.repeat(500_000))
  expect(check().code).toBe(2)
  sandbox.write('.whatwhy.json', '{"__proto__": {"polluted": 1}, "levels": {"constructor": "off"}}')
  expect(check().err).not.toMatch(/native code|at .*:\d+:\d+/)
}, 60_000)
