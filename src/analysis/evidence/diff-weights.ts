import { FILES_LIMIT, type Count, type DiffIndex, type FileIndex } from './diff-index.ts'
import type { WordTable } from './word-table.ts'

/** What can be told of a file's words without a message. */
export interface FileWeights {
  /** Length of the file's words as a vector. */
  readonly norm: number
  /** Share of the changed words, by rarity, that change in another file too. */
  readonly cohesion: number
  /** The same for the words of its path. */
  readonly pathCohesion: number
  /** Names of two and more parts that change here and elsewhere, over the root of all that change here. */
  readonly sharedNames: number
  /** The words of its path: stem, weight, and whether in the file's own name. */
  readonly path: readonly (readonly [string, number, boolean])[]
  readonly pathWeight: number
}

/** A diff's words, weighed by how rare they are. */
export interface DiffWeights {
  readonly table: WordTable
  readonly norm: number
  readonly files: readonly FileWeights[]
}

/** Weight of a word by its rarity; one in the path of every file tells the parts of a project apart no more. */
export function weightOf(stem: string, diff: DiffIndex, table: WordTable): number {
  return table.idf(stem) * (diff.everywhere.has(stem) ? 0.4 : 1)
}

/** How much a word is repeated, damped. */
export function mass(c: Count): number {
  return 1 + Math.log(1 + c.added + c.removed + 0.4 * c.context + 2 * c.path)
}

const changes = (c: Count): number => c.added + c.removed

function weigh(file: FileIndex, diff: DiffIndex, table: WordTable): FileWeights {
  let norm = 0
  let own = 0
  let shared = 0
  let pathWeight = 0
  let pathShared = 0
  const path: [string, number, boolean][] = []
  for (const [stem, c] of file.words) {
    const w = table.idf(stem)
    norm += (w * mass(c)) ** 2
    const elsewhere = changes(diff.words.get(stem) ?? c) > changes(c)
    if (changes(c) > 0) {
      own += w
      if (elsewhere) shared += w
    }
    if (c.path) {
      path.push([stem, w * c.path, c.path === 2])
      pathWeight += w * c.path
      if (elsewhere || (diff.pathFiles.get(stem) ?? 1) > 1) pathShared += w * c.path
    }
  }
  let names = 0
  let sharedNames = 0
  for (const [name, c] of file.names) {
    if (changes(c) === 0) continue
    names++
    if (changes(diff.names.get(name) ?? c) > changes(c)) sharedNames++
  }
  return {
    norm: Math.sqrt(norm),
    cohesion: own ? shared / own : 0,
    pathCohesion: pathWeight ? pathShared / pathWeight : 0,
    sharedNames: names ? sharedNames / Math.sqrt(names) : 0,
    path,
    pathWeight,
  }
}

const known = new WeakMap<DiffIndex, DiffWeights>()

/** The weights of a diff's words; made at the first call for this index and table, and kept with the index. */
export function weighDiff(diff: DiffIndex, table: WordTable): DiffWeights {
  const before = known.get(diff)
  if (before?.table === table) return before
  let norm = 0
  for (const [stem, c] of diff.words) norm += (weightOf(stem, diff, table) * mass(c)) ** 2
  const weights = {
    table,
    norm: Math.sqrt(norm),
    files: diff.files.slice(0, FILES_LIMIT).map((f) => weigh(f, diff, table)),
  }
  known.set(diff, weights)
  return weights
}
