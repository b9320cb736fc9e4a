import { expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { absentVersions } from './absent-versions.ts'

const diffWith = (line: string) =>
  readDiff(
    `diff --git a/Makefile b/Makefile\n--- a/Makefile\n+++ b/Makefile\n@@ -1 +1,2 @@\n all: lib\n+${line}\n`,
  )

test.each([
  ['Release 1.16', 'VERSION = 1.16', []],
  ['Release 5.1.1', '#define NOW V5_1_1', []],
  ['Release 1.16', 'SHARED_MINOR = 16', []],
  ['Release 1.16', '#define VERSION_MINOR(16)', []],
  ['Release 1.16', 'SHARED_MINOR = 17', ['1.16']],
  ['Release 1.16', 'JOBS = 16', ['1.16']],
])('of %j a diff with %j lacks %j', (text, line, absent) => {
  expect(absentVersions(text, diffWith(line))).toEqual(absent)
})
