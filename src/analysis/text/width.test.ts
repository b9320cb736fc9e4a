import { expect, it } from 'vitest'
import { columns } from './width.ts'

it('counts the columns of a terminal', () => {
  expect(columns('plain')).toBe(5)
  expect(columns('a\tb')).toBe(9)
  expect(columns('é e\u0301')).toBe(3)
  expect(columns('漢字 かな')).toBe(9)
  expect(columns('🙂')).toBe(2)
  expect(columns('a\u200Bb\uFEFF')).toBe(2)
  expect(columns('\uD800')).toBe(1)
})
