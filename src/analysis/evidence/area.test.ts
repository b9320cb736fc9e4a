import { expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { readMessage } from '../message/read.ts'
import { isInItsArea } from './area.ts'

const diffOf = (...paths: readonly string[]) =>
  readDiff(
    paths.map((p) => `diff --git a/${p} b/${p}\n--- a/${p}\n+++ b/${p}\n@@ -1 +1 @@\n-1\n+2\n`).join(''),
  )

test.each([
  ['dts: Update', ['src/dts/a.dts', 'src/dts/b.dts'], true],
  ['json: Accept empty strings', ['core/json.c'], true],
  ['libtree: Add codes', ['lib/tree/codes.et'], true],
  ['json: Accept empty strings', ['core/json.c', 'core/print.c'], false],
  ['Accept empty strings', ['core/json.c'], false],
])('%j of %j is in its area: %j', (message, paths, expected) => {
  expect(isInItsArea(readMessage(message, 'log'), diffOf(...paths))).toBe(expected)
})
