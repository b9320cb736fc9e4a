import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { expect, inject, test } from 'vitest'
import { Sandbox } from './testing/sandbox.ts'

const program = inject('program')
const folder = path.dirname(program)
const caches = readdirSync(folder).filter((name) => name.endsWith('.cache'))
const preload = `globalThis[Symbol.for('whatwhy-script')] = (one) => process.stderr.write(String(one.cachedDataRejected))`

/** Judges a message with the program in a folder, and tells what became of the compiled code beside it. */
function judged(sandbox: Sandbox, file: string) {
  sandbox.write('preload.cjs', preload)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', sandbox.path('preload.cjs'), file, 'check', '--format', 'json'],
    { cwd: sandbox.folder, input: 'Add a “cache” — soon 😀\n', encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}

test('the build keeps compiled code beside the program, and uses it', () => {
  expect(caches).toHaveLength(1)
  expect(readFileSync(program, 'latin1')).not.toMatch(/[^\0-\x7f]/)
  expect(judged(new Sandbox(), program)).toMatchObject({ stderr: 'false', status: 0 })
})

test('without that code, or with some of another Node, the program alone says the same', () => {
  const sandbox = new Sandbox()
  mkdirSync(sandbox.path('alone'))
  const copy = sandbox.path('alone/whatwhy.mjs')
  copyFileSync(program, copy)
  const said = judged(sandbox, program)
  expect(judged(sandbox, copy)).toEqual({ ...said, stderr: 'undefined' })

  const code = readFileSync(path.join(folder, caches[0]!))
  const beside = sandbox.path(path.join('alone', caches[0]!))
  const other = Buffer.from(code)
  other.writeUInt32LE(other.readUInt32LE(4) ^ 1, 4) // the version of V8
  for (const bad of [other, code.subarray(0, code.length / 2), code.subarray(0, 8), Buffer.alloc(0)]) {
    writeFileSync(beside, bad)
    expect(judged(sandbox, copy)).toEqual({ ...said, stderr: 'true' })
  }
})
