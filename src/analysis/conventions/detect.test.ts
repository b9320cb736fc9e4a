import { expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { readMessage } from '../message/read.ts'
import { detectConvention } from './detect.ts'

const diffOf = (...paths: string[]) =>
  readDiff(
    paths.map((p) => `diff --git a/${p} b/${p}\n--- a/${p}\n+++ b/${p}\n@@ -1 +1 @@\n-old\n+new\n`).join(''),
  )
const detected = (message: string, ...paths: string[]) =>
  detectConvention(readMessage(message, 'draft'), paths.length ? diffOf(...paths) : null).id

const signed = '\n\nSigned-off-by: A. Author <a@example.org>'

test.each([
  ['kernel', 'Tune the timer', ['kernel/time/timer.c', 'MAINTAINERS']],
  ['kernel', `mtd: keep the lock${signed}`, ['lib/lock.c', 'include/lock.h']],
  ['kernel', `mtd: keep the lock${signed}`, []],
  ['kernel', 'Keep the lock\n\nCc: stable@vger.kernel.org', []],
  ['kernel', '[PATCH v2] mtd: keep the lock\n\nIt was lost.', []],
  ['git', 'log: keep the order', ['builtin/log.c', 't/t4202-log.sh']],
  ['git', `diff: keep the order${signed}`, ['diff.c']],
  ['git', `log: keep it\n\nLost in 1234abc (log: drop it, 2024-02-03).${signed}`, []],
  ['git', 'pack-objects: keep the order', []],
  ['conventional', 'feat(log)!: keep the order', []],
  ['conventional', `fix: keep the order${signed}`, ['src/log.ts']],
  ['go', 'net/http: keep the order\n\nFixes #12', ['src/net/http/server.go']],
  ['go', 'cmd/go: keep the order\n\nChange-Id: I0123', []],
  ['openstack', 'Keep the order\n\nCloses-Bug: #12\nChange-Id: I0123', []],
  ['gerrit', 'Keep the order\n\nChange-Id: I0123', []],
  ['conventional', 'docs(log): keep the order', []],
  ['conventional', 'ci!: keep the order', []],
  ['plain', 'ci: keep the order', ['.github/workflows/order.yml']],
  ['plain', 'docs: keep the order', []],
  ['plain', 'Keep the order', []],
  ['plain', 'log: keep the order', ['src/log.ts']],
  ['plain', `log: keep the order${signed}`, ['src/log.ts']],
  ['plain', 'Keep the order', ['diff.c', 'diff.h']],
  ['plain', 'log: keep the order', ['pkg/log/log.go']],
  ['plain', '', []],
])('%s: %j %j', (id, message, paths) => {
  expect(detected(message, ...paths)).toBe(id)
})
