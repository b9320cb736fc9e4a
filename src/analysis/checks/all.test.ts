import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../text/edits.ts'
import { analyse } from '../index.ts'
import { checks } from './all.ts'

const here = new URL('.', import.meta.url)

test('every file of this folder is a check in the list, and its name is its id', () => {
  const files = readdirSync(here)
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && f !== 'all.ts')
    .map((f) => f.slice(0, -3))
  expect(checks.map((c) => c.id).sort()).toEqual(files.sort())
})

for (const check of checks) {
  describe(check.id, () => {
    test('has an example that finds and one that does not', () => {
      expect(check.examples.some((e) => e.finds.length > 0)).toBe(true)
      expect(check.examples.some((e) => e.finds.length === 0)).toBe(true)
    })

    for (const example of check.examples) {
      const { message, diff, source, convention } = example
      test(`${example.finds.length ? 'finds' : 'passes'}: ${message.split('\n')[0]}`, () => {
        const report = analyse({ message, diff, source, convention })
        const own = report.findings.filter((f) => f.check === check.id)
        const words = own.map((f) => (f.at.in === 'message' ? message : diff!).slice(f.at.from, f.at.to))
        expect(words).toEqual(example.finds)
        if (example.fixed === undefined) return
        const fixed = applyEdits(
          message,
          own.flatMap((f) => f.fix?.edits ?? []),
        )
        expect(fixed.text).toBe(example.fixed)
        expect(fixed.skipped).toEqual([])
        const again = analyse({ message: fixed.text, diff, source, convention })
        expect(again.findings.filter((f) => f.check === check.id && f.fix)).toEqual([])
      })
    }
  })
}
