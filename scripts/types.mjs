import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const imported = /(\bfrom\s+|\bimport\()(["'])(\.[^"']+)\.ts\2/g

/** Writes what `src/analysis/index.ts` declares, and the declarations that it leads to, into a folder. */
export function writeTypes(/** @type {string} */ folder) {
  const all = fs.mkdtempSync(path.join(root, 'node_modules/.whatwhy-types-'))
  try {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', all]
    const args = [tsc, '-p', path.join(root, 'src/analysis'), '--rootDir', path.join(root, 'src/analysis')]
    const { status } = spawnSync(process.execPath, [...args, ...options], { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error('the types were not written')
    const files = new Set(['index'])
    for (const name of files) {
      const text = fs.readFileSync(path.join(all, `${name}.d.ts`), 'utf8')
      for (const [, , , to] of text.matchAll(imported))
        files.add(path.posix.join(path.posix.dirname(name), to ?? ''))
      const file = path.resolve(folder, `${name}.d.ts`)
      fs.mkdirSync(path.dirname(file), { recursive: true })
      // Others compile without leave to import files of source.
      fs.writeFileSync(file, text.replaceAll(imported, '$1$2$3.js$2'))
    }
  } finally {
    fs.rmSync(all, { recursive: true, force: true })
  }
}
