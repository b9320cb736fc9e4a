import type { Sentence } from '../sentences/sentence.ts'
import { contentStems, similarity } from './words.ts'
import type { Draft } from '../check.ts'
import { bodyOf } from './opening.ts'
import { onceFor } from '../text/once-for.ts'

/** Share of stems in common from which two sentences say the same. */
const SAME = 0.7
/** Shorter sentences repeat words by chance. */
const LEAST_STEMS = 5
/** Sentences beyond this many are not compared: the cost grows with the square. */
const LIMIT = 120

/** Who had a hand in a commit, as a trailer or a line of a squashed commit. */
const CREDIT = /^[a-z]+(?:-[a-z]+){0,4}-by: /i

/** A sentence that says again what an earlier one said. */
export interface Repetition {
  readonly again: Sentence
  readonly first: Sentence
}

/**
 * Sentences that repeat an earlier one. Items of one list are parallel by nature and are compared only with sentences
 * outside it, credits of squashed commits repeat, and a sentence that changes a name or a number says something new.
 */
export const repetitions = onceFor((draft: Draft): readonly Repetition[] => {
  const known = bodyOf(draft)
    .filter(({ text }) => !CREDIT.test(text))
    .slice(0, LIMIT)
    .map((sentence) => ({ sentence, stems: contentStems(sentence.text) }))
  const found: Repetition[] = []
  for (const [i, { sentence, stems }] of known.entries()) {
    if (stems.size < LEAST_STEMS) continue
    const first = known.slice(0, i).find(
      (k) =>
        k.stems.size >= LEAST_STEMS &&
        !(k.sentence.kind === 'item' && sentence.kind === 'item') &&
        // More than the smaller set they cannot share.
        Math.min(k.stems.size, stems.size) >= SAME * Math.max(k.stems.size, stems.size) &&
        similarity(k.stems, stems) >= SAME &&
        sameNames(k.sentence.text, sentence.text),
    )
    if (first) found.push({ again: sentence, first: first.sentence })
  }
  return found
})

const NAME = /[\w.]{0,80}(?:\d|_|[a-z][A-Z])[\w.]*/g

function sameNames(a: string, b: string): boolean {
  const names = (text: string) => new Set(text.slice(0, 1000).match(NAME) ?? [])
  const [inA, inB] = [names(a), names(b)]
  return [...inA].every((n) => inB.has(n)) && [...inB].every((n) => inA.has(n))
}
