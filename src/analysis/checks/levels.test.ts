import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** How loud a check is on a message; null where it is silent. */
const levelOf = (check: string, message: string, diff?: string) =>
  analyse({ message, ...(diff && { diff }) }).findings.find((f) => f.check === check)?.level ?? null

test.each([
  ['Fix things', 'must'],
  ['ROOF-123 Fix things', 'should'],
  ['Fix things\n\nAdd a timeout to the sockets of idle clients.', 'should'],
])('subject-says-what of %j is a %s', (message, level) => {
  expect(levelOf('subject-says-what', message)).toBe(level)
})
