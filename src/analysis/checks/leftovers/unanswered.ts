import type { Draft, Raised } from '../../check.ts'
import { blanks } from '../../outline/blanks.ts'
import { quoted } from '../../prose/quote.ts'

/** Questions in brackets that an outline leaves to its author, wherever they stand. */
export function* unanswered({ message: { text, subject, body, trailerBlock } }: Draft): Iterable<Raised> {
  const prose = body.filter(({ kind }) => kind !== 'code' && kind !== 'quote')
  for (const part of [subject, ...prose, trailerBlock]) {
    if (!part) continue
    for (const { from, to } of blanks(text.slice(part.from, part.to)))
      yield {
        message: `${quoted(text.slice(part.from + from, part.from + to))} is still to be answered. Put your answer there; without it the reader sees the bracket.`,
        level: 'must',
        at: { in: 'message', from: part.from + from, to: part.from + to },
      }
  }
}
