import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

export const ROLES = ['what', 'why', 'background', 'evidence', 'meta']

/** All rows of the labelled files of a folder: NAME.jsonl or NAME.jsonl.gz, JSON lines. */
export function labelled(folder) {
  return ['roles', 'roles-train'].flatMap((name) =>
    rowsOf(path.join(folder, name)).map((row) => ({ ...row, set: name })),
  )
}

/** The rows of NAME.jsonl.gz or NAME.jsonl; none where neither is there. */
export function rowsOf(file) {
  const text = fs.existsSync(`${file}.jsonl.gz`)
    ? zlib.gunzipSync(fs.readFileSync(`${file}.jsonl.gz`)).toString('utf8')
    : fs.existsSync(`${file}.jsonl`)
      ? fs.readFileSync(`${file}.jsonl`, 'utf8')
      : ''
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Whether two spans mean the same unit: they share at least half of the shorter. */
export function same(a, b) {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared > 0 && shared >= 0.5 * Math.min(a.to - a.from, b.to - b.from)
}

/** The labelled roles that `reader` ('A' or 'B') gave the unit; null where the labels have no such unit. */
export function rolesAt(row, span, reader = 'A') {
  const found = row.units.map((u, i) => (same(span, u) ? i : -1)).filter((i) => i >= 0)
  return found.length ? new Set(found.flatMap((i) => row[reader].roles[i])) : null
}

/** Deals projects to folds, largest first, each to the fold that has least, so that no project is on two sides. */
export function foldsOf(items, count) {
  const sizes = new Map()
  for (const { project } of items) sizes.set(project, (sizes.get(project) ?? 0) + 1)
  const load = new Array(count).fill(0)
  const fold = new Map()
  for (const [project, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const least = load.indexOf(Math.min(...load))
    fold.set(project, least)
    load[least] += size
  }
  return fold
}
