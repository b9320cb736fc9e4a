import type { DraftWithDiff, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { firstVerbOf } from '../../words/first-verb.ts'
import { verbForm } from '../../words/verb-form.ts'
import { isReadInPassing } from './split-wanted.ts'

/** Verbs that go on with the order before them: "Drop A; use B". */
const GOES_ON = /^(?:(?:use|prefer|rely|require|let|see|keep)(?!\p{L})|(?:close|fix|resolve)s? #)/iu

/** "Store a hash; fix the lookup": a subject of two orders, over a change of some size. */
export function twoOrders(draft: DraftWithDiff): Raised | null {
  const { subject, text } = draft.message
  if (!subject || isReadInPassing(draft)) return null
  const at = text
    .slice(subject.title.from, Math.min(subject.title.to, subject.title.from + 300))
    .indexOf('; ')
  // What stands before it has to be an order as well.
  if (at < 0 || firstVerbOf(text, subject.title)?.form?.form !== 'base') return null
  const from = subject.title.from + at
  const other = text.slice(from + 2, subject.title.to)
  if (GOES_ON.test(other) || verbForm(/^\p{L}{2,20}/u.exec(other)?.[0] ?? '')?.form !== 'base') return null
  return {
    message: `The subject gives two orders; ${quoted(other, 50)} is the second. If it can stand alone, make it a commit of its own, which can be reverted without the rest.`,
    at: { in: 'message', from, to: subject.title.to },
    level: 'should',
  }
}
