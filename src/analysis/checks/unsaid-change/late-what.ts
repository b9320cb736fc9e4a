import type { Draft, Raised } from '../../check.ts'
import { bodyOf } from '../../prose/opening.ts'
import { bodyWords, defenceBefore, headOf, paragraphOf, wordsBefore } from '../../prose/order.ts'
import { counted, ordinal, quoted } from '../../prose/quote.ts'
import { saysWhat } from '../../prose/says-what.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/** Words before the first statement of the change from which a reader has to hunt for it. */
const LATE = 80

/** The body is long and reaches what the commit does only far down, without having told a problem first. */
export function lateWhat(draft: Draft): Raised | null {
  const body = bodyOf(draft)
  if (bodyWords(draft) < 3 * LATE) return null
  const { what, part } = latestStatement(draft, body)
  if (!what) return null
  const before = wordsBefore(draft, what.from)
  if (before < LATE || saysWhat(body[0]!)) return null
  if (!defenceBefore(body, what.from)) return null
  const subject = part ? `What changes in ${part}` : 'What the commit does'
  return {
    message: `${subject} is described late: ${quoted(what.text, 50)} stands in the ${ordinal(paragraphOf(draft, what))} paragraph, behind ${counted(before, 'word')}. Open with what the commit does, so that the rest has something to hold on to.`,
    at: { in: 'message', ...headOf(what, 8) },
    category: 'order',
  }
}

/**
 * The sentence that is the first to describe a large part of the diff, for the part that has to wait longest; without
 * parts, the first sentence of the body that says what.
 */
function latestStatement(
  { evidence, diff }: Draft,
  body: readonly Sentence[],
): { what: Sentence | undefined; part: string | null } {
  const whats = body.filter((s) => saysWhat(s))
  const all = (diff?.additions ?? 0) + (diff?.deletions ?? 0)
  let latest: Sentence | undefined
  let name: string | null = null
  for (const part of evidence?.coverage.parts ?? []) {
    if (part.lines < 0.25 * all) continue
    const by = whats.find((s) => part.by.some((b) => b.from < s.to && s.from < b.to))
    if (by && (!latest || by.from > latest.from)) [latest, name] = [by, part.name]
  }
  return latest ? { what: latest, part: name } : { what: whats[0], part: null }
}
