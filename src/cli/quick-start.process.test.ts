import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { crc32 } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { Sandbox } from './testing/sandbox.ts'

const program = inject('program')
const kept = readFileSync(program.replace(/\.mjs$/, '.cache'))

/** Tells what becomes of the compiled code: undefined where it was not handed to V8, else whether that refused it. */
const preload = `const vm = require('node:vm')
vm.Script = class extends vm.Script {
  constructor(...args) {
    super(...args)
    process.stderr.write('refused: ' + this.cachedDataRejected)
  }
}`

/** Judges a message with the program in a folder. */
function judged(sandbox: Sandbox, file: string, ...options: string[]) {
  sandbox.write('preload.cjs', preload)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...options, '--require', sandbox.path('preload.cjs'), file, 'check', '--format', 'json'],
    { cwd: sandbox.folder, input: 'Add a “cache” — soon 😀\n', encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}

/** A copy of the program with this beside it. */
function beside(sandbox: Sandbox, cache: Uint8Array | null) {
  mkdirSync(sandbox.path('alone'))
  const copy = sandbox.path('alone/whatwhy.mjs')
  copyFileSync(program, copy)
  if (cache) writeFileSync(sandbox.path('alone/whatwhy.cache'), cache)
  return copy
}

/** The compiled code after a change, with a checksum that fits. */
function changed(change: (code: Buffer) => void) {
  const code = Buffer.from(kept.subarray(0, -4))
  change(code)
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(code, crc32(readFileSync(program))))
  return Buffer.concat([code, sum])
}

/** What the program says with its code beside it, and that this became of other code. */
const said = (stderr: string) => ({ ...judged(new Sandbox(), program), stderr })

test('the build keeps compiled code beside the program, and uses it', () => {
  expect(readFileSync(program, 'latin1')).not.toMatch(/[^\0-\x7f]/)
  expect(judged(new Sandbox(), program)).toMatchObject({ stderr: 'refused: false', status: 0 })
})

test('without that code the program alone says the same', () => {
  const sandbox = new Sandbox()
  expect(judged(sandbox, beside(sandbox, null))).toEqual(said('refused: undefined'))
})

test.each([
  ['of another version of V8', changed((code) => code.writeUInt32LE(code.readUInt32LE(4) ^ 1, 4))],
  ['of a longer program', changed((code) => code.writeUInt32LE(code.readUInt32LE(8) + 1, 8))],
])('code %s is refused, and the program says the same', (_of, cache) => {
  const sandbox = new Sandbox()
  expect(judged(sandbox, beside(sandbox, cache))).toEqual(said('refused: true'))
})

test('code made under other flags of V8 is refused, and the program says the same', () => {
  expect(judged(new Sandbox(), program, '--no-lazy')).toEqual(said('refused: true'))
})

test('damaged code, on which V8 would crash, is not even tried', () => {
  for (const part of [0.05, 0.15, 0.3, 0.5, 0.85, 0.95]) {
    const sandbox = new Sandbox()
    const damaged = Buffer.from(kept)
    for (let i = 0; i < 16; i++) damaged[Math.floor(part * kept.length) + i]! ^= 0x55
    expect(judged(sandbox, beside(sandbox, damaged))).toEqual(said('refused: undefined'))
  }
})

test.each([0, 1, 4, 8, 1000, kept.length / 2, kept.length - 1])(
  'code cut to %d bytes is not tried',
  (length) => {
    const sandbox = new Sandbox()
    const copy = beside(sandbox, kept.subarray(0, length))
    expect(judged(sandbox, copy)).toEqual(said('refused: undefined'))
  },
)

test('code of another program of the same length is not tried', () => {
  const sandbox = new Sandbox()
  const copy = beside(sandbox, kept)
  writeFileSync(copy, readFileSync(copy, 'latin1').replace('(function (require,', '(function(require ,'))
  expect(judged(sandbox, copy)).toEqual(said('refused: undefined'))
})
