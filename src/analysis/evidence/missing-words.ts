import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { indexDiff } from './diff-index.ts'
import { indexMessage } from './message-index.ts'
import { evidenceModel } from './model.ts'

/** Below this rarity a word says nothing of a change. */
const TELLING = 2.5

/** The most telling words of a message that no line or path of the diff has, as written, at most so many. */
export function missingWords(
  message: MessageDocument,
  sentences: readonly Sentence[],
  diff: Diff,
  most: number,
): string[] {
  const index = indexDiff(diff)
  const { words: table } = evidenceModel()
  const found = new Map<string, number>()
  for (const { word, zone } of indexMessage(message, sentences).occurrences) {
    if (zone === 'quoted' || word.raw.length < 4 || word.stems.length === 0) continue
    if (word.stems.some((s) => index.words.has(s))) continue
    const rarity = Math.min(...word.stems.map((s) => table.idf(s)))
    // A word that no message in public histories needs the diff to have proves nothing by its absence.
    const weight = rarity * (table.gain(word.stems[0]!, 0) < -0.1 ? 1 : 0.3) * (zone === 'body' ? 1 : 1.5)
    const key = word.raw.toLowerCase()
    if (rarity >= TELLING && weight >= TELLING / 2) found.set(key, Math.max(found.get(key) ?? 0, weight))
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([raw]) => raw)
}
