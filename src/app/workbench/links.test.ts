import { expect, test } from 'vitest'
import { analyse, readDiff } from '../../analysis/index.ts'
import { describedFile, litFromDiff, litFromMessage } from './links.ts'

const message = 'Drain the queue before it closes\n\ndrainAll() runs the jobs that still wait.\n'

const diff = `diff --git a/src/queue.ts b/src/queue.ts
--- a/src/queue.ts
+++ b/src/queue.ts
@@ -1,3 +1,6 @@
 export class Queue {
+  drainAll(): void {
+    while (this.items.length) this.next()
+  }
   next() {
   }
diff --git a/src/limits.ts b/src/limits.ts
--- a/src/limits.ts
+++ b/src/limits.ts
@@ -1,2 +1,2 @@
-export const MAX_RETRIES = 3
+export const MAX_RETRIES = 5
 export const x = 1
`

const read = readDiff(diff)
const report = analyse({ message, diff: read })
const { files } = read
const summary = { ...read, files, length: diff.length }

test('a sentence lights up the lines that it speaks of', () => {
  const lit = litFromMessage(report, message.indexOf('drainAll'))
  expect(lit.message.map((s) => message.slice(s.from, s.to))).toEqual([
    'drainAll() runs the jobs that still wait.',
  ])
  expect(lit.diff.some((s) => diff.slice(s.from, s.to).includes('drainAll'))).toBe(true)
})

test('a line lights up its sentence, and the hunk it stands in', () => {
  const lit = litFromDiff(report, summary, diff.indexOf('drainAll'))
  expect(lit.undescribed).toBe(false)
  expect(lit.message.map((s) => message.slice(s.from, s.to))).toContain(
    'drainAll() runs the jobs that still wait.',
  )
  expect(lit.diff).toEqual([files[0]!.hunks[0]])
})

test('a hunk that no sentence speaks of is said to be so', () => {
  const lit = litFromDiff(report, summary, diff.indexOf('+export const MAX_RETRIES'))
  expect(lit).toMatchObject({ message: [], undescribed: true })
})

test('a hunk is described or not as its part is, whatever word it shares with a sentence', () => {
  const part = report.diff!.coverage.parts.find(({ paths }) => paths.includes('src/limits.ts'))!
  const word = { from: message.indexOf('jobs'), to: message.indexOf('jobs') + 4 }
  const link = { message: word, diff: [part.at[0]!], words: ['jobs'] }
  const shared = {
    ...report,
    diff: { ...report.diff!, links: [link], coverage: { ...report.diff!.coverage, silent: [] } },
  }
  const at = diff.indexOf('+export const MAX_RETRIES')
  expect(part.described).toBe(false)
  expect(litFromDiff(shared, summary, at)).toMatchObject({ message: [], undescribed: true })
})

test('outside of hunks, and without a diff, nothing is lit', () => {
  const nothing = { message: [], diff: [], undescribed: false }
  expect(litFromDiff(report, summary, 0)).toEqual(nothing)
  expect(litFromMessage(analyse({ message }), 3)).toEqual(nothing)
})

test('a file is described where its parts are', () => {
  expect(describedFile(report, 'src/queue.ts')).toBe('described')
  expect(describedFile(report, 'src/limits.ts')).toBe('not')
  expect(describedFile(report, 'src/other.ts')).toBe('unknown')
  expect(describedFile(null, 'src/queue.ts')).toBe('unknown')
})

test('lines of a special case that no sentence mentions are not described, though their part is', () => {
  const port = `diff --git a/drivers/port.c b/drivers/port.c
--- a/drivers/port.c
+++ b/drivers/port.c
@@ -20,5 +20,8 @@ int port_reset(struct port *port)
 {
+	if (port->speed == SPEED_AUTONEG)
+		return -EBUSY;
 	port_stop(port);
 	port_log(port);
+	port_flush_queue(port);
 	port_start(port);
 	port_done(port);
`
  const parsed = readDiff(port)
  const judged = analyse({
    message: 'port: Flush the queue on reset\n\nFrames of the old link were sent on the new one.\n',
    diff: parsed,
  })
  const shown = { ...parsed, length: port.length }
  expect(litFromDiff(judged, shown, port.indexOf('return -EBUSY'))).toMatchObject({ undescribed: true })
  expect(litFromDiff(judged, shown, port.indexOf('port_flush'))).toMatchObject({ undescribed: false })
  expect(describedFile(judged, 'drivers/port.c')).toBe('partly')
})
