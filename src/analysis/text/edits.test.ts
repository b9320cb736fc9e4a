import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Edit } from '../report.ts'
import { applyEdits } from './edits.ts'

const edit = (from: number, to: number, was: string, insert: string): Edit => ({ from, to, was, insert })

it('applies edits first come, first served', () => {
  const first = edit(0, 3, 'one', 'two')
  const overlapping = edit(2, 5, 'e t', '')
  const stale = edit(4, 7, 'xxx', '')
  const insertion = edit(3, 3, '', '!')
  const again = edit(3, 3, '', '?')
  expect(applyEdits('one two', [first, overlapping, stale, insertion, again])).toEqual({
    text: 'two! two',
    skipped: [overlapping, stale, again],
  })
})

it('equals applying the taken edits one by one from behind', () => {
  const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.string({ maxLength: 2 })), { maxLength: 8 })
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 12 }), spans, (text, raw) => {
      const edits = raw.map(([a, b, insert]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        return edit(from, to, text.slice(from, to), insert)
      })
      const result = applyEdits(text, edits)
      const taken = edits.filter((e) => !result.skipped.includes(e))
      const behindFirst = taken.toSorted((a, b) => b.from - a.from || b.to - a.to)
      expect(result.text).toBe(
        behindFirst.reduce((t, e) => t.slice(0, e.from) + e.insert + t.slice(e.to), text),
      )
    }),
  )
})
