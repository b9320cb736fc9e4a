// The built command line is one module that holds the program, a script, in a comment: Node then does not read it as
// a module, for which no compiled code can be kept, but finds it there and runs it. Compiled code beside the file, made
// here for the V8 of this machine, halves what a short command costs beyond Node itself. Without that file, or where V8
// refuses it, the program is compiled as ever.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Where the program begins and ends in the file, and what parts the two characters that would end the comment. */
const [begin, end, inStar] = ['\n/*program*/ /*\n', '\n*/\n', '*\u0001/']

const loader = (/** @type {string} */ id) => `#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
const filename = fileURLToPath(import.meta.url)
const file = readFileSync(filename, 'latin1')
const from = file.indexOf(${JSON.stringify(begin)}) + ${begin.length}
const program = file.slice(from, file.lastIndexOf(${JSON.stringify(end)})).replaceAll(${JSON.stringify(inStar)}, '*/')
let cachedData
try {
  cachedData = readFileSync(new URL('./${id}.cache', import.meta.url))
} catch {}
const script = new Script(program, { filename, cachedData })
globalThis[Symbol.for('whatwhy-script')]?.(script)
script.runInThisContext()(createRequire(import.meta.url), filename)
`

/** The program as a file that runs by itself: its characters beyond ASCII are escaped, so that it is quick to read. */
export function asOneFile(/** @type {string} */ program) {
  const plain = program
    .replace(/^#!.*\n/, '')
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const text = `(function (require, __filename) {${plain}\n})`
  // Compiled code must never meet another program: V8 itself compares no more than lengths.
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return loader(id) + begin + text.replaceAll('*/', inStar) + end
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

/** Runs the file once, and keeps beside it the code of all functions that a check needs. */
export function writeStartCache(/** @type {string} */ file) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whatwhy-start-'))
  try {
    const [draft, patch] = [path.join(folder, 'draft'), path.join(folder, 'patch')]
    fs.writeFileSync(draft, message)
    fs.writeFileSync(patch, diff)
    const id = /'\.\/([0-9a-f]+)\.cache'/.exec(fs.readFileSync(file, 'latin1'))?.[1]
    const cache = path.join(path.dirname(file), `${id}.cache`)
    const keep = `let script
globalThis[Symbol.for('whatwhy-script')] = (one) => (script = one)
process.on('exit', () => {
  const { renameSync, writeFileSync } = require('fs')
  writeFileSync(${JSON.stringify(`${cache}.new`)}, script.createCachedData())
  renameSync(${JSON.stringify(`${cache}.new`)}, ${JSON.stringify(cache)})
})`
    const preload = path.join(folder, 'keep.cjs')
    fs.writeFileSync(preload, keep)
    const args = ['--require', preload, file, 'check', draft, '--diff', patch, '--fail-on', 'never']
    spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
