import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parsePatch } from 'diff'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDiff } from './read.ts'

/** Git itself is the oracle: what `--numstat -z` counts must be what is read from its diffs. */

let repo = ''

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: repo,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  })
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true })
  writeFileSync(join(repo, path), content)
}

function commit(message: string): void {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', message)
}

const numbered = (n: number, word = 'line') => Array.from({ length: n }, (_, i) => `${word} ${i}\n`).join('')

interface Counted {
  readonly path: string
  readonly oldPath: string | null
  readonly additions: number | null
  readonly deletions: number | null
}

/** Reads `--numstat -z`: counts, then the path or, for renames, an empty one, the old and the new path. */
function numstat(text: string): Counted[] {
  const fields = text.split('\0')
  const files: Counted[] = []
  for (let i = 0; i < fields.length && fields[i]!.trim() !== ''; i++) {
    const [added, deleted, ...rest] = fields[i]!.trimStart().split('\t')
    const path = rest.join('\t')
    const counts = {
      additions: added === '-' ? null : Number(added),
      deletions: deleted === '-' ? null : Number(deleted),
    }
    if (path) files.push({ ...counts, path, oldPath: null })
    else files.push({ ...counts, oldPath: fields[++i]!, path: fields[++i]! })
  }
  return files
}

function read(text: string): Counted[] {
  return readDiff(text).files.map((f) => ({
    path: f.path,
    oldPath: f.change === 'renamed' || f.change === 'copied' ? f.oldPath : null,
    additions: f.binary ? null : f.additions,
    deletions: f.binary ? null : f.deletions,
  }))
}

beforeAll(() => {
  repo = mkdtempSync(join(tmpdir(), 'whatwhy-diff-'))
  git('init', '-q', '-b', 'main')
  put('change.c', `int main(void)\n{\n${numbered(30, '\treturn')}}\n`)
  put('gone.txt', numbered(5))
  put('move me.txt', numbered(40, 'moved'))
  put('rename/pure.txt', numbered(10, 'pure'))
  put('copied.txt', numbered(30, 'copy'))
  put('run.sh', '#!/bin/sh\n')
  put('mode-and-more.sh', '#!/bin/sh\necho 1\n')
  put(
    'picture.bin',
    Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256),
  )
  put('old.bin', Uint8Array.from([0, 1, 2, 3]))
  put('x b/y.txt', 'text\n')
  put('x b/empty.txt', '')
  put('grüße "quoted"\ttab.txt', 'hallo\n')
  put('with space.txt', 'a\n')
  put('no-newline.txt', 'one\ntwo')
  put('newline-comes.txt', 'one')
  put('crlf.txt', 'one\r\ntwo\r\nthree\r\n')
  put('query.sql', '-- a comment\nselect 1;\n-- another\n')
  put('inner.diff', 'diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1 +1 @@\n-old\n+new\n')
  put('a/real.txt', 'really in a/\n')
  put('long.txt', `${'x'.repeat(100_000)}\n`)
  commit('First')

  put('change.c', `int main(void)\n{\n${numbered(30, '\treturn').replace('return 3\n', 'return 99\n\n')}}\n`)
  rmSync(join(repo, 'gone.txt'))
  renameSync(join(repo, 'move me.txt'), join(repo, 'moved here.txt'))
  put('moved here.txt', `${numbered(40, 'moved')}more\n`)
  renameSync(join(repo, 'rename/pure.txt'), join(repo, 'pure renamed.txt'))
  put('copied.txt', `${numbered(30, 'copy')}x\n`)
  put('copy of copied.txt', numbered(30, 'copy'))
  chmodSync(join(repo, 'run.sh'), 0o755)
  put('mode-and-more.sh', '#!/bin/sh\necho 2\n')
  chmodSync(join(repo, 'mode-and-more.sh'), 0o755)
  put(
    'picture.bin',
    Uint8Array.from({ length: 600 }, (_, i) => (i * 11) % 256),
  )
  rmSync(join(repo, 'old.bin'))
  put('new.bin', Uint8Array.from([0, 9, 8, 7]))
  put('new empty.txt', '')
  chmodSync(join(repo, 'x b/y.txt'), 0o755)
  rmSync(join(repo, 'x b/empty.txt'))
  put('grüße "quoted"\ttab.txt', 'hallo\nwelt\n')
  put('新しい.txt', 'new\n')
  put('with space.txt', 'b\n')
  put('no-newline.txt', 'one\nthree')
  put('newline-comes.txt', 'one\n')
  put('crlf.txt', 'one\r\nzwei\r\nthree\r\n')
  put('query.sql', 'select 1;\n++ odd\n')
  put('inner.diff', 'diff --git a/f b/f\n--- a/f\n+++ b/g\n@@ -1 +1 @@\n-old\n+newer\n')
  put('a/real.txt', 'still in a/\n')
  put('long.txt', `${'y'.repeat(100_000)}\n`)
  put('-- dashes.txt', '-- \n')
  commit('Second')
})

afterAll(() => {
  rmSync(repo, { recursive: true, force: true })
})

const STYLES: readonly (readonly string[])[] = [
  [],
  ['-M'],
  ['-M', '-C', '--find-copies-harder'],
  ['--no-renames'],
  ['-M', '--no-prefix'],
  ['-M', '--src-prefix=old/', '--dst-prefix=new/'],
  ['-U0', '-M'],
  ['-U10', '-W', '-M'],
  ['--binary', '-M'],
  ['--full-index', '-M'],
  ['-R', '-M'],
  ['-M', '--color=always'],
  ['-M', '--color=always', '--color-moved'],
  ['-M', '--patch-with-stat'],
  ['-M', '--patience', '--ws-error-highlight=all', '--color=always'],
]

describe.each(STYLES.map((style) => [style.join(' ') || 'plain', style] as const))(
  'git diff %s',
  (_, style) => {
    test('counts and names as git does', () => {
      const renames = style.filter((flag) => /^-[MCR]$|renames|copies/.test(flag))
      expect(read(git('diff', ...style, 'HEAD~', 'HEAD'))).toEqual(
        numstat(git('diff', '--numstat', '-z', ...renames, 'HEAD~', 'HEAD')),
      )
    })
  },
)

test.each(['-c core.quotePath=false', '-c diff.mnemonicPrefix=true', '-c diff.noprefix=true'])(
  'git %s diff',
  (setting) => {
    const [flag, value] = setting.split(' ') as [string, string]
    expect(read(git(flag, value, 'diff', '-M', 'HEAD~', 'HEAD'))).toEqual(
      numstat(git('diff', '--numstat', '-z', '-M', 'HEAD~', 'HEAD')),
    )
  },
)

/** What `git apply --numstat` reads from a patch; it looks at the text alone, as we do. */
function applied(patch: string, ...flags: string[]): Counted[] {
  return numstat(
    execFileSync('git', ['apply', '--numstat', '-z', ...flags, '-'], {
      cwd: repo,
      encoding: 'utf8',
      input: patch,
    }),
  )
}

describe('git apply counts the same in the text', () => {
  const bare = (files: readonly Counted[]) =>
    files.map(({ path, additions, deletions }) => ({ path, additions, deletions }))
  test.each([
    ['-M'],
    ['-U0', '--unidiff-zero'],
    ['--binary'],
    ['-R'],
    ['--no-renames'],
    ['--no-prefix', '-p0'],
  ])('git diff %s', (style, ...flags) => {
    const patch = git('diff', style, 'HEAD~', 'HEAD')
    expect(bare(read(patch))).toEqual(bare(applied(patch, ...flags)))
  })
  test('mails', () => {
    const patch = git('format-patch', '-M', '--stdout', '-1')
    expect(bare(read(patch))).toEqual(bare(applied(patch)))
  })
})

test('links, and files that turn into links', () => {
  git('checkout', '-q', '-b', 'links')
  put('turns.txt', 'a file\n')
  symlinkSync('change.c', join(repo, 'link'))
  commit('Links before')
  rmSync(join(repo, 'turns.txt'))
  symlinkSync('change.c', join(repo, 'turns.txt'))
  rmSync(join(repo, 'link'))
  symlinkSync('query.sql', join(repo, 'link'))
  commit('Links after')
  const patch = git('diff', 'HEAD~', 'HEAD')
  git('checkout', '-q', 'main')
  expect(read(patch).map((f) => f.path)).toEqual(['link', 'turns.txt', 'turns.txt'])
  expect(read(patch)).toEqual(applied(patch))
})

test('kinds of change are told apart', () => {
  const { files } = readDiff(git('diff', '-M', '-C', '--find-copies-harder', 'HEAD~', 'HEAD'))
  const change = (path: string) => files.find((f) => f.path === path)?.change
  expect(change('run.sh')).toBe('mode')
  expect(change('x b/y.txt')).toBe('mode')
  expect(change('mode-and-more.sh')).toBe('modified')
  expect(change('gone.txt')).toBe('deleted')
  expect(change('new.bin')).toBe('added')
  expect(change('moved here.txt')).toBe('renamed')
  expect(change('copy of copied.txt')).toBe('copied')
  expect(files.find((f) => f.path === 'picture.bin')?.binary).toBe(true)
})

test('mails, a mailbox of several and logs with prose between', () => {
  const counted = [...numstat(git('diff', '--numstat', '-z', '-M', 'HEAD~', 'HEAD'))]
  expect(read(git('format-patch', '-M', '--stdout', '-1'))).toEqual(counted)
  expect(read(git('show', '-M', '--stat', '-p'))).toEqual(counted)
  const first = numstat(git('show', '--format=', '--numstat', '-z', '-M', 'HEAD~'))
  expect(read(git('format-patch', '-M', '--root', '--stdout', 'HEAD'))).toEqual([...first, ...counted])
  expect(read(git('log', '-p', '--stat', '-M', '--reverse'))).toEqual([...first, ...counted])
})

test('CRLF through the whole patch', () => {
  const text = git('diff', '-M', 'HEAD~', 'HEAD').replace(/\r?\n/g, '\r\n')
  expect(read(text)).toEqual(numstat(git('diff', '--numstat', '-z', '-M', 'HEAD~', 'HEAD')))
})

test('the same, quoted in a mail', () => {
  const quoted = git('diff', '-M', 'HEAD~', 'HEAD').replace(/^/gm, '> ')
  const read1 = read(`On Friday, somebody wrote:\n${quoted}`)
  expect(read1).toEqual(numstat(git('diff', '--numstat', '-z', '-M', 'HEAD~', 'HEAD')))
  expect(read(quoted.replace(/^> $/gm, '>').replace(/^/gm, '> '))).toEqual(read1)
})

test('merges: both combined forms have the lines of the merge', () => {
  git('checkout', '-q', '-b', 'side', 'HEAD~')
  put('change.c', `int main(void)\n{\n${numbered(30, '\treturn').replace('return 3\n', 'return 77\n')}}\n`)
  commit('Side')
  git('checkout', '-q', 'main')
  try {
    git('merge', '-q', 'side')
  } catch {
    put('change.c', `int main(void)\n{\n${numbered(30, '\treturn').replace('return 3\n', 'return 88\n')}}\n`)
  }
  commit('Merge')
  for (const flag of ['--cc', '-c']) {
    const diff = readDiff(git('show', '--format=', flag, 'HEAD'))
    expect(diff.files.map((f) => [f.path, f.change])).toEqual([['change.c', 'modified']])
    expect(diff.files[0]!.hunks[0]).toMatchObject({ columns: 2, additions: 1, deletions: 3 })
    expect(diff.notes).toEqual([])
  }
})

test('submodules, short and as a log', () => {
  const sub = join(repo, 'sub')
  git('init', '-q', 'sub')
  git('-C', 'sub', 'commit', '-q', '--allow-empty', '-m', 'One')
  git('-c', 'advice.addEmbeddedRepo=false', 'add', 'sub')
  git('commit', '-q', '-m', 'Add sub')
  git('-C', 'sub', 'commit', '-q', '--allow-empty', '-m', 'Two')
  git('-c', 'advice.addEmbeddedRepo=false', 'add', 'sub')
  git('commit', '-q', '-m', 'Move sub')
  for (const form of ['short', 'log', 'diff']) {
    const diff = readDiff(git('diff', `--submodule=${form}`, 'HEAD~2', 'HEAD~'))
    expect(diff.files.map((f) => [f.path, f.submodule, f.change])).toEqual([['sub', true, 'added']])
    const moved = readDiff(git('diff', `--submodule=${form}`, 'HEAD~', 'HEAD'))
    expect(moved.files.map((f) => [f.path, f.submodule, f.change])).toEqual([['sub', true, 'modified']])
  }
  rmSync(sub, { recursive: true, force: true })
})

test('hunks are where jsdiff finds them', () => {
  const text = git('diff', 'main~3', 'main~2', '--', 'change.c', 'query.sql', 'inner.diff', 'crlf.txt')
  const ours = readDiff(text).files.map((f) =>
    f.hunks.map((h) => [h.oldStart, h.newStart, h.additions, h.deletions]),
  )
  const theirs = parsePatch(text).map((f) =>
    f.hunks.map((h) => [
      h.oldStart,
      h.newStart,
      h.lines.filter((l) => l.startsWith('+')).length,
      h.lines.filter((l) => l.startsWith('-')).length,
    ]),
  )
  expect(ours).toEqual(theirs)
})

test('random files changed at random', () => {
  const line = fc.constantFrom(
    '',
    'a',
    '-- b',
    '++ c',
    '@@ -1 +1 @@',
    'diff --git a/x b/x',
    '--- a/x',
    '+++ b/x',
    '\\ No',
    ' d',
  )
  const content = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''))
  const files = fc.array(content, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(files, files, fc.constantFrom('-U0', '-U1', '-U3'), (before, after, context) => {
      before.forEach((text, i) => put(`random/${i} x.txt`, text))
      git('add', '-A')
      after.forEach((text, i) => put(`random/${i} x.txt`, text))
      expect(read(git('diff', context))).toEqual(numstat(git('diff', '--numstat', '-z', context)))
    }),
    { numRuns: 25 },
  )
})
