#!/usr/bin/env node
// Checks that what the built page loads at first stays small; run after `npm run build`.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const built = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/app')
const assets = path.join(built, 'assets')

/** Most bytes of script, gzipped, until the page can be typed in, and until its worker can judge. */
const budgets = { page: 190_000, worker: 120_000 }

/** Scripts that a built script imports as it starts; those it may fetch later are not among them. */
function importsOf(/** @type {string} */ file) {
  const code = fs.readFileSync(path.join(assets, file), 'utf8')
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    (match) => match[1] ?? '',
  )
}

function withImports(/** @type {string[]} */ first) {
  const found = new Set(first)
  for (const file of found) for (const imported of importsOf(file)) found.add(imported)
  return [...found]
}

function gzipped(/** @type {string[]} */ files) {
  return files.reduce(
    (sum, file) => sum + gzipSync(fs.readFileSync(path.join(assets, file)), { level: 9 }).length,
    0,
  )
}

const html = fs.readFileSync(path.join(built, 'index.html'), 'utf8')
const page = withImports(
  [...html.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)].map((match) => match[1] ?? ''),
)
const worker = withImports(fs.readdirSync(assets).filter((name) => /^analysis\.worker-.*\.js$/.test(name)))
if (!page.length || !worker.length) throw new Error('no scripts in dist/app: build first')

const sizes = {
  page: gzipped(page),
  // Words and weights have a script of their own, kept apart by the build.
  worker: gzipped(worker.filter((name) => !name.startsWith('data-'))),
}
for (const name of /** @type {const} */ (['page', 'worker'])) {
  const fits = sizes[name] <= budgets[name]
  const figures = [sizes[name], budgets[name]].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`)
  console.log(`${name}: ${figures[0]} of ${figures[1]} gzipped${fits ? '' : ': TOO LARGE'}`)
  if (!fits) process.exitCode = 1
}
