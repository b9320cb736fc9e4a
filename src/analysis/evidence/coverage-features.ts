import type { Count, DiffIndex, FileIndex } from './diff-index.ts'
import { outcomeOf, type Features } from './match-features.ts'
import type { MessageIndex } from './message-index.ts'
import type { WordTable } from './word-table.ts'

/** What the message and the rest of the diff have in common with one file. */
interface FileMeet {
  readonly file: FileIndex
  readonly cosine: number
  readonly gain: number
  readonly best: number
  readonly best3: number
  readonly path: number
  readonly base: number
  readonly names: number
  readonly pairs: number
  /** How like the rest of the diff the file is. */
  readonly cohesion: number
  readonly pathCohesion: number
  readonly sharedNames: number
  readonly lines: number
}

const linesOf = (f: FileIndex): number => f.file.additions + f.file.deletions

const mass = (c: Count): number => 1 + Math.log(1 + c.added + c.removed + 0.3 * c.context + 2 * c.path)

function meetMessage(file: FileIndex, message: MessageIndex, diff: DiffIndex, table: WordTable) {
  let dot = 0
  let gain = 0
  let norm = 0
  const found: number[] = []
  for (const [stem, zones] of message.words) {
    const w = table.idf(stem) * (diff.everywhere.has(stem) ? 0.4 : 1)
    const m = w * (zones.has('title') ? 1.5 : 1)
    norm += m * m
    const c = file.words.get(stem)
    if (!c) continue
    const o = outcomeOf(c)
    dot += m * w * mass(c)
    gain += Math.max(0, table.gain(stem, o) - table.gain(stem, 0))
    found.push(o >= 2 ? w : 0.5 * w)
  }
  found.sort((a, b) => b - a)
  let names = 0
  let pairs = 0
  for (const n of message.names) {
    const c = file.names.get(n.name)
    if (c && c.added + c.removed + c.path > 0) {
      if (n.solid) names++
      else pairs++
    }
  }
  return { dot, norm, gain, found, names, pairs }
}

/** How far the words of a file's changed lines and path stand in the other files too. */
function meetRest(file: FileIndex, message: MessageIndex, diff: DiffIndex, table: WordTable) {
  let own = 0
  let shared = 0
  let pathAll = 0
  let pathShared = 0
  let pathMet = 0
  let baseMet = 0
  let norm = 0
  for (const [stem, c] of file.words) {
    const w = table.idf(stem)
    norm += (w * mass(c)) ** 2
    const total = diff.words.get(stem) ?? c
    if (c.added + c.removed > 0) {
      own += w
      if (total.added + total.removed > c.added + c.removed) shared += w
    }
    if (c.path) {
      pathAll += w * c.path
      if ((diff.pathFiles.get(stem) ?? 1) > 1 || total.added + total.removed > c.added + c.removed)
        pathShared += w * c.path
      if (message.words.has(stem)) {
        pathMet += w * c.path
        if (c.path === 2) baseMet++
      }
    }
  }
  let sharedNames = 0
  let ownNames = 0
  for (const [name, c] of file.names) {
    if (c.added + c.removed === 0) continue
    ownNames++
    const total = diff.names.get(name)
    if (total && total.added + total.removed > c.added + c.removed) sharedNames++
  }
  return {
    norm,
    cohesion: own ? shared / own : 0,
    pathCohesion: pathAll ? pathShared / pathAll : 0,
    path: pathAll ? pathMet / pathAll : 0,
    base: baseMet > 0 ? 1 : 0,
    sharedNames: ownNames ? sharedNames / Math.sqrt(ownNames) : 0,
  }
}

function meet(file: FileIndex, message: MessageIndex, diff: DiffIndex, table: WordTable): FileMeet {
  const m = meetMessage(file, message, diff, table)
  const r = meetRest(file, message, diff, table)
  const [a = 0, b = 0, c = 0] = m.found
  return {
    file,
    cosine: m.norm && r.norm ? Math.sqrt(m.dot / Math.sqrt(m.norm * r.norm)) : 0,
    gain: m.gain,
    best: a / 7,
    best3: (a + b + c) / 20,
    path: r.path,
    base: r.base,
    names: m.names,
    pairs: m.pairs,
    cohesion: r.cohesion,
    pathCohesion: r.pathCohesion,
    sharedNames: r.sharedNames,
    lines: linesOf(file),
  }
}

/** Per file of the diff, as numbers: does the message speak of it, and does it belong with the others? */
export function coverageFeatures(message: MessageIndex, diff: DiffIndex, table: WordTable): Features[] {
  const met = diff.files.map((f) => meet(f, message, diff, table))
  const top = (of: (m: FileMeet) => number): number => Math.max(1e-6, ...met.map(of))
  const cosine = top((m) => m.cosine)
  const gain = top((m) => m.gain)
  const best3 = top((m) => m.best3)
  const path = top((m) => m.path)
  const total = Math.max(
    1,
    met.reduce((n, m) => n + m.lines, 0),
  )
  return met.map((m) => ({
    cosine: m.cosine,
    cosineRelative: m.cosine / cosine,
    gain: Math.log(1 + m.gain),
    gainRelative: m.gain / gain,
    best: m.best,
    best3: m.best3,
    best3Relative: m.best3 / best3,
    path: m.path,
    pathRelative: m.path / path,
    base: m.base,
    names: Math.log(1 + m.names),
    pairs: Math.log(1 + m.pairs),
    cohesion: m.cohesion,
    pathCohesion: m.pathCohesion,
    sharedNames: Math.log(1 + m.sharedNames),
    share: m.lines / total,
    lines: Math.log(1 + m.lines),
    fileWords: Math.log(1 + m.file.words.size),
    messageWords: Math.log(1 + message.words.size),
    files: Math.log(met.length),
  }))
}
