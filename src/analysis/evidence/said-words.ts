import type { Sentence } from '../sentences/sentence.ts'
import { eachWord } from './words.ts'

/** The words of a message's sentences, as written and by their stems. */
export interface SaidWords {
  readonly raws: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly count: number
}

/** Gathers them; `count` has each word as often as it stands there. */
export function saidWords(sentences: readonly Sentence[]): SaidWords {
  const raws = new Set<string>()
  const stems = new Set<string>()
  let count = 0
  for (const { text } of sentences)
    eachWord(text, 0, text.length, (word) => {
      count++
      raws.add(word.raw)
      for (const stem of word.stems) stems.add(stem)
    })
  return { raws, stems, count }
}
