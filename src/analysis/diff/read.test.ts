import { describe, expect, test } from 'vitest'
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

test('text that is no diff is named by its first line', () => {
  const diff = readDiff('\nhello there\nworld\n')
  expect(diff.files).toEqual([])
  expect(diff.notes.map((n) => n.text).join()).toContain('hello there')
})
