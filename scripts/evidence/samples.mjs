import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

/** How far away in the history a neighbour may be. */
const NEAR = 80

/**
 * Reads every `*.jsonl` and `*.jsonl.gz` of a folder: one commit a line, `{ project, message, diff }`, neighbours
 * in the history beside each other. Yields project by project.
 */
export function* readProjects(folder) {
  const files = fs.readdirSync(folder).filter((f) => /\.jsonl(\.gz)?$/.test(f))
  const byProject = new Map()
  for (const file of files.sort()) {
    const bytes = fs.readFileSync(path.join(folder, file))
    const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8')
    const rows = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    for (const row of rows) byProject.set(row.project, [...(byProject.get(row.project) ?? []), row])
    for (const [project, all] of byProject) if (all.at(-1) === rows.at(-1)) yield { project, rows: all }
    byProject.clear()
  }
}

const folderOf = (diff) => diff.files[0]?.path.replace(/[^/]*$/, '') ?? ''
const subjectOf = (row) => row.message.split('\n', 1)[0]

/** A row with its texts read; see `load`. */
export function readRow(row, analysis) {
  const message = analysis.readMessage(row.message, 'log')
  const diff = analysis.readDiff(row.diff)
  const sentences = analysis.segment(message)
  return {
    row,
    subject: subjectOf(row),
    message: analysis.indexMessage(message, sentences),
    diff: analysis.indexDiff(diff),
    folder: folderOf(diff),
    document: message,
    units: sentences,
    parsed: diff,
  }
}

/** For each sample its nearest neighbour in the same folder, or undefined, and any other of the project. */
export function withNeighbours(samples, random) {
  return samples.map((sample, i) => {
    let near
    for (let step = 1; step < NEAR && !near; step++)
      near = [samples[i - step], samples[i + step]].find(
        (s) => s && s.folder === sample.folder && s.subject !== sample.subject,
      )
    let other
    for (let turn = 0; turn < 10 && !other; turn++) {
      const s = samples[Math.floor(random() * samples.length)]
      if (s.subject !== sample.subject) other = s
    }
    return { ...sample, near, other }
  })
}
