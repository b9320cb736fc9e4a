import { expect, test } from 'vitest'
import { isIntroduced } from './introduced.ts'

test.each([
  ['The key request manager (KQRM) is slow.', 'KQRM'],
  ['KQRM (the key request manager) is slow.', 'KQRM'],
  ['Ask KQRM, a daemon that hands out keys.', 'KQRM'],
  ['KQRM is the daemon that hands out keys.', 'KQRM'],
  ['Run the foo2bar tool.', 'foo2bar'],
  ['Reset the KQRM USB device.', 'KQRM'],
  ['A generator called foo2bar writes it.', 'foo2bar'],
  ['The key queue request manager is slow, so KQRM is asked once.', 'KQRM'],
  ['A KeyQueueRequestManager is slow, so KQRM is asked once.', 'KQRM'],
])('%s introduces %s', (text, name) => {
  expect(isIntroduced(text, name)).toBe(true)
})

test.each([
  ['Modify foo2bar to write a table.', 'foo2bar'],
  ['A KeyManager is slow, so KQRM is asked once.', 'KQRM'],
  ['KQRM is slow, so ask KQRM once.', 'KQRM'],
])('%s does not introduce %s', (text, name) => {
  expect(isIntroduced(text, name)).toBe(false)
})
