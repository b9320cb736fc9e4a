import { expect, test } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { readVersion, versionOf } from './version.ts'

test('a version is kept through JSON, and anything else is none', () => {
  const text = 'Add a parser.'
  const kept = versionOf(text, analyse({ message: text }))
  expect(readVersion(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  expect(kept.asked.length).toBeGreaterThan(0)
  for (const other of [null, 1, 'x', {}, { text: 'x', verdict: 'fine', asked: [] }])
    expect(readVersion(other)).toBeNull()
})
