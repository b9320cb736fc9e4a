#!/usr/bin/env node
// `npm run soak -- REPO [--max N]`: judges every commit of a repository with its diff, and reports crashes, broken
// promises, slow cases and memory. The commits come in the order of their ids, so that the first N, or those until it
// is interrupted, are spread over the whole history. Without a repository it makes one of hostile messages, names and
// contents: `--hostile N` commits, drawn by `--seed N`. With `--growth` it times hostile texts of 10 kB to 1 MB instead.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { load } from './library.mjs'
import { soakGrowth } from './soak/growth.mjs'
import { withHostileRepository } from './soak/hostile.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    max: { type: 'string', default: 'Infinity' },
    hostile: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    growth: { type: 'boolean', default: false },
  },
})
const { analyse, faultsOf, hostileTexts, readDiff, splitPaste, stages } = await load(
  'scripts/soak/library.ts',
  'soak',
)

const mark = '\x01whatwhy\x01'
const show = ['--patch', '--cc', '--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature']
const tame = ['-c', 'core.fsmonitor=false']
/** A commit that takes longer than this for each kilobyte is counted as slow, from the size on that is worth it. */
const slowPerKilobyte = 5

const slowest = []
const slowestForSize = []
const faults = new Map()
const verdicts = new Map()
const raised = new Map()
let commits = 0
let characters = 0
let spent = 0
let peak = 0
let stopped = false

// What the first report loads and compiles is not the first commit's.
analyse({ message: 'Warm up\n\nRead the models.\n', source: 'log' })

const [repository] = positionals
process.once('SIGINT', () => (stopped = true))
if (values.growth) printGrowth(soakGrowth(stages, hostileTexts, cpuTime))
else {
  if (repository) await soak(repository)
  else await withHostileRepository(Number(values.hostile), Number(values.seed), soak)
  print()
}
process.exitCode = faults.size ? 1 : 0

async function soak(folder) {
  const log = spawn(
    'git',
    ['-C', folder, ...tame, 'log', '--no-walk=unsorted', '--stdin', ...show, `--format=${mark}%H%x00%B%x00`],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const ids = await idsOf(folder)
  log.stdin.end(ids.join('\n'))
  for await (const text of commitsIn(log.stdout.setEncoding('utf8'))) {
    judge(text)
    if (stopped) break
  }
  log.kill()
  if (!stopped && commits < ids.length) throw new Error(`git showed ${commits} of ${ids.length} commits`)
}

/** The ids of the commits to judge, in their own order: merges too, with what they changed of both sides. */
async function idsOf(folder) {
  const list = spawn('git', ['-C', folder, ...tame, 'rev-list', 'HEAD', '--'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const chunk of list.stdout.setEncoding('latin1')) text += chunk
  return text.split('\n').filter(Boolean).sort().slice(0, Number(values.max))
}

/** Cuts the stream before each mark; a commit is held, never the history. */
async function* commitsIn(stream) {
  let pending = ''
  let searched = 0
  for await (const chunk of stream) {
    pending += chunk
    for (let at = pending.indexOf(mark, Math.max(1, searched)); at > 0; at = pending.indexOf(mark, 1)) {
      yield pending.slice(mark.length, at)
      pending = pending.slice(at)
      searched = 0
    }
    searched = Math.max(1, pending.length - mark.length)
  }
  if (pending) yield pending.slice(mark.length)
}

function judge(text) {
  const [id = '', message = '', ...rest] = text.split('\0')
  const diff = rest.join('\0').replace(/^\n+/, '')
  const from = cpuTime()
  try {
    const read = readDiff(diff)
    const report = analyse({ message, diff: read, source: 'log' })
    const took = cpuTime() - from
    const size = message.length + diff.length
    spent += took
    characters += size
    note(slowest, { id, took, size })
    if (took > 100) note(slowestForSize, { id, took, size }, (one) => one.took / (one.size + 1000))
    if (took > 200 && took > (slowPerKilobyte * size) / 1000) blame('more than 5 ms for each kB', id)
    verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1)
    for (const finding of report.findings) {
      if (finding.level !== 'could') raised.set(finding.check, (raised.get(finding.check) ?? 0) + 1)
    }
    for (const fault of faultsIn(report, message, diff, read)) blame(fault, id)
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    blame(`throws ${stack.split('\n').slice(0, 2).join(' ')}`, id)
  }
  commits += 1
  if (commits % 100 === 0) {
    peak = Math.max(peak, process.memoryUsage().rss)
    process.stderr.write(`${commits} commits\r`)
  }
}

/** What the report promises and does not keep. */
function* faultsIn(report, message, diff, read) {
  for (const fault of faultsOf({ message, diff, source: 'log', report })) yield fault.replaceAll(/\d+/g, 'N')
  for (const finding of report.findings) {
    for (const place of [finding.at, ...(finding.related ?? [])]) {
      const most = place.in === 'diff' ? 500 : 400
      if (place.to - place.from > most && !message.slice(place.from, place.to).startsWith('\n'))
        yield `${finding.check}: a place of more than ${most} characters`
    }
  }
  const { cleaned, convention } = report
  const again = analyse({ message: cleaned, diff: null, source: 'log', convention })
  if (again.cleaned !== cleaned) yield 'cleaning twice is not cleaning once'
  // One in sixteen, by the commit's own size, so that the same ones are looked at in every run.
  if ((message.length + diff.length) % 16 > 0) return
  if (JSON.stringify(analyse({ message, diff: read, source: 'log' })) !== JSON.stringify(report))
    yield 'two reports on the same input differ'
  for (const source of ['draft', 'commit-file', 'patch']) {
    const other = analyse({ message, diff: read, source })
    for (const fault of faultsOf({ message, diff, source, report: other }))
      yield `as ${source}: ${fault.replaceAll(/\d+/g, 'N')}`
  }
  splitPaste(`${message}\n${diff}`)
}

/** Milliseconds of the processor's time so far: what else the machine does is not in it. */
function cpuTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function blame(fault, id) {
  const known = faults.get(fault) ?? { count: 0, ids: [] }
  known.count += 1
  if (known.ids.length < 3) known.ids.push(id.slice(0, 12))
  faults.set(fault, known)
}

function note(list, entry, weight = (one) => one.took) {
  list.push(entry)
  list.sort((a, b) => weight(b) - weight(a))
  list.length = Math.min(list.length, 5)
}

function print() {
  const each = spent / Math.max(1, commits)
  console.log(
    `${commits} commits, ${(characters / 1e6).toFixed(0)} million characters, ${each.toFixed(2)} ms each on average`,
  )
  console.log(`memory: ${(peak / 1e6).toFixed(0)} MB at most`)
  console.log(
    `verdicts: ${[...verdicts].map(([name, n]) => `${name} ${((100 * n) / commits).toFixed(1)} %`).join(', ')}`,
  )
  console.log('must and should findings, per hundred commits:')
  for (const [check, n] of [...raised].toSorted((a, b) => b[1] - a[1])) {
    console.log(`  ${check.padEnd(32)} ${((100 * n) / commits).toFixed(1)}`)
  }
  printSlow('slowest', slowest)
  printSlow('slowest for their size', slowestForSize)
  console.log(faults.size ? 'broken:' : 'nothing broken')
  for (const [fault, { count, ids }] of faults) console.log(`  ${count} x ${fault} (${ids.join(', ')})`)
}

function printGrowth({ tried, slowest: slow, faults: grown }) {
  console.log(`${tried} texts; the slowest:`)
  for (const { what, took } of slow) console.log(`  ${took.toFixed(0)} ms  ${what}`)
  console.log(grown.length ? 'grows faster than the text:' : 'none takes more than its share')
  for (const line of grown) {
    console.log(`  ${line}`)
    blame('time that grows faster than the text', line)
  }
}

function printSlow(title, list) {
  console.log(`${title}:`)
  for (const { id, took, size } of list)
    console.log(`  ${id.slice(0, 12)}  ${took.toFixed(0)} ms for ${(size / 1000).toFixed(0)} kB`)
}
