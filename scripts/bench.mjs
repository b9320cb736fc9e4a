#!/usr/bin/env node
// `npm run bench`: how fast, side by side with others in one run.
//
//   npm run bench -- --peers    fetches commitlint and parse-diff into the cache first
//   npm run bench -- --quick    fewer samples and nothing above 10 MB: under a minute
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parsePatch } from 'diff'
import { diffOf, fresh, messages } from './bench/material.mjs'
import { compareCommandLines } from './bench/commands.mjs'
import { columnHeads, isQuick, row, scaled, time } from './bench/measure.mjs'
import { commitlint, fetchPeers, hasPeers, parseDiff, peers } from './bench/peers.mjs'
import { cache, loadLibrary, root } from './library.mjs'

if (process.argv.includes('--peers')) fetchPeers()
const { analyse, readDiff } = await loadLibrary()
const big = diffOf(isQuick ? 120_000 : 600_000)
const texts = messages()
let next = 0
const seen = () => texts[next++ % texts.length] ?? ''
const message = () => fresh(seen())

columnHeads()
await reports()
await reading()
await growth()
await commandLines()
memory()
sizes()

async function reports() {
  console.log(`\nOne report, over ${texts.length} messages (ratio: commitlint's time over ours)`)
  const lint = await commitlint()
  const peer = lint && (await time(() => lint(message())))
  if (peer) row("commitlint's lint, no diff", peer)
  else console.log('(npm run bench -- --peers adds commitlint)')
  row('no diff', await time(() => analyse({ message: message() })), peer)
  row('no diff, sentences seen before', await time(() => analyse({ message: seen() })), peer)
  for (const lines of [50, 1000, 100_000]) {
    const text = diffOf(lines)
    const samples = lines > 10_000 ? 5 : 15
    const name = `diff of ${lines.toLocaleString('en')} lines`
    row(
      `${name}, read each time`,
      await time(() => analyse({ message: message(), diff: text }), { samples }),
      peer,
    )
    const diff = readDiff(text)
    row(`${name}, read once`, await time(() => analyse({ message: message(), diff }), { samples }), peer)
  }
}

async function reading() {
  console.log(`\nReading a diff of ${(big.length / 1e6).toFixed(0)} MB (ratio: jsdiff's time over ours)`)
  const few = { samples: isQuick ? 9 : 5 }
  const jsdiff = await time(() => parsePatch(big), few)
  row('jsdiff parsePatch', jsdiff)
  const other = await parseDiff()
  if (other) row('parse-diff', await time(() => other(big), few), jsdiff)
  row('readDiff', await time(() => readDiff(big), few), jsdiff)
  row('floor: finding the line ends', await time(() => countLines(big), few), jsdiff)
}

function countLines(/** @type {string} */ text) {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

async function growth() {
  console.log('\nGrowth of a whole report (ratio: time per MB at 1 MB over time per MB here)')
  const perLine = big.length / (isQuick ? 120_000 : 600_000)
  let first
  for (const megabytes of isQuick ? [1, 5, 10] : [1, 5, 10, 25, 50]) {
    const diff = diffOf(Math.round((megabytes * 1e6) / perLine))
    const took = await time(() => analyse({ message: message(), diff }), { samples: 3, least: 1 })
    const per = scaled(took, 1e6 / diff.length)
    first ??= per
    row(`${megabytes} MB, per MB`, per, first)
  }
}

async function commandLines() {
  const program = path.join(root, 'dist/cli/whatwhy.mjs')
  if (!fs.existsSync(program)) return console.log('\n(npm run build adds the start of the command line)')
  console.log("\nStart of a process (ratio: bare Node's time over it)")
  const start = (/** @type {string[]} */ ...args) =>
    time(() => spawnSync(process.execPath, args, { input: 'Add a cache\n' }), { samples: 12, least: 1 })
  const bare = await start('-e', '0')
  row('floor: node -e 0', bare)
  row('whatwhy --version', await start(program, '--version'), bare)
  row('whatwhy check', await start(program, 'check'), bare)
  if (isQuick || !hasPeers()) return
  const thousand = Array.from({ length: 1000 }, (_, i) => texts[i % texts.length])
  compareCommandLines({ program, commitlint: peers, texts: thousand })
}

function memory() {
  console.log('\nMost memory of a process that has the same text')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whatwhy-bench-'))
  const file = path.join(folder, 'text.diff')
  try {
    fs.writeFileSync(file, big)
    const script = path.join(root, 'scripts/bench/peak.mjs')
    for (const way of ['text', 'readDiff', 'jsdiff', 'report']) {
      const args = [script, way, file, path.join(cache, 'analysis.mjs')]
      const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      const name = way === 'text' ? 'floor: the text alone' : way
      console.log(`${name.padEnd(44)} ${(Number(stdout) / 1024).toFixed(0).padStart(8)} MB`)
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function sizes() {
  console.log('\nScript of the built page')
  const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'scripts/budgets.mjs')], {
    encoding: 'utf8',
  })
  console.log(status === null || !stdout ? '(npm run build adds its sizes)' : stdout.trimEnd())
}
