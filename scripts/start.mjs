#!/usr/bin/env node
// `npm start`: builds the page where the build is missing or older than its sources, and serves it on this machine.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { listen, serveFolder } from './static-server.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const page = path.join(root, 'dist/app')

if (isStale()) build()
const { PORT } = process.env
const server = await listen(serveFolder(page), PORT ? [Number(PORT)] : [4173, 0])
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('no port')
console.log(`Whatwhy is at http://127.0.0.1:${address.port}/ (Ctrl+C ends it)`)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))

/** True where there is no build, or a source is newer than it. */
function isStale() {
  const built = modified(path.join(page, 'index.html'))
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
  console.log('Building the page ...')
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  if (!fs.existsSync(vite)) {
    console.error('The tools are not installed yet: run `npm install` first.')
    process.exit(1)
  }
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
