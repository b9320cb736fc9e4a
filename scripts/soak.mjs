#!/usr/bin/env node
// `npm run soak -- REPO [--max N]`: judges every commit of a repository with its diff, and reports crashes, broken
// promises (places inside the texts, fixes that apply, cleaning twice equals cleaning once), slow cases and memory.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { loadLibrary } from './library.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { max: { type: 'string' } } })
const [repository = '.'] = positionals
const { analyse, readDiff } = await loadLibrary()

const mark = '\x01whatwhy\x01'
const show = ['--patch', '--no-merges', '--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature']
const most = values.max ? [`--max-count=${values.max}`] : []
const log = spawn(
  'git',
  ['-C', repository, '-c', 'core.fsmonitor=false', 'log', ...show, `--format=${mark}%H%x00%B%x00`, ...most],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)

const slowest = []
const faults = new Map()
const verdicts = new Map()
const raised = new Map()
let commits = 0
let spent = 0

for await (const text of commitsIn(log.stdout.setEncoding('utf8'))) judge(text)
print()
process.exitCode = faults.size ? 1 : 0

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
  const from = performance.now()
  try {
    const read = readDiff(diff)
    const report = analyse({ message, diff: read, source: 'log' })
    const took = performance.now() - from
    spent += took
    note(slowest, { id, took, size: message.length + diff.length })
    verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1)
    for (const finding of report.findings) {
      if (finding.level !== 'could') raised.set(finding.check, (raised.get(finding.check) ?? 0) + 1)
    }
    for (const fault of faultsIn(report, message, diff)) blame(fault, id)
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    blame(`throws ${stack.split('\n').slice(0, 2).join(' ')}`, id)
  }
  commits += 1
  if (commits % 500 === 0) process.stderr.write(`${commits} commits\r`)
}

/** What the report promises and does not keep. */
function* faultsIn(report, message, diff) {
  const inside = ({ from, to }, text) => 0 <= from && from <= to && to <= text.length
  const textOf = (place) => (place.in === 'diff' ? diff : message)
  for (const finding of report.findings) {
    for (const place of [finding.at, ...(finding.related ?? [])]) {
      if (!inside(place, textOf(place))) yield `${finding.check}: a place outside of the text`
      const most = place.in === 'diff' ? 500 : 400
      if (place.to - place.from > most) yield `${finding.check}: a place of more than ${most} characters`
      if (lineOf(textOf(place), place.from) !== place.line) yield `${finding.check}: a wrong line`
    }
    if (!finding.message.trim()) yield `${finding.check}: a finding without words`
    for (const edit of finding.fix?.edits ?? []) {
      if (message.slice(edit.from, edit.to) !== edit.was) yield `${finding.check}: a fix that does not apply`
    }
  }
  for (const sentence of report.sentences) {
    if (!inside(sentence, message)) yield 'a sentence outside of the text'
    if (sentence.roles.length === 0) yield 'a sentence without a role'
  }
  for (const proposal of report.proposals) {
    for (const edit of proposal.edits) {
      if (message.slice(edit.from, edit.to) !== edit.was) yield `proposal ${proposal.id} does not apply`
    }
  }
  const keys = report.findings.map((finding) => finding.key)
  if (new Set(keys).size !== keys.length) yield 'two findings with one key'
  if (report.verdict === 'ready' && report.findings.some((f) => f.level === 'must'))
    yield 'ready with an open must'
  const again = analyse({ message: report.cleaned, diff: null, source: 'log', convention: report.convention })
  if (again.cleaned !== report.cleaned) yield 'cleaning twice is not cleaning once'
}

function lineOf(text, at) {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}

function blame(fault, id) {
  const known = faults.get(fault) ?? { count: 0, ids: [] }
  known.count += 1
  if (known.ids.length < 3) known.ids.push(id.slice(0, 12))
  faults.set(fault, known)
}

function note(list, entry) {
  list.push(entry)
  list.sort((a, b) => b.took - a.took)
  list.length = Math.min(list.length, 5)
}

function print() {
  console.log(`${commits} commits, ${(spent / Math.max(1, commits)).toFixed(2)} ms each on average`)
  console.log(`memory at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
  console.log(
    `verdicts: ${[...verdicts].map(([name, n]) => `${name} ${((100 * n) / commits).toFixed(1)} %`).join(', ')}`,
  )
  console.log('must and should findings, per hundred commits:')
  for (const [check, n] of [...raised].toSorted((a, b) => b[1] - a[1])) {
    console.log(`  ${check.padEnd(32)} ${((100 * n) / commits).toFixed(1)}`)
  }
  console.log('slowest:')
  for (const { id, took, size } of slowest) {
    console.log(`  ${id.slice(0, 12)}  ${took.toFixed(0)} ms for ${(size / 1000).toFixed(0)} kB`)
  }
  console.log(faults.size ? 'broken:' : 'nothing broken')
  for (const [fault, { count, ids }] of faults) console.log(`  ${count} x ${fault} (${ids.join(', ')})`)
}
