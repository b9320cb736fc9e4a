#!/usr/bin/env node
// Times reading a diff and finding its facts beside jsdiff and the floor (finding the line ends).
//
//   node scripts/bench-diff.mjs [FILE]
//
// FILE is a large diff; without one this project's own history, repeated, stands in. Runs are interleaved and the
// best of five counts; memory is the peak of a process that reads the text once.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parsePatch } from 'diff'
import { build } from 'vite'

const RUNS = 5
const MEGABYTE = 1e6
const root = fileURLToPath(new URL('..', import.meta.url))

/** One way of going through a text, by name. */
const ways = (library) => ({
  'line ends': (text) => {
    let lines = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
    return lines
  },
  readDiff: (text) => library.readDiff(text).files.length,
  jsdiff: (text) => parsePatch(text).length,
})

async function load(folder) {
  const file = path.join(folder, 'bench.mjs')
  if (!fs.existsSync(file)) {
    const entry = path.join(folder, 'entry.ts')
    const from = (name) => JSON.stringify(path.join(root, 'src/analysis', name))
    fs.writeFileSync(
      entry,
      `export { readDiff } from ${from('diff/read.ts')}\nexport { findFacts } from ${from('facts/find.ts')}\n`,
    )
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
      },
    })
  }
  return import(pathToFileURL(file).href)
}

/** A diff of about so many characters: git's own words for this history, over and over. */
function sample(size) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 29 })
  const once = git('log', '-p', '--format=', '-M')
  return once.repeat(Math.ceil(size / once.length)).slice(0, size)
}

function timeOf(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The best time of each way, in milliseconds. */
function race(runs) {
  const best = runs.map(() => Infinity)
  for (let round = 0; round < RUNS; round++)
    runs.forEach((run, i) => (best[i] = Math.min(best[i], timeOf(run))))
  return best
}

const [first, name, textFile] = process.argv.slice(2)
if (first === '--peak') {
  const folder = path.dirname(textFile)
  const way = ways(name === 'readDiff' ? await load(folder) : null)[name]
  way(fs.readFileSync(textFile, 'utf8'))
  console.log(process.resourceUsage().maxRSS)
} else {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whatwhy-bench-'))
  try {
    const library = await load(folder)
    const text = first ? fs.readFileSync(first, 'utf8') : sample(46 * MEGABYTE)
    const copy = path.join(folder, 'text.diff')
    fs.writeFileSync(copy, text)

    console.log(`${(text.length / MEGABYTE).toFixed(1)} MB`)
    const entries = Object.entries(ways(library))
    const times = race(
      entries.map(
        ([, way]) =>
          () =>
            way(text),
      ),
    )
    const own = times[entries.findIndex(([way]) => way === 'readDiff')]
    entries.forEach(([way], i) => {
      const peak = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--peak', way, copy], {
        encoding: 'utf8',
      })
      const ratio = (times[i] / own).toFixed(2)
      const memory = `${Math.round(Number(peak) / 1024)} MB peak`
      console.log(
        `  ${way.padEnd(10)} ${times[i].toFixed(0).padStart(6)} ms  ${ratio} of readDiff  ${memory}`,
      )
    })

    const diff = library.readDiff(text)
    const facts = timeOf(() => library.findFacts(diff))
    console.log(`  findFacts  ${facts.toFixed(0).padStart(6)} ms  ${(facts / own).toFixed(1)} of readDiff`)
    const again = timeOf(() => library.findFacts(diff))
    console.log(`  again      ${again.toFixed(3).padStart(6)} ms`)

    console.log('growth')
    for (const size of [1, 5, 10, 25, 50]) {
      const part = first ? text.slice(0, size * MEGABYTE) : sample(size * MEGABYTE)
      const [ms] = race([() => library.readDiff(part)])
      const megabytes = part.length / MEGABYTE
      console.log(
        `  ${megabytes.toFixed(0).padStart(3)} MB ${ms.toFixed(1).padStart(7)} ms  ${(megabytes / ms).toFixed(2)} MB/ms`,
      )
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
