import { expect, test } from 'vitest'
import { analyse, readDiff } from '../../analysis/index.ts'
import { describedFile } from '../workbench/links.ts'
import { forPage } from './for-page.ts'
import { listedFiles, shownDiffLimit } from './limits.ts'

const change = (i: number, lines: number) =>
  `diff --git a/src/f${i}.c b/src/f${i}.c\n--- a/src/f${i}.c\n+++ b/src/f${i}.c\n@@ -0,0 +1,${lines} @@\n${`+int value_${i};\n`.repeat(lines)}`

const judged = (files: number, lines: number) => {
  const diff = readDiff(Array.from({ length: files }, (_, i) => change(i, lines)).join(''))
  const report = analyse({ message: 'Add values\n\nThey were missing.\n', diff })
  return { diff, report, sent: forPage(report, diff) }
}

const named = (report: ReturnType<typeof judged>['report']) =>
  report.diff!.coverage.parts.reduce((sum, { paths, at }) => sum + Math.max(paths.length, at.length), 0)

test('a report on a diff that is not shown names the files that are listed, and says the same of them', () => {
  const { diff, report, sent } = judged(listedFiles + 200, 500)
  expect(diff.text.length).toBeGreaterThan(shownDiffLimit)
  expect(named(report)).toBe(listedFiles + 200)
  expect(named(sent)).toBe(listedFiles)
  for (const { path } of [diff.files[0]!, diff.files[listedFiles - 1]!])
    expect(describedFile(sent, path)).toBe(describedFile(report, path))
})

test('any other report is sent as it is', () => {
  const { report, sent } = judged(listedFiles + 200, 2)
  expect(sent).toBe(report)
  expect(forPage(report, null)).toBe(report)
})
