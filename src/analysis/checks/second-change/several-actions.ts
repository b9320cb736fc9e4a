import type { DraftWithDiff, Raised } from '../../check.ts'
import { runsOn } from '../../prose/opening.ts'
import { counted, quoted } from '../../prose/quote.ts'
import { squashList, titleOf, toldBeyondSubject } from '../../prose/told.ts'
import { contentStems, overlapShare } from '../../prose/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { Span } from '../../text/span.ts'
import { isSplitLikely } from './split-wanted.ts'

/** The message lists actions that have little to do with one another. */
export function severalActions(draft: DraftWithDiff): Raised | null {
  if (!isSplitLikely(draft) || squashList(draft).length > 0 || runsOn(draft)) return null
  const { subject } = draft.message
  const actions = toldBeyondSubject(draft).filter((s) => !isNested(draft, s))
  const [first, second, ...more] = actions
  if (!subject || !first) return null
  const title = { text: titleOf(draft), from: subject.title.from, to: subject.title.to }
  const [one, other] = second ? [first, second] : [title, first]
  // A body that opens by saying the subject again has no second action.
  if (overlapShare(contentStems(other.text), contentStems(one.text)) > 0.5) return null
  const rest = more.length > 0 ? ` (and ${counted(more.length, 'more action')})` : ''
  return {
    message: `${quoted(one.text, 45)} and ${quoted(other.text, 45)}${rest} read as changes of their own. If each can stand alone, give each its own commit: it is then reviewed, and if need be reverted, without the others.`,
    at: { in: 'message', ...spotOf(other) },
    related: [{ in: 'message', ...spotOf(one) }],
    level: 'should',
  }
}

/** An item below another one is a part of it. */
function isNested({ message, sentences }: DraftWithDiff, { kind, block, from }: Sentence): boolean {
  const indent = (at: number) => at - message.text.lastIndexOf('\n', at - 1)
  const first = kind === 'item' ? sentences.find((s) => s.kind === 'item' && s.block === block) : null
  return !!first && indent(from) > indent(first.from)
}

const spotOf = ({ from, to }: Span): Span => ({ from, to: Math.min(to, from + 200) })
