import { expect, test } from 'vitest'
import { splitPaste } from '../analysis/index.ts'
import { linesInFile } from './file-lines.ts'

/** Each line of the messages in a file, beside the end of the file's line that it was found in. */
function found(file: string): [string, string | undefined][] {
  const messages = splitPaste(file).map(({ message }) => message)
  const lines = file.split('\n')
  return linesInFile(file, messages).flatMap((places, i) =>
    messages[i]!.split('\n').flatMap((words, k): [string, string | undefined][] => {
      const place = places[k]
      return words ? [[words, place ? lines[place.line - 1]!.slice(place.shift) : undefined]] : []
    }),
  )
}

const mail = (subject: string, body: string) =>
  `From 5a01c3f29be7d4480f6612aa93cc07de158b4f36 Mon Sep 17 00:00:00 2001
From: A Tester <tester@example.org>
Date: Mon, 5 Jan 2026 12:00:00 +0100
Subject: [PATCH] ${subject}

${body}
---
 cache.c | 2 +-

diff --git a/cache.c b/cache.c
--- a/cache.c
+++ b/cache.c
@@ -1 +1 @@
-int size = 4;
+int size = 8;
`

test('finds every line of a mailbox', () => {
  const file =
    mail('Double the cache', 'Four are too few.\n\n>From now on eight fit.') + mail('Halve it', 'Too few.')
  expect(found(file)).toEqual([
    ['[PATCH] Double the cache', '[PATCH] Double the cache'],
    ['Four are too few.', 'Four are too few.'],
    ['From now on eight fit.', 'From now on eight fit.'],
    ['[PATCH] Halve it', '[PATCH] Halve it'],
    ['Too few.', 'Too few.'],
  ])
})

test('knows a folded subject by its line only', () => {
  const [subject, body] = found(mail('Double the cache that\n holds the sizes', 'Four are too few.'))
  expect(subject).toEqual([
    '[PATCH] Double the cache that holds the sizes',
    'Subject: [PATCH] Double the cache that',
  ])
  expect(body?.[1]).toBe('Four are too few.')
})

test('finds the indented lines of git log', () => {
  const log =
    'commit 1234567890\nAuthor: A <a@example.org>\n\n    Double the cache\n\n    Four are too few.\n'
  expect(found(log).map(([words, line]) => words === line)).toEqual([true, true])
})

test('says nothing of what is not there, nor of anything behind it', () => {
  expect(linesInFile('Subject: Add it\n\nHere.', ['Add it\n\nElsewhere.', 'Other'])).toEqual([
    [{ line: 1, shift: 9 }, { line: 2, shift: 0 }, null],
    [null],
  ])
})
