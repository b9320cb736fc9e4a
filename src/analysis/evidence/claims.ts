import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Doubt } from './evidence.ts'
import { indexSpan, type MessageIndex } from './message-index.ts'
import { probability, type Model } from './model.ts'
import { sentenceFeatures } from './sentence-claims.ts'
import { directionFeatures } from './direction-features.ts'
import { verbClaimOf, type VerbClaim } from './verb-claims.ts'

/** Sentences that are looked at one by one. */
export const MOST_CLAIMS = 40
/** Words that a sentence must have to be compared by itself. */
const FEWEST_WORDS = 3

/** Whether a sentence says what the commit does, so that the diff must bear it out. */
export function claimsChange(sentence: Sentence): boolean {
  return sentence.kind === 'subject' || (sentence.kind !== 'heading' && sentence.scores.what >= 0.5)
}

/** Whether a line is a comment in most languages; `#include` and `*p = 0` are code. */
export const isRemark = (text: string, { from }: Span): boolean =>
  /^\s{0,80}(?:\/[/*]|\*(?:\s|\/)|#\s|--\s|;;|<!--|""")/.test(text.slice(from, from + 90))

/** A changed line that has a word a verb is said of and contradicts the verb; a comment only where no code does. */
function linesOf(claim: VerbClaim, diff: DiffIndex): Span[] {
  const against = claim.direction > 0 ? '-' : '+'
  let remark: Span | null = null
  for (const word of claim.object)
    for (const file of diff.files.slice(0, 50)) {
      // A name's first part says nothing of the name.
      const c = word.joined === null ? file.words.get(word.stems[0] ?? '') : file.names.get(word.joined)
      const lines = c?.lines.map((i) => file.lines[i]!).filter((l) => l.sign === against && l.from < l.to)
      for (const line of lines ?? []) {
        const place = { from: line.from, to: Math.min(line.to, line.from + 300) }
        if (!isRemark(diff.diff.text, line)) return [place]
        remark ??= place
      }
    }
  return remark ? [remark] : []
}

/** Verbs that say the opposite of what the diff does with their object. */
export function verbDoubts(
  message: MessageDocument,
  sentences: readonly Sentence[],
  diff: DiffIndex,
  facts: Facts,
  model: Model,
): Doubt[] {
  const title = message.subject?.title ?? null
  return sentences.slice(0, MOST_CLAIMS).flatMap((s): Doubt[] => {
    if (!claimsChange(s)) return []
    const claim = verbClaimOf(s, s.kind === 'subject' ? title : null)
    if (!claim || claim.object.length === 0) return []
    const features = directionFeatures(claim, diff, facts, model.words)
    const signed = Object.fromEntries(Object.entries(features).map(([k, v]) => [k, claim.direction * v]))
    const score = probability(model.direction, signed)
    return [
      {
        kind: 'verb',
        from: claim.from,
        to: claim.to,
        score,
        diff: linesOf(claim, diff),
        object: claim.objectSpan,
      },
    ]
  })
}

/** Sentences that claim a change and share neither with the diff nor with their neighbours what others do. */
export function sentenceDoubts(
  message: MessageDocument,
  sentences: readonly Sentence[],
  diff: DiffIndex,
  model: Model,
): Doubt[] {
  const title = message.subject?.title
  const spans = sentences.slice(0, MOST_CLAIMS).map((s) => (s.kind === 'subject' && title ? title : s))
  const words: MessageIndex[] = spans.map((s) => indexSpan(message.text, s.from, s.to))
  if (words.length < 2) return []
  const often = new Map<string, number>()
  for (const one of words) for (const stem of one.words.keys()) often.set(stem, (often.get(stem) ?? 0) + 1)
  return sentences.slice(0, MOST_CLAIMS).flatMap((s, i): Doubt[] => {
    const own = words[i]!
    if (!claimsChange(s) || own.words.size < FEWEST_WORDS) return []
    const rest = new Set<string>()
    for (const [stem, n] of often) if (n > (own.words.has(stem) ? 1 : 0)) rest.add(stem)
    const score = probability(model.sentence, sentenceFeatures(own, rest, diff, model.words))
    return [{ kind: 'sentence', from: spans[i]!.from, to: spans[i]!.to, score, diff: [], object: null }]
  })
}
