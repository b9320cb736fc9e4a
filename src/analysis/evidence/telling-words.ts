import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import { indexDiff } from './diff-index.ts'
import { indexMessage, indexSpan } from './message-index.ts'
import { evidenceModel } from './model.ts'

/** Below this rarity a word says nothing of a change. */
export const TELLING = 2.5

/** How many words of a message say something of a change. */
export function countTelling(message: MessageDocument, sentences: readonly Sentence[]): number {
  const { words: table } = evidenceModel()
  const { words } = indexMessage(message, sentences)
  return [...words.keys()].filter((s) => table.idf(s) > TELLING).length
}

/** How many telling words of a part of the message no line of the diff has. */
export function countMissing(text: string, { from, to }: Span, diff: Diff): number {
  const { words: table } = evidenceModel()
  const { words } = indexDiff(diff)
  return [...indexSpan(text, from, to).words.keys()].filter((s) => table.idf(s) > TELLING && !words.has(s))
    .length
}
