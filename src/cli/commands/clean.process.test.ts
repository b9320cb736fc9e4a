import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Sandbox } from '../testing/sandbox.ts'

const untidy = 'Add a cache   \n\n\n\nIt keeps four entries.\t\n'
const tidy = 'Add a cache\n\nIt keeps four entries.\n'

test('prints the cleaned message, and the same again', () => {
  const sandbox = new Sandbox()
  expect(sandbox.whatwhy(['clean'], untidy)).toEqual({ code: 0, out: tidy, err: '' })
  expect(sandbox.whatwhy(['clean'], tidy).out).toBe(tidy)
})

test('writes a file back with its mode, through a link, leaving nothing behind', () => {
  const sandbox = new Sandbox()
  sandbox.write('message', untidy)
  chmodSync(sandbox.path('message'), 0o640)
  symlinkSync('message', sandbox.path('link'))
  expect(sandbox.whatwhy(['clean', '--write', 'link'])).toEqual({ code: 0, out: '', err: '' })
  expect(sandbox.read('message')).toBe(tidy)
  expect(statSync(sandbox.path('message')).mode & 0o777).toBe(0o640)
  expect(lstatSync(sandbox.path('link')).isSymbolicLink()).toBe(true)
  expect(readdirSync(sandbox.folder).toSorted()).toEqual(['.gitconfig', 'link', 'message'])
})

test('leaves the file as it is where the folder is read-only', () => {
  const sandbox = new Sandbox()
  sandbox.write('closed/message', untidy)
  chmodSync(sandbox.path('closed'), 0o555)
  const { code, err } = sandbox.asNobody(['clean', '--write', 'closed/message'])
  chmodSync(sandbox.path('closed'), 0o755)
  expect(code).toBe(2)
  expect(err).toBe(
    `whatwhy: cannot write ${sandbox.path('closed/message')}: permission denied in its folder\n`,
  )
  expect(sandbox.read('closed/message')).toBe(untidy)
})

test('leaves a file that is not UTF-8 as it is', () => {
  const sandbox = new Sandbox()
  const bytes = Buffer.from('Größe   \n', 'latin1')
  sandbox.write('message', bytes)
  expect(sandbox.whatwhy(['clean', '--write', 'message']).code).toBe(2)
  expect(sandbox.read('message')).toBe(bytes.toString('utf8'))
})
