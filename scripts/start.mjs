#!/usr/bin/env node
// `npm start`: builds where the build is missing or older than its sources, and serves the page on this machine.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const program = path.join(root, 'dist/cli/whatwhy.mjs')
const page = path.join(root, 'dist/app/index.html')

if (isStale()) build()
// The command line serves the page as it does for `whatwhy open`; PORT is respected there.
process.argv = [process.execPath, program, 'open', '--no-browser']
await import(pathToFileURL(program).href)

/** True where there is no build, or a source is newer than it. */
function isStale() {
  const built = Math.min(modified(program), modified(page))
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
  return built === 0 || sources.some((name) => newest(path.join(root, name)) > built)
}

function newest(/** @type {string} */ file) {
  if (!fs.existsSync(file)) return 0
  if (!fs.statSync(file).isDirectory()) return modified(file)
  const entries = fs.readdirSync(file, { recursive: true, encoding: 'utf8' })
  return Math.max(modified(file), ...entries.map((entry) => modified(path.join(file, entry))))
}

function modified(/** @type {string} */ file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function build() {
  console.log('Building ...')
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  if (!fs.existsSync(vite)) {
    console.error('The tools are not installed yet: run `npm install` first.')
    process.exit(1)
  }
  for (const mode of ['production', 'cli']) {
    const args = [vite, 'build', '--mode', mode, '--logLevel', 'error']
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
}
