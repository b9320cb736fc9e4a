import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../testing/cpu-time.ts'
import type { Diff } from './diff.ts'
import { readDiff } from './read.ts'
import { forEachLine } from './walk.ts'

/** One line a file: change, paths, counts. */
function summary(diff: Diff): string[] {
  return diff.files.map((f) => {
    const names = f.change === 'renamed' || f.change === 'copied' ? `${f.oldPath} => ${f.newPath}` : f.path
    const marks = `${f.binary ? ' binary' : ''}${f.submodule ? ' submodule' : ''}`
    return `${f.change} ${names} +${f.additions} -${f.deletions}${marks}`
  })
}

const read = (...lines: string[]) => readDiff(lines.join('\n') + '\n')

/** The lines of all hunks as `forEachLine` gives them. */
function linesOf(diff: Diff): string[] {
  const lines: string[] = []
  for (const file of diff.files)
    for (const hunk of file.hunks)
      forEachLine(diff, hunk, (sign, from, to) => void lines.push(sign + diff.text.slice(from, to)))
  return lines
}

const CHANGE = ['@@ -1,3 +1,3 @@ int main(void)', ' one', '-two', '+three', ' four']

describe('what git writes', () => {
  test('a changed file', () => {
    const diff = read('diff --git a/x.c b/x.c', 'index 1..2 100644', '--- a/x.c', '+++ b/x.c', ...CHANGE)
    expect(summary(diff)).toEqual(['modified x.c +1 -1'])
    expect(linesOf(diff)).toEqual([' one', '-two', '+three', ' four'])
    const { section } = diff.files[0]!.hunks[0]!
    expect(diff.text.slice(section.from, section.to)).toBe('int main(void)')
    expect(diff.notes).toEqual([])
  })

  test('renames, copies and modes', () => {
    const diff = read(
      'diff --git a/old.c b/dir/new.c',
      'similarity index 100%',
      'rename from old.c',
      'rename to dir/new.c',
      'diff --git a/x b/y',
      'similarity index 90%',
      'copy from x',
      'copy to y',
      'diff --git a/x b/y.txt b/x b/y.txt',
      'old mode 100644',
      'new mode 100755',
    )
    expect(summary(diff)).toEqual([
      'renamed old.c => dir/new.c +0 -0',
      'copied x => y +0 -0',
      'mode x b/y.txt +0 -0',
    ])
  })
})

const TWO = [
  'diff --git a/one b/one',
  '--- a/one',
  '+++ b/one',
  '@@ -1,2 +1,2 @@',
  ' a',
  '-b',
  '+c',
  'diff --git a/two b/two',
  '--- a/two',
  '+++ b/two',
  '@@ -1 +1,2 @@ f()',
  ' x',
  '+y',
]

describe('what other programs write', () => {
  test('diff -u with time stamps, new and deleted files', () => {
    const diff = read(
      '--- old/x.c\t2024-01-02 03:04:05.000000000 +0100',
      '+++ new/x.c\t2024-01-02 03:05:05.000000000 +0100',
      ...CHANGE,
      '--- old/new.c\t1970-01-01 01:00:00.000000000 +0100',
      '+++ new/new.c\t2024-01-02 03:05:05.000000000 +0100',
      '@@ -0,0 +1 @@',
      '+x',
      '--- lonely.c.orig\t2024-01-02 03:04:05.000000000 +0100',
      '+++ lonely.c\t2024-01-02 03:04:06.000000000 +0100',
      '@@ -1 +1 @@',
      '-x',
      '+y',
    )
    expect(summary(diff)).toEqual(['modified x.c +1 -1', 'added new.c +1 -0', 'modified lonely.c +1 -1'])
  })

  test('diff -ru with files that only one tree has, and binaries', () => {
    const diff = read(
      'Only in old/dir: gone.c',
      'Only in new: come.c',
      'Binary files old/p.png and new/p.png differ',
      'diff -ru old/dir/x.c new/dir/x.c',
      '--- old/dir/x.c\t2024-01-02 03:04:05.000000000 +0100',
      '+++ new/dir/x.c\t2024-01-02 03:05:05.000000000 +0100',
      ...CHANGE,
    )
    expect(summary(diff)).toEqual([
      'deleted dir/gone.c +0 -0',
      'added come.c +0 -0',
      'modified p.png +0 -0 binary',
      'modified dir/x.c +1 -1',
    ])
    expect(diff.files[3]!.from).toBe(diff.text.indexOf('diff -ru'))
  })

  test('svn', () => {
    const line = '='.repeat(67)
    const diff = read(
      'Index: trunk/x.c',
      line,
      '--- trunk/x.c\t(revision 12)',
      '+++ trunk/x.c\t(working copy)',
      ...CHANGE,
      '',
      'Property changes on: trunk/x.c',
      '_'.repeat(67),
      'Added: svn:eol-style',
      '## -0,0 +1 ##',
      '+native',
      'Index: fresh.c',
      line,
      '--- fresh.c\t(nonexistent)',
      '+++ fresh.c\t(working copy)',
      '@@ -0,0 +1 @@',
      '+x',
      'Index: gone.c',
      line,
      '--- gone.c    (revision 12)',
      '+++ gone.c    (working copy)',
      '@@ -1 +0,0 @@',
      '-x',
      'Index: logo.png',
      line,
      'Cannot display: file marked as a binary type.',
    )
    expect(summary(diff)).toEqual([
      'modified trunk/x.c +1 -1',
      'added fresh.c +1 -0',
      'deleted gone.c +0 -1',
      'modified logo.png +0 -0 binary',
    ])
  })

  test('hg, plain and exported', () => {
    const diff = read(
      '# HG changeset patch',
      '# User A <a@example.org>',
      'Change it',
      '',
      'diff -r 0123456789ab x.c',
      '--- a/x.c\tThu Jan 04 00:00:00 2024 +0000',
      '+++ b/x.c\tFri Jan 05 00:00:00 2024 +0000',
      ...CHANGE,
      'diff -r 0123456789ab new.c',
      '--- /dev/null\tThu Jan 01 00:00:00 1970 +0000',
      '+++ b/new.c\tFri Jan 05 00:00:00 2024 +0000',
      '@@ -0,0 +1,1 @@',
      '+x',
    )
    expect(summary(diff)).toEqual(['modified x.c +1 -1', 'added new.c +1 -0'])
  })
})

describe('hunk counts rule', () => {
  test('the signature of a mail is not a removed line', () => {
    const diff = read(...TWO, '-- ', '2.39.5', '')
    expect(summary(diff)).toEqual(['modified one +1 -1', 'modified two +1 -0'])
    expect(diff.notes).toEqual([])
  })

  test('a removed comment and an added line that look like a header', () => {
    const diff = read('--- a/q.sql', '+++ b/q.sql', '@@ -1,2 +1,2 @@', '--- old', '+++ new', ' x')
    expect(summary(diff)).toEqual(['modified q.sql +1 -1'])
  })

  test('an empty line is a context line whose blank was stripped', () => {
    const diff = read('--- a/x', '+++ b/x', '@@ -1,3 +1,4 @@', ' a', '', '+b', ' c')
    expect(linesOf(diff)).toEqual([' a', ' ', '+b', ' c'])
    expect(diff.notes).toEqual([])
  })

  test('a header that announces too much does not swallow the next file', () => {
    const git = [...TWO]
    git[3] = '@@ -1,999999999 +1,2 @@'
    expect(summary(read(...git))).toEqual(['modified one +1 -1', 'modified two +1 -0'])
    const plain = read(
      '--- a/x',
      '+++ b/x',
      '@@ -1,9 +1,9 @@',
      '-x',
      '+y',
      '--- a/z',
      '+++ b/z',
      '@@ -1 +1 @@',
      '-x',
      '+y',
    )
    expect(summary(plain)).toEqual(['modified x +1 -1', 'modified z +1 -1'])
    expect(plain.notes).toHaveLength(1)
    expect(plain.notes[0]!.text).toContain('cut off')
  })

  test('lines that the header does not count are named', () => {
    const diff = read(...TWO, '+one too many')
    expect(diff.notes.map((n) => diff.text.slice(n.from, n.to))).toEqual(['+one too many'])
  })
})

describe('what cannot be read', () => {
  test('text that is no diff is named by its first line', () => {
    const diff = readDiff('\nhello there\nworld\n')
    expect(diff.files).toEqual([])
    expect(diff.notes.map((n) => n.text).join()).toContain('hello there')
    expect(readDiff(' \n\n').notes).toEqual([])
  })

  test('a hunk without a file, a broken @@ line, a binary patch that is cut off', () => {
    const bare = read(...CHANGE)
    expect(summary(bare)).toEqual(['modified (no name) +1 -1'])
    expect(bare.notes).toHaveLength(1)
    const broken = read('--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b', '@@ broken @@', '+c')
    expect(summary(broken)).toEqual(['modified x +1 -1'])
    expect(broken.notes.length).toBeGreaterThan(0)
    const binary = read(
      'diff --git a/p b/p',
      'index 1..2 100644',
      'GIT binary patch',
      'literal 9',
      'QcmZQz00',
      ...TWO,
    )
    expect(summary(binary)).toEqual(['modified p +0 -0 binary', 'modified one +1 -1', 'modified two +1 -0'])
  })

  test('remarks between the quoted lines of a review are passed over', () => {
    const quoted = TWO.map((line) => `> ${line}`)
    quoted.splice(6, 0, 'Why is b needed?', '')
    const diff = read('Hi,', '', ...quoted)
    expect(summary(diff)).toEqual(['modified one +1 -1', 'modified two +1 -0'])
    expect(linesOf(diff)).toEqual([' a', '-b', '+c', ' x', '+y'])
  })

  test('an escape sequence inside the content stays', () => {
    const diff = read('--- a/x', '+++ b/x', '@@ -1 +1 @@', '-\u001b[1mold', '+\u001b[1mnew')
    expect(linesOf(diff)).toEqual(['-\u001b[1mold', '+\u001b[1mnew'])
  })
})

describe('whatever is given', () => {
  const word = fc.constantFrom(
    ...TWO.map((line) => `${line}\n`),
    '@@@ -1,2 -1 +1,3 @@@\n',
    'diff --cc "a\\303',
    'GIT binary patch\nliteral 3\n',
    'Submodule x 123..456:\n  > y\n',
    'Only in a: b\n',
    '\u001b[31m-x\u001b[m\n',
    '> ',
    '\r\n',
    '\ud800',
    '\\ No newline at end of file\n',
    'rename from "x\\q"\n',
  )
  const anything = fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''))

  test('it never throws; spans lie in the text and in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const diff = readDiff(text)
        let end = 0
        for (const file of diff.files) {
          expect(file.from).toBeGreaterThanOrEqual(end)
          end = file.from
          for (const hunk of file.hunks) {
            expect(hunk.from).toBeGreaterThanOrEqual(end)
            end = hunk.to
            forEachLine(diff, hunk, (_, from, to) => {
              expect(from).toBeGreaterThanOrEqual(hunk.body)
              expect(to).toBeGreaterThanOrEqual(from)
              expect(to).toBeLessThanOrEqual(hunk.to)
            })
          }
          expect(end).toBeLessThanOrEqual(file.to)
          end = file.to
        }
        expect(end).toBeLessThanOrEqual(text.length)
        for (const note of diff.notes) expect(note.to).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('a cut takes nothing from the files above it', () => {
    const text = read(...TWO, ...TWO).text
    const whole = summary(readDiff(text))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (cut) => {
        const files = summary(readDiff(text.slice(0, cut)))
        expect(whole.slice(0, Math.max(0, files.length - 1))).toEqual(files.slice(0, -1))
      }),
    )
  })

  test('forEachLine sees as many lines as were counted', () => {
    const diff = read(...TWO)
    const lines = linesOf(diff)
    expect(lines.filter((l) => l.startsWith('+'))).toHaveLength(diff.additions)
    expect(lines.filter((l) => l.startsWith('-'))).toHaveLength(diff.deletions)
  })
})

describe('time grows with the text', () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['one header line', (n) => `diff --git ${'a/b '.repeat(n)}`],
    ['blanks in a header', (n) => `--- ${' '.repeat(n)}\n+++ ${' '.repeat(n)}\n@@ -1 +1 @@\n`],
    ['quoted path', (n) => `diff --git "${'\\303\\274'.repeat(n)}" "b"\n`],
    ['renames', (n) => 'diff --git a/x b/y\nrename from x\nrename to y\n'.repeat(n)],
    ['lying hunks', (n) => '--- a/x\n+++ b/x\n@@ -1,99 +1,99 @@\n'.repeat(n)],
    ['quote marks', (n) => `${'>'.repeat(n)}\n`.repeat(3)],
    ['colours', (n) => `\u001b[1mdiff --git a/x b/x\u001b[m\n${'\u001b[1m'.repeat(n)}`],
    ['unpaired names', (n) => '--- a/x\n'.repeat(n)],
    ['Binary files', (n) => `Binary files ${' and'.repeat(n)} differ\n`],
    ['submodule', (n) => `Submodule ${'a '.repeat(n)}\n`],
    ['stray lines', (n) => '@@ -1 +1 @@\n-a\n+b\n+c\n'.repeat(n)],
  ]

  test.each(hostile)('%s', (_, make) => {
    const time = (size: number) => {
      const text = make(size)
      return cpuTime(() => readDiff(text))
    }
    time(1000)
    expect(time(20_000)).toBeLessThan(1500)
  })
})
