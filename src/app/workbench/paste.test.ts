import { expect, test } from 'vitest'
import { looksLikePatch } from './paste.ts'

test.each([
  'diff --git a/x b/x\n',
  'commit 3f1c2aa0b1\nAuthor: A <a@b>\n\n    Add x\n',
  'From 0123456789012345678901234567890123456789 Mon Sep 17\nFrom: A\nDate: now\nSubject: [PATCH] x\n',
  '--- a/x\n+++ b/x\n@@ -1 +1 @@\n',
  'Index: x.c\n=====\n',
])('takes apart %j', (text) => {
  expect(looksLikePatch(text)).toBe(true)
})

test.each([
  '',
  'Add x\n\nIt was missing.\n',
  'From now on, x is y\n\nSubject to change.',
  'Revert "x"\n\nThis reverts commit 3f1c2aa0b1.\n',
  'Fix list\n\n--- old name\n',
])('leaves %j a message', (text) => {
  expect(looksLikePatch(text)).toBe(false)
})
