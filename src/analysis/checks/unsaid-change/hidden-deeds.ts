import type { Draft, Raised } from '../../check.ts'
import { bodyOf } from '../../prose/opening.ts'
import { quoted } from '../../prose/quote.ts'
import { saysWhat } from '../../prose/says-what.ts'
import { hiddenNouns, vagueAmounts } from '../../prose/vague-words.ts'
import { wordsOf } from '../../prose/words.ts'
import { functionWords } from '../../words/function-words.ts'

const ADJECTIVES = new Set(
  'small minor other related little tiny further unrelated simple general'.split(' '),
)

/** "Fix some issues": an amount of things that are not named, in a statement of what is done. */
export function hiddenDeeds(draft: Draft): Raised | null {
  for (const sentence of bodyOf(draft)) {
    if (!saysWhat(sentence)) continue
    const words = wordsOf(sentence.text, sentence.from)
    if (words.length > 14) continue
    for (const [i, amount] of words.entries()) {
      // Further inside, the amount belongs to a consequence: "this helps with various optimizations".
      if (i > 2 || !vagueAmounts.has(amount.lower)) continue
      const rest = words.slice(i + 1, i + 4)
      const noun = rest.findIndex((w) => hiddenNouns.has(w.lower))
      if (
        noun < 0 ||
        rest.slice(0, noun).some((w) => !functionWords.has(w.lower) && !ADJECTIVES.has(w.lower))
      )
        continue
      const behind = words[i + 2 + noun]
      // "a few issues with the parser: ..." goes on to tell them.
      if (behind && ['where', 'that', 'when', 'which', 'in', 'with', 'of'].includes(behind.lower)) continue
      const to = rest[noun]!.to
      if (draft.message.text.charAt(to) === ':') continue
      return {
        message: `${quoted(draft.message.text.slice(amount.from, to))} hides what is done: which ones? Name them, or at least the kind.`,
        at: { in: 'message', from: amount.from, to },
        category: 'too-vague',
      }
    }
  }
  return null
}
