import type { DiffIndex } from './diff-index.ts'
import { weighDiff } from './diff-weights.ts'
import type { MessageIndex } from './message-index.ts'
import type { Features } from './model.ts'
import type { WordTable } from './word-table.ts'

/** Files that are looked at. */
const MOST = 50

/** How the message meets each file's path by itself: the best, and the share of files that it meets at all. */
export function pathFeatures(message: MessageIndex, diff: DiffIndex, table: WordTable): Features {
  let best = 0
  let met = 0
  let named = 0
  for (const { path, pathWeight } of weighDiff(diff, table).files.slice(0, MOST)) {
    const shared = path.filter(([stem]) => message.words.has(stem))
    const weight = shared.reduce((sum, [, w]) => sum + w, 0)
    if (pathWeight) best = Math.max(best, weight / pathWeight)
    if (weight > 0) met++
    if (shared.some(([, , isInName]) => isInName)) named++
  }
  const files = Math.min(MOST, diff.files.length)
  return {
    bestPath: best,
    pathsMet: files ? met / files : 0,
    basesMet: files ? named / files : 0,
    files: Math.log(1 + diff.files.length),
  }
}
