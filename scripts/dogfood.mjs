#!/usr/bin/env node
// `npm run dogfood`: our own history, judged by the built command line. Only a "must" fails; the rest is printed.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Commits behind this one are judged; it is where the step was switched on. */
const FIRST = '489a3fb61fe0'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const git = (/** @type {string[]} */ ...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' })

// A shallow clone, or a source without .git, lacks the history; then nothing is fetched, and nothing is judged.
if (git('merge-base', '--is-ancestor', FIRST, 'HEAD').status !== 0) {
  console.log(`Our own messages are not judged: the history since ${FIRST} is not here.`)
} else {
  const program = path.join(root, 'dist/cli/whatwhy.mjs')
  const args = [program, 'check', '--range', `${FIRST}..HEAD`, '--fail-on', 'must']
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  process.exitCode = status ?? 1
}
