import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { toldBeyondSubject } from '../../prose/told.ts'
import { hiddenNouns, vagueAmounts } from '../../prose/vague-words.ts'
import type { Word } from '../../prose/words.ts'
import type { Span } from '../../text/span.ts'
import type { Title } from './title.ts'

/** "various cleanups": an amount in place of names. */
export function hiddenAmount(draft: Draft, { words }: Title): Raised | null {
  const hidden = amountIn(draft, words)
  if (!hidden) return null
  return {
    message: `${quoted(draft.message.text.slice(hidden.from, hidden.to))} hides what is done: which ones? Name them, or the one that matters most.`,
    at: { in: 'message', ...hidden },
  }
}

/** "small improvements", "various cleanups": an amount of what is not named, where the body does not name it either. */
function amountIn(draft: Draft, words: readonly Word[]): Span | null {
  if (draft.judgement.selfEvident) return null
  const told = toldBeyondSubject(draft).length > 0
  for (const [i, amount] of words.entries()) {
    if (!vagueAmounts.has(amount.lower) && !SMALL.has(amount.lower)) continue
    // A subject that opens with "minor changes" says nothing in a log, whatever the body tells.
    if (told && !(i === 0 && ANY_CHANGE.has(words[1]?.lower ?? ''))) continue
    const noun = words.slice(i + 1, i + 3).find((w) => hiddenNouns.has(w.lower))
    if (noun) return { from: amount.from, to: noun.to }
  }
  return null
}

const ANY_CHANGE: ReadonlySet<string> = new Set('changes updates modifications tweaks adjustments'.split(' '))

const SMALL: ReadonlySet<string> = new Set('small minor little tiny further simple general'.split(' '))
