import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { inQuotes } from '../../text/in-quotes.ts'
import { linesOf } from '../../text/lines.ts'
import { conflictIn, leftoverIn } from './line-leftover.ts'

/** As much of a line as is looked at. */
const LONGEST = 200

/** Conflict markers, blanks, notes and lines of templates, line by line from the body to the trailers. */
export function inLines({ message: { text, body, trailerBlock } }: Draft): Raised[] {
  const raised: Raised[] = []
  const last = trailerBlock ? [{ kind: 'paragraph', from: trailerBlock.from, to: trailerBlock.to }] : []
  for (const block of [...body, ...last]) {
    const isProse = block.kind !== 'code' && block.kind !== 'quote'
    for (const line of linesOf(text, block.from, block.to)) {
      const words = text.slice(line.from, Math.min(line.to, line.from + LONGEST))
      const conflict = conflictIn(words)
      const found = conflict ?? (isProse ? leftoverIn(words) : null)
      if (!found || (!conflict && inQuotes(text, line.from + found.from))) continue
      raised.push({
        message: `${quoted(words.slice(found.from, found.to), 40)} ${found.says}`,
        at: { in: 'message', from: line.from + found.from, to: line.from + found.to },
        ...(found.level && { level: found.level }),
      })
    }
  }
  // "=======" alone is a heading's underline.
  const startsWith = ({ at }: Raised, marks: RegExp): boolean => marks.test(text.slice(at.from, at.from + 7))
  const isMerge = raised.some((one) => startsWith(one, /^[<>]{7}/))
  return isMerge ? raised : raised.filter((one) => !startsWith(one, /^[=|]/))
}
