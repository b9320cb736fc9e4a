import { expect, test } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import type { Version } from '../drafts/version.ts'
import { progressSince } from './progress.ts'

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
