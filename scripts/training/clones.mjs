import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const ROLE = { W: 'what', Y: 'why', B: 'background', E: 'evidence', M: 'meta' }
const LABELS = new URL('labels.jsonl', import.meta.url)

/**
 * The labels of labels.jsonl joined with messages and diffs from clones at FOLDER/OWNER/NAME (bare ones will do).
 * Commits of projects that are not there are left out and counted.
 */
export function fromClones(folder) {
  const rows = []
  let absent = 0
  for (const line of fs.readFileSync(LABELS, 'utf8').split('\n').filter(Boolean)) {
    const { project, commit, units, picked, complaints = '', ...whole } = JSON.parse(line)
    const shown = show(path.join(folder, project), commit)
    if (!shown) {
      absent++
      continue
    }
    const spans = units.map(([from, to]) => ({ from, to }))
    const roles = units.map(([, , letters]) => [...letters].map((letter) => ROLE[letter]))
    const categories = complaints.split(' ').filter(Boolean)
    const review = { ...whole, roles, complaints: categories.map((category) => ({ category })) }
    rows.push({ project, ...shown, picked, units: spans, A: review })
  }
  console.log(`${rows.length} labelled messages joined with clones, ${absent} not there`)
  return rows
}

/** A commit's message, ended by one newline, and its diff; null where the clone lacks it. */
function show(clone, commit) {
  if (!fs.existsSync(clone)) return null
  try {
    const args = ['-C', clone, 'show', '--no-color', '--format=%B%x00', commit]
    const text = execFileSync('git', args, {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
    const end = text.indexOf('\0')
    return {
      message: `${text.slice(0, end).replace(/\n+$/, '')}\n`,
      diff: text.slice(end + 1).replace(/^\n+/, ''),
    }
  } catch {
    return null
  }
}
