import { generator } from './figures.mjs'
import { readProjects, readRow, withNeighbours } from './samples.mjs'
import { countWords, makeTable } from './word-counts.mjs'
import { storedTable } from './stored.mjs'

const MATCHES_EACH = 250

/** So many parts of the projects take turns in being judged by what the others taught. */
export const GROUPS = 6

/**
 * Reads every history of a folder once: counts its words, and keeps the texts of a sample of it, each with a
 * neighbour and another commit of the project.
 */
export function readHistories(folder, analysis) {
  const random = generator(20_190_131)
  const counts = new Map()
  const kept = new Map()
  for (const { project, rows } of readProjects(folder)) {
    const samples = withNeighbours(
      rows.map((row) => readRow(row, analysis)),
      random,
    )
    const commits = samples.map((s) => ({ ...s, near: s.near?.diff, other: s.other?.diff }))
    counts.set(project, countWords(commits, analysis.outcomeOf))
    kept.set(
      project,
      spread(samples, MATCHES_EACH).map(({ row, near, other }) => ({
        row,
        near: near?.row,
        other: other?.row,
      })),
    )
    console.log(project.padEnd(36), String(rows.length).padStart(6), 'commits')
  }
  const groups = new Map([...counts.keys()].map((project, i) => [project, i % GROUPS]))
  return { counts, kept, groupOf: (project) => groups.get(project) }
}

/** At most so many of a list, at even distances. */
function spread(list, most) {
  const step = Math.max(1, list.length / most)
  return Array.from({ length: Math.min(list.length, most) }, (_, i) => list[Math.floor(i * step)])
}

/** The table of words that all projects but those of one group teach. */
export function tableWithout(group, { counts, groupOf }, analysis) {
  const others = [...counts].filter(([project]) => groupOf(project) !== group)
  return analysis.readWordTable(storedTable(makeTable(others.map(([, count]) => count))))
}
