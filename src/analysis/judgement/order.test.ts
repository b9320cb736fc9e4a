import { expect, test } from 'vitest'
import { segment } from '../sentences/segment.ts'
import { readMessage } from '../message/read.ts'
import type { Role } from '../report.ts'
import { orderOf } from './order.ts'

/** Sentences of a body of which each tells what and why as likely as given. */
function body(...likely: readonly (readonly [what: number, why: number])[]) {
  const text = `Add a table\n\n${likely.map(() => 'The rows stand in order.').join(' ')}\n`
  return segment(readMessage(text, 'log')).map((unit, i) => {
    const [what, why] = likely[i - 1] ?? [1, 0]
    const roles: Role[] = [what >= why ? 'what' : 'why']
    return { ...unit, roles, scores: { what, why, background: 0, evidence: 0, meta: 0 } }
  })
}

test.each([
  ['neither', body()],
  ['what-only', body([0.9, 0.1])],
  ['why-only', body([0.1, 0.9])],
  ['what-first', body([0.9, 0.1], [0.1, 0.9])],
  ['why-first', body([0.1, 0.9], [0.9, 0.1])],
  // One sentence that may give a reason is no reason; among five of them there will be one.
  ['what-only', body([0.9, 0.3])],
  ['what-first', body([0.9, 0.3], [0.9, 0.3], [0.9, 0.3], [0.9, 0.3], [0.9, 0.3])],
  ['mixed', body([1, 0], [0, 1], [1, 0], [0, 1], [1, 0])],
] as const)('the order is %s', (order, sentences) => {
  expect(orderOf(sentences)).toBe(order)
})
