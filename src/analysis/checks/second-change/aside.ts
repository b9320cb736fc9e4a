import type { DraftWithDiff, Raised } from '../../check.ts'
import { claimsChange } from '../../evidence/claims.ts'
import { placeOfPart } from '../../evidence/part-places.ts'
import { listed, quoted } from '../../prose/quote.ts'
import { isSplitLikely } from './split-wanted.ts'

/** Words by which an author says that two things have nothing to do with each other. */
const ASIDE =
  /\b(?:while (?:at it|here|there|I'm at it|we're at it|I was at it)|unrelated(?:ly)?|in passing|drive-by|as a side note)\b/i

/** The same, said of what may well belong together. */
const ALSO = /^(?:also|additionally|in addition|furthermore|moreover|besides)\b/i

/** The author says that something else was done as well. */
export function aside(draft: DraftWithDiff): Raised | null {
  const likely = isSplitLikely(draft)
  const large = draft.evidence.coverage.parts.filter((p) => p.lines >= 4 && isOwn(draft, p.name))
  for (const sentence of draft.sentences) {
    if (!claimsChange(sentence)) continue
    const text = sentence.text.slice(0, 1000)
    const match = (large.length > 1 ? ASIDE.exec(text) : null) ?? (likely ? ALSO.exec(text) : null)
    if (!match || sentence.kind === 'subject') continue
    const from = sentence.from + match.index
    const parts = large.length > 1 ? listed(large.slice(0, 3).map((p) => quoted(p.name))) : null
    return {
      message: `${quoted(text.slice(match.index), 50)} announces a second change${parts ? `, and the diff has ${parts}` : ''}. If each can stand alone, a commit for each lets them be reviewed, and if need be reverted, one by one.`,
      at: { in: 'message', from, to: from + match[0].length },
      related: large
        .slice(0, 2)
        .map((p) => ({ in: 'diff' as const, ...placeOfPart(draft.diff, draft.facts, p) })),
      level: likely ? 'should' : 'could',
    }
  }
  return null
}

const isOwn = ({ facts }: DraftWithDiff, name: string): boolean =>
  facts.parts.some((p) => p.name === name && (p.kind === 'code' || p.kind === 'build' || p.kind === 'config'))
