#!/usr/bin/env node
// Samples a clone's history for `npm run train:evidence`: runs of neighbouring commits with message and diff.
//
//   node scripts/sample-history.mjs CLONE NAME [COUNT] > NAME.jsonl
//
// Merges, reverts, releases, bots, and changes of more than 30 files or 1,500 lines are left out. The same clone
// gives the same sample.
import { spawnSync } from 'node:child_process'
import { generator } from './evidence/figures.mjs'

const RUN = 80
const MOST_FILES = 30
const MOST_LINES = 1500
const LONGEST = 250_000

const [clone, project, count = '1600'] = process.argv.slice(2)
if (!clone || !project) {
  console.error('usage: node scripts/sample-history.mjs CLONE NAME [COUNT]')
  process.exit(2)
}

// Bytes are kept apart as Latin-1 until a record is whole.
const git = (args, input) =>
  spawnSync('git', ['-C', clone, ...args], { input, maxBuffer: 2 ** 30, encoding: 'latin1' })
const utf8 = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8')

const ids = git(['log', '--no-merges', '--format=%H', '--since=2008-01-01']).stdout.trim().split('\n')
const random = generator(12_345)
const runs = Math.floor(ids.length / RUN)
const starts = new Set()
while (starts.size < Math.min(runs, Math.ceil(Number(count) / RUN))) starts.add(Math.floor(random() * runs))

function usable(message, author, diff) {
  const files = diff.match(/^diff --git /gm)?.length ?? 0
  const lines = diff.match(/^[-+](?![-+])/gm)?.length ?? 0
  if (files < 1 || files > MOST_FILES || lines < 1 || lines > MOST_LINES || diff.length > LONGEST)
    return false
  if (/^(Merge|Revert|Release|Bump version|v?\d+\.\d+)/i.test(message)) return false
  return !/\[bot\]|renovate|dependabot/i.test(author)
}

/** Prints the usable commits of a run; where git stops at an object that is not there, goes on behind it. */
function print(run) {
  let left = run
  while (left.length) {
    const format = '--format=%x01%H%x02%an%x02%B%x03'
    const result = git(['log', '--no-walk=unsorted', '--stdin', '-p', '-M', format], left.join('\n'))
    const records = result.stdout.split('\x01').slice(1)
    const whole = result.status === 0 ? records : records.slice(0, -1)
    for (const record of whole) {
      const [head, diff = ''] = record.split('\x03')
      const [, author, message] = head.split('\x02').map(utf8)
      const text = utf8(diff.replace(/^\n+/, ''))
      if (message === undefined || !usable(message, author, text)) continue
      console.log(JSON.stringify({ project, message: `${message.trimEnd()}\n`, diff: text }))
    }
    left = result.status === 0 ? [] : left.slice(whole.length + 1)
  }
}

for (const start of [...starts].sort((a, b) => a - b)) print(ids.slice(start * RUN, (start + 1) * RUN))
