#!/usr/bin/env node
// `npm run bench`: how fast, side by side with others in one run. `-- --peers` first fetches commitlint into the cache.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parsePatch } from 'diff'
import { compareCommandLines } from './bench-commands.mjs'
import { cache, loadLibrary, root } from './library.mjs'

const { analyse, readDiff } = await loadLibrary()
const peers = path.join(cache, 'peers')

/** Milliseconds per call: the median of samples, and the middle half of them as the spread. */
async function time(run, { samples = 15, least = 40 } = {}) {
  await run()
  let calls = 1
  for (;;) {
    const from = performance.now()
    for (let i = 0; i < calls; i++) await run()
    const took = performance.now() - from
    if (took >= least || calls > 1e6) break
    calls = Math.ceil(calls * Math.min(10, (1.2 * least) / Math.max(took, 0.01)))
  }
  const each = []
  for (let s = 0; s < samples; s++) {
    const from = performance.now()
    for (let i = 0; i < calls; i++) await run()
    each.push((performance.now() - from) / calls)
  }
  each.sort((a, b) => a - b)
  const at = (q) => each[Math.floor(q * (each.length - 1))]
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

function row(name, { median, low, high }, base) {
  const unit = median < 1 ? [1000, 'µs'] : [1, 'ms']
  const shown = (ms) => (ms * unit[0]).toFixed(median * unit[0] < 10 ? 2 : 0)
  const ratio = base ? `${(base.median / median).toFixed(2)} x` : ''
  const spread = `${shown(low)} to ${shown(high)}`
  console.log(
    `${name.padEnd(44)} ${shown(median).padStart(8)} ${unit[1]}  ${spread.padStart(16)}  ${ratio.padStart(9)}`,
  )
}

/** A diff of about so many lines, in files of 200; no two lines are the same. */
function diffOf(lines) {
  const out = []
  for (let file = 0; out.length < lines; file++) {
    const name = `src/module_${file % 97}/cache_${file}.c`
    const count = Math.min(194, Math.max(1, lines - out.length - 6))
    out.push(
      `diff --git a/${name} b/${name}`,
      'index 1234567..89abcde 100644',
      `--- a/${name}`,
      `+++ b/${name}`,
    )
    const kinds = Array.from({ length: count }, (_, i) => ' +-'[(i * 7 + file) % 3])
    const old = kinds.filter((kind) => kind !== '+').length
    const now = kinds.filter((kind) => kind !== '-').length
    out.push(`@@ -10,${old} +10,${now} @@ static int cache_${file}_lookup(struct cache *c)`)
    kinds.forEach((kind, i) => {
      out.push(`${kind}\tif (c->entry_${i % 31} > limit_${file}) return evict_entry_${i}(c, ${i * file});`)
    })
  }
  return `${out.join('\n')}\n`
}

/** This repository's own messages, or a few of that size where there is no history. */
function messages() {
  const { status, stdout } = spawnSync('git', ['log', '-50', '--format=%B%x00'], {
    cwd: root,
    encoding: 'utf8',
  })
  const own =
    status === 0
      ? stdout
          .split('\0')
          .map((text) => text.trimStart())
          .filter(Boolean)
      : []
  const spare =
    'Keep the last lookup of the cache\n\nMost callers ask twice for the same entry, and each asks the disk.\n'
  return own.length >= 10 ? own : Array.from({ length: 10 }, () => spare)
}

/** commitlint's `lint` with its conventional rules, where it was fetched. */
async function commitlint() {
  const wanted = ['@commitlint/lint@20', '@commitlint/config-conventional@20', '@commitlint/cli@20']
  if (process.argv.includes('--peers') && !fs.existsSync(path.join(peers, 'node_modules/@commitlint/cli'))) {
    fs.mkdirSync(peers, { recursive: true })
    fs.writeFileSync(path.join(peers, 'package.json'), '{"private": true}\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', peers, ...wanted], {
      stdio: 'inherit',
    })
  }
  try {
    const require = createRequire(path.join(peers, 'package.json'))
    const load = async (name) => (await import(pathToFileURL(require.resolve(name)).href)).default
    const lint = await load('@commitlint/lint')
    const { rules } = await load('@commitlint/config-conventional')
    return (message) => lint(message, rules)
  } catch {
    return null
  }
}

console.log(
  `${''.padEnd(44)} ${'median'.padStart(11)}  ${'middle half'.padStart(16)}  ${'ratio'.padStart(9)}`,
)

const texts = messages()
let next = 0
const message = () => texts[next++ % texts.length]
console.log(`\nOne report, over ${texts.length} messages (ratio: commitlint's time over ours)`)
const lint = await commitlint()
const peer = lint && (await time(() => lint(message())))
if (peer) row("commitlint's lint, no diff", peer)
else console.log('(npm run bench -- --peers adds commitlint)')
row('no diff', await time(() => analyse({ message: message() })), peer)
for (const lines of [50, 1000, 100_000]) {
  const text = diffOf(lines)
  const samples = lines > 10_000 ? 5 : 15
  row(
    `diff of ${lines.toLocaleString('en')} lines, read each time`,
    await time(() => analyse({ message: message(), diff: text }), { samples }),
    peer,
  )
  const diff = readDiff(text)
  row(
    `diff of ${lines.toLocaleString('en')} lines, read once`,
    await time(() => analyse({ message: message(), diff }), { samples }),
    peer,
  )
}

const big = diffOf(600_000)
console.log(`\nReading a diff of ${(big.length / 1e6).toFixed(0)} MB (ratio: jsdiff's time over ours)`)
const few = { samples: 5 }
const jsdiff = await time(() => parsePatch(big), few)
row('jsdiff parsePatch', jsdiff)
row('readDiff', await time(() => readDiff(big), few), jsdiff)
row('floor: looking at every character', await time(() => countLines(big), few), jsdiff)

function countLines(text) {
  let lines = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) lines++
  return lines
}

console.log('\nGrowth of a whole report (ratio: time per MB at 1 MB over time per MB here)')
let first
for (const megabytes of [1, 5, 10, 25, 50]) {
  const diff = diffOf(Math.round((megabytes * 1e6 * 600_000) / big.length))
  const took = await time(() => analyse({ message: texts[0], diff }), { samples: 3, least: 1 })
  const per = scaled(took, 1e6 / diff.length)
  first ??= per
  row(`${megabytes} MB, per MB`, per, first)
}

function scaled({ median, low, high }, by) {
  return { median: median * by, low: low * by, high: high * by }
}

const program = path.join(root, 'dist/cli/whatwhy.mjs')
if (fs.existsSync(program)) {
  console.log('\nStart of a process (ratio: bare Node over ours)')
  const run = (args, input = '') => spawnSync(process.execPath, args, { input })
  const bare = await time(() => run(['-e', '0']), { samples: 12, least: 1 })
  row('node -e 0', bare)
  row('whatwhy --version', await time(() => run([program, '--version']), { samples: 12, least: 1 }), bare)
  const judging = await time(() => run([program, 'check'], 'Add a cache\n'), { samples: 12, least: 1 })
  row('whatwhy check', judging, bare)
  if (process.argv.includes('--peers')) {
    const thousand = Array.from({ length: 1000 }, (_, i) => texts[i % texts.length])
    compareCommandLines({ program, commitlint: peers, texts: thousand })
  }
} else console.log('\n(npm run build adds the start of the command line)')
