// The built command line is one module that holds the program, a script, in a comment: Node then does not read it as
// a module, for which no compiled code can be kept, but finds it there and runs it. Compiled code for the V8 of this
// machine is kept beside the file. It changes nothing but the time (docs/speed.md): without it, or where it is not
// whole, of another program or of another V8, the program is compiled as ever.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { crc32 } from 'node:zlib'

/** Where the program begins and ends in the file, and what parts the two characters that would end the comment. */
const [begin, end, inStar] = ['\n/*program*/ /*\n', '\n*/\n', '*\u0001/']

// Imports would make a view of every module that they name, which takes longer than asking for it.
// V8 compares its version, its flags and the length of the program, and crashes on code that is damaged: so the code
// ends with a checksum of itself and the program.
const loader = `#!/usr/bin/env node
const builtin = process.getBuiltinModule
const { readFileSync } = builtin('node:fs')
const filename = builtin('node:url').fileURLToPath(import.meta.url)
const bytes = readFileSync(filename)
const file = bytes.latin1Slice()
const from = file.indexOf(${JSON.stringify(begin)}) + ${begin.length}
const program = file.slice(from, file.lastIndexOf(${JSON.stringify(end)})).replaceAll(${JSON.stringify(inStar)}, '*/')
let cachedData
try {
  const kept = readFileSync(filename.replace(/\\.mjs$/, '.cache'))
  const code = kept.subarray(0, -4)
  const { crc32 } = builtin('node:zlib')
  if (crc32(code, crc32(bytes)) === kept.readUInt32LE(code.length)) cachedData = code
} catch {}
const { Script } = builtin('node:vm')
new Script(program, { filename, cachedData }).runInThisContext()(
  builtin('node:module').createRequire(import.meta.url),
  filename,
)
`

/** The program as a file that runs by itself: its characters beyond ASCII are escaped, so that it is quick to read. */
export function asOneFile(/** @type {string} */ program) {
  const plain = program
    .replace(/^#!.*\n/, '')
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${loader}${begin}(function (require, __filename) {${plain.replaceAll('*/', inStar)}\n})${end}`
}

const message = 'Keep the last lookup\n\nMost callers ask twice for the same entry, and each asks the disk.\n'
const diff = `diff --git a/cache.c b/cache.c
--- a/cache.c
+++ b/cache.c
@@ -1,3 +1,4 @@ static int lookup(struct cache *c)
 \tstruct entry *e;
-\treturn find(c);
+\tif (c->last == key) return c->entry;
+\treturn keep(c, find(c));
`

/** Made to run before the file: hands out the script that it makes, with the functions that were needed by the end. */
const keep = `const vm = require('node:vm')
let script
vm.Script = class extends vm.Script {
  constructor(...args) {
    super(...args)
    script = this
  }
}
process.on('exit', () => require('node:fs').writeFileSync('code', script.createCachedData()))
`

/** Runs the file once, and keeps beside it the code of all functions that a check needs. */
export function writeStartCache(/** @type {string} */ file) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whatwhy-start-'))
  try {
    const within = (/** @type {string} */ name) => path.join(folder, name)
    fs.writeFileSync(within('draft'), message)
    fs.writeFileSync(within('patch'), diff)
    fs.writeFileSync(within('keep.cjs'), keep)
    const args = ['check', 'draft', '--diff', 'patch', '--fail-on', 'never']
    spawnSync(process.execPath, ['--require', './keep.cjs', path.resolve(file), ...args], { cwd: folder })
    const code = fs.readFileSync(within('code'))
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(code, crc32(fs.readFileSync(file))))
    fs.writeFileSync(file.replace(/\.mjs$/, '.cache'), Buffer.concat([code, sum]))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
