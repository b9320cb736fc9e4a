import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conventionById } from '../conventions/all.ts'
import { readDiff } from '../diff/read.ts'
import { displayWidth } from '../text/width.ts'
import { blanks } from './blanks.ts'
import { outline } from './outline.ts'

const NEW_FUNCTION = `diff --git a/src/cache.c b/src/cache.c
--- a/src/cache.c
+++ b/src/cache.c
@@ -10,3 +10,10 @@ struct cache {
 };
 
+void cache_drop_stale(struct cache *c, int kind)
+{
+	if (kind == CACHE_PINNED)
+		return;
+	list_del(&c->stale);
+}
+
 static int size;
diff --git a/tests/cache_test.c b/tests/cache_test.c
--- a/tests/cache_test.c
+++ b/tests/cache_test.c
@@ -1,1 +1,3 @@
 #include "cache.h"
+TEST(Cache, DropsStale) {
+}
`

const BUMP = `diff --git a/package.json b/package.json
--- a/package.json
+++ b/package.json
@@ -5,3 +5,3 @@
   "dependencies": {
-    "left-pad": "^1.2.0"
+    "left-pad": "^1.3.0"
   }
`

describe('outline', () => {
  test('names what is added, part by part, and leaves the reasons open', () => {
    const text = outline(readDiff(NEW_FUNCTION), conventionById('plain'))
    expect(text).toBe(`Add cache_drop_stale()

- cache: Treat CACHE_PINNED apart (return) because [why is this case
  different?]; add function cache_drop_stale()
- tests: Add function Cache.DropsStale(); add 1 test

[why is this needed, and who notices?]
`)
  })

  test('begins with the problem where the convention does', () => {
    const text = outline(readDiff(NEW_FUNCTION), conventionById('git'))
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      'cache: add cache_drop_stale()',
      '[what is wrong or missing today, and who notices?]',
    ])
    expect(text).toMatch(/\n\nSigned-off-by: \[who signs this off\?\]\n$/)
  })

  test('a comparison that is no special case has no reason of its own to give', () => {
    const checked = NEW_FUNCTION.replace('CACHE_PINNED', 'CACHE_OK')
    expect(outline(readDiff(checked), conventionById('git'))).not.toContain('apart')
  })

  test('a dependency that moves needs no body', () => {
    expect(outline(readDiff(BUMP), conventionById('plain'))).toBe('Update left-pad from 1.2.0 to 1.3.0\n')
  })

  test('says nothing without a diff', () => {
    expect(outline(readDiff('hello'))).toBe('')
  })

  test('never throws and keeps to the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: NEW_FUNCTION.length }), fc.string(), (cut, tail) => {
        const text = outline(readDiff(NEW_FUNCTION.slice(0, cut) + tail), conventionById('plain'))
        for (const line of text.split('\n').slice(1))
          if (line.trim().includes(' ', 2)) expect(displayWidth(line)).toBeLessThanOrEqual(72)
      }),
    )
  })
})

test('blanks finds every question left open, also one that wrapping broke', () => {
  const text = 'Do it because [why is this\ncase different?] and array[what] or [whatever].'
  expect(blanks(text).map(({ from, to }) => text.slice(from, to))).toEqual(['[why is this\ncase different?]'])
})
