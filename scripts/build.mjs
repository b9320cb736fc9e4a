#!/usr/bin/env node
// Builds the page, the command line and the library into dist/; with --if-stale only where a source is newer.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const vite = path.join(root, 'node_modules/vite/bin/vite.js')
const results = ['dist/cli/whatwhy.mjs', 'dist/app/index.html', 'dist/library/index.d.ts']
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** True where there is no build, or a source is newer than it. */
export function isStale() {
  const built = Math.min(...results.map((name) => modified(path.join(root, name))))
  return built === 0 || sources.some((name) => newest(path.join(root, name)) > built)
}

/** Builds everything; ends the process with a reason where that fails. */
export function build() {
  if (!hasTools()) {
    console.error('The tools are not installed yet: run `npm install` first.')
    process.exit(1)
  }
  for (const mode of ['production', 'cli', 'library']) {
    const args = [vite, 'build', '--mode', mode, '--logLevel', 'error']
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
}

function hasTools() {
  return fs.existsSync(vite)
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // npm runs this with --if-stale after every install: also after one without the tools, which needs no build.
  const wanted = process.argv.includes('--if-stale') ? hasTools() && isStale() : true
  if (wanted) build()
}
