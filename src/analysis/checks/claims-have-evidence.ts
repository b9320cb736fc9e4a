import type { Check, Draft } from '../check.ts'
import { quoted } from '../prose/quote.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { claimForms, claimWords, costs, measured, speedWords } from '../words/claim-words.ts'

export const claimsHaveEvidence: Check = {
  id: 'claims-have-evidence',
  section: 'says-why',
  question: 'Is every claim about speed or size backed by a number?',
  reason:
    'Without a figure nobody can weigh a claim of speed or size, and such claims are the first that turn out not to hold.',
  level: 'should',
  category: 'missing-evidence',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Index the symbol table by hash\n\nThis makes look-ups much faster.',
      finds: ['much faster'],
    },
    {
      message:
        'Index the symbol table by hash\n\nLook-ups are faster: 40 ms instead of 900 ms on our largest project.',
      finds: [],
    },
    { message: 'Explain why the parser is not the faster one', finds: [] },
    {
      message: 'Give each worker a free list\n\nThis reduces contention on the lock of the shared one.',
      finds: ['reduces contention'],
    },
    {
      message: 'Write the shell part in C\n\nThis should also give a slight speedup.',
      finds: ['speedup'],
    },
    {
      message: 'Index the symbol table by hash\n\nIt is simpler. Does it give performance benefits as well?',
      finds: [],
    },
    {
      message: 'Index the symbol table by hash\n\nIdeally nobody asks twice, for faster look-ups.',
      finds: [],
    },
    {
      message: 'Index the symbol table by hash\n\nDoes it pay? It makes all look-ups of symbols much faster.',
      finds: ['much faster'],
    },
    { message: 'Warn where the poll interval costs time\n\nNobody saw it until now.', finds: [] },
  ],
  *run(draft) {
    const { sentences, message } = draft
    if (draft.judgement.selfEvident || draft.judgement.kind === 'documentation') return
    const claims = sentences.filter(mayClaim)
    const prefix = message.subject?.prefix
    const isPerf = prefix?.type === 'perf' && draft.convention.subject.prefix === 'type'
    if (claims.length === 0 && !isPerf) return
    const body = message.text.slice(message.subject?.to ?? 0)
    if (measured.test(body.slice(0, 20000)) || sentences.some(isEvidence)) return
    if (message.body.some((b) => b.kind === 'table' || b.kind === 'code')) return
    for (const sentence of claims) {
      const text = sentence.text.slice(0, 1000)
      const claim = claimForms.exec(text)
      const match = claim ?? (sentence.roles.includes('why') ? costs.exec(text) : null)
      if (!match || isNegated(sentence, match.index) || isAsked(text, match.index)) continue
      const from = sentence.from + match.index
      yield {
        message: claim
          ? `${quoted(match[0])} is a claim that readers cannot check: add what you measured, with the figure before and after.`
          : `${quoted(match[0])} counts as a reason only if the difference is large, and no figure says how large it is: add what you measured, before and after.`,
        at: { in: 'message', from, to: from + match[0].length },
        level: isMainPoint(draft, sentence) ? 'should' : 'could',
      }
      return
    }
    if (isPerf)
      yield {
        message: `${quoted(message.text.slice(prefix.from, prefix.to))} announces a gain in speed, and the message gives no figure: add what you measured, before and after.`,
        at: { in: 'message', from: prefix.from, to: prefix.to },
      }
  },
}

/** A sentence with a figure or a word of measuring; one that only says that something was seen proves no gain. */
function isEvidence({ roles, text }: Sentence): boolean {
  return roles.includes('evidence') && /(?<![\w.])\d|\b(?:bench|measur|profil|test)/i.test(text)
}

function mayClaim({ text }: Sentence): boolean {
  const lower = text.slice(0, 1000).toLowerCase()
  return claimWords.some((word) => lower.includes(word))
}

/** What stands before a claim that the author does not make. */
const NEGATED =
  /\b(?:not|n't|no|without|hardly|than|if|should|could|whether|why|how|warn\w{0,3}|document\w{0,3}|explain\w{0,3}|mention\w{0,3}|describ\w{1,3}|claim\w{0,3})\b[^.]{0,30}$/i
/** A hope is a claim: "this should be faster". */
const HOPE = /^(?:this|it|that|which)(?: \w+)? should (?:also |\w+ly )?(?:\w+ )?$/i

function isNegated({ text }: Sentence, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return (
    NEGATED.test(before) &&
    !(before.length === at && HOPE.test(before.replace(/\b(?:a|an|some) (?:\w+ )?$/i, '')))
  )
}

/** "Are there performance benefits?", "Ideally it would be faster": a question or a wish claims nothing. */
const isAsked = (text: string, at: number): boolean =>
  /^[^.!?]*\?/.test(text.slice(at)) ||
  /\b(?:ideally|would be (?:nice|good|great|better)|i wish|some ?day|in (?:the )?future)\b[^.!?]*$/i.test(
    text.slice(0, at),
  )

/** So many sentences of reason rest on each of them. */
const FEW_REASONS = 2

/** Whether the commit stands or falls with the claim. */
function isMainPoint({ judgement, message, sentences }: Draft, sentence: Sentence): boolean {
  if (judgement.kind === 'optimisation' || sentence.kind === 'subject') return true
  const reasons = sentences.filter((s) => s.kind !== 'subject' && s.roles.includes('why'))
  if (sentence.kind !== 'item' && reasons.length <= FEW_REASONS && reasons.includes(sentence)) return true
  return (message.text.slice(0, 10_000).match(speedWords)?.length ?? 0) > 1
}
