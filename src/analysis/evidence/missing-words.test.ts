import { expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { readMessage } from '../message/read.ts'
import { assignRoles } from '../sentences/roles.ts'
import { segment } from '../sentences/segment.ts'
import { missingWords } from './missing-words.ts'

const gauges =
  'diff --git a/mill/PumpWatcher.java b/mill/PumpWatcher.java\n--- a/mill/PumpWatcher.java\n+++ b/mill/PumpWatcher.java\n@@ -8,2 +8,2 @@\n-    List<Gauge> gauges = new ArrayList<Gauge>();\n+    List<Gauge> gauges = new ArrayList<>();\n'

function missing(text: string): string[] {
  const message = readMessage(text, 'draft')
  const diff = readDiff(gauges)
  const sentences = assignRoles(segment(message), message, diff)
  return missingWords(message, sentences, diff, 3).map((w) => w.raw)
}

test.each([
  ['Straighten pumpwatcher for the turbine', ['turbine']],
  ['Straighten watchtower for the turbine', ['watchtower', 'turbine']],
  ['Straighten the gauge of PumpWatcher', []],
])('%s', (text, words) => {
  const found = missing(text).filter((w) => w !== 'Straighten')
  expect(new Set(found)).toEqual(new Set(words))
})
