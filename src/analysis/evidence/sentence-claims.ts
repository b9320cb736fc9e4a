import type { DiffIndex } from './diff-index.ts'
import { matchFeatures } from './match-features.ts'
import type { MessageIndex } from './message-index.ts'
import type { Features } from './model.ts'
import type { WordTable } from './word-table.ts'

/**
 * How one sentence compares with the diff and with the rest of its message: what it shares with both tells
 * whether it speaks of the same change.
 * @param own the words of the sentence alone
 * @param rest the stems of all other sentences
 */
export function sentenceFeatures(
  own: MessageIndex,
  rest: ReadonlySet<string>,
  diff: DiffIndex,
  table: WordTable,
): Features {
  let all = 0
  let shared = 0
  let news = 0
  for (const stem of own.words.keys()) {
    const w = table.idf(stem)
    all += w
    if (rest.has(stem)) shared += w
    else if (!diff.words.has(stem)) news += w
  }
  return Object.assign(matchFeatures(own, diff, table), {
    restShared: all ? shared / all : 0,
    nowhere: all ? news / all : 0,
    nowhereSum: Math.log(1 + news),
    rest: Math.log(1 + rest.size),
  })
}
