import { saysWhat } from '../prose/says-what.ts'
import type { Draft } from '../check.ts'
import type { SlotName } from '../report.ts'
import type { Span } from '../text/span.ts'

/**
 * Where a sentence that answers a question belongs, as an offset into the message: behind the paragraph that states
 * the problem or the change; without a body at the end of what stands before the trailers.
 */
export function insertAt({ message, judgement, sentences }: Draft, slot: SlotName | 'what' | 'diff'): number {
  const { body, subject, trailerBlock, text } = message
  const prose = body.filter((b) => b.kind === 'paragraph' || b.kind === 'list')
  const last = prose.at(-1)
  if (!last) {
    if (trailerBlock) return trailerBlock.from
    return subject ? behindBlankLine(text, subject.to) : 0
  }
  const blockAt = (at: number | undefined) =>
    prose.find((b) => at !== undefined && b.from <= at && at <= b.to)
  const what = sentences.find((s) => s.kind !== 'subject' && saysWhat(s))
  if (slot === 'problem' || slot === 'what') {
    // The problem is told first: in front of it all stands no paragraph, so behind the first one that tells why.
    const why = judgement.why.by.find((s) => s.kind !== 'subject')
    return (blockAt(why?.from) ?? blockAt(what?.from) ?? prose[0]!).to
  }
  if (slot === 'diff')
    return (blockAt(sentences.findLast((s) => s.kind !== 'subject' && saysWhat(s))?.from) ?? last).to
  return (blockAt(what?.from) ?? last).to
}

/**
 * Where a sentence about one place of the diff belongs: behind the sentence whose words are tied to the lines nearest to
 * it in the same file; without any, at the end of the prose, as a paragraph of its own would stand.
 */
export function besideDescription(draft: Draft, place: Span): number {
  const { evidence, diff, message, sentences } = draft
  const file = diff?.files.find((f) => f.from <= place.from && place.from < f.to)
  if (!file || !evidence) return insertAt(draft, 'diff')
  let best: { distance: number; at: number } | null = null
  for (const link of evidence.links) {
    if (message.subject && link.message.from < message.subject.to) continue
    for (const lines of link.diff) {
      if (lines.from < file.from || lines.from >= file.to) continue
      const distance = Math.abs(lines.from - place.from)
      if (!best || distance < best.distance) best = { distance, at: link.message.from }
    }
  }
  const at = best?.at
  const sentence = at === undefined ? undefined : sentences.find((s) => s.from <= at && at < s.to)
  return sentence && sentence.kind === 'sentence' ? sentence.to : insertAt(draft, 'diff')
}

/** Behind the blank line below the subject, where there is one. */
function behindBlankLine(text: string, at: number): number {
  let end = at
  for (let newlines = 0; newlines < 2 && end < text.length; end++) {
    const c = text.charAt(end)
    if (c === '\n') newlines++
    else if (c !== '\r') break
  }
  return end
}
