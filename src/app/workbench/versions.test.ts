import { expect, test } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { progressSince, readVersion, versionOf, type Version } from './versions.ts'

const version = (...keys: string[]): Version => ({
  text: 'x',
  verdict: 'needs-work',
  asked: keys.map((key) => ({ key, text: key })),
})

const report = (...keys: string[]) => ({
  ...analyse({ message: 'Add a parser' }),
  findings: [],
  questions: keys.map((key) => ({ key, ask: key, slot: '', about: [], insertAt: 0 })),
})

const keysOf = (asked: readonly { readonly key: string }[]) => asked.map(({ key }) => key)

test('tells what was answered, what stays open and what is new', () => {
  const { answered, open, fresh } = progressSince(version('a:1', 'b:1'), report('b:1', 'c:1'))
  expect([keysOf(answered), keysOf(open), keysOf(fresh)]).toEqual([['a:1'], ['b:1'], ['c:1']])
})

test('the same request about other words stays open, each once', () => {
  const { answered, open, fresh } = progressSince(version('a:old', 'a:older'), report('a:new'))
  expect([keysOf(answered), keysOf(open), keysOf(fresh)]).toEqual([['a:older'], ['a:new'], []])
})

test('a version is kept through JSON, and anything else is none', () => {
  const text = 'Add a parser.'
  const kept = versionOf(text, analyse({ message: text }))
  expect(readVersion(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  expect(kept.asked.length).toBeGreaterThan(0)
  for (const other of [null, 1, 'x', {}, { text: 'x', verdict: 'fine', asked: [] }])
    expect(readVersion(other)).toBeNull()
})
