import type { Raised } from '../../check.ts'
import type { Trailer } from '../../message/document.ts'
import { replacing } from '../../text/fix.ts'
import type { Span } from '../../text/span.ts'

/** What is wrong with a `Fixes:` trailer of the kernel's form, whose ids have at least so many digits. */
export function* inFixes(text: string, trailer: Trailer, digits: number): Iterable<Raised> {
  const at = { in: 'message', ...trailer.valueSpan } as const
  const broken = brokenAt(text, trailer)
  if (broken) {
    yield {
      message: '“Fixes:” goes over two lines. Join them: tools read it from one, however long that is.',
      at,
      fix: replacing(text, broken, ' ', 'Join the lines', 'review'),
    }
    return
  }
  const problem = problemOf(trailer.value, digits)
  if (problem) yield { ...problem, at }
}

/** The line break inside a subject that a `Fixes:` trailer quotes, where one is there: folded, or just broken. */
export function brokenAt(text: string, { value, valueSpan }: Trailer): Span | null {
  if (!/^[0-9a-f]{5,40} \(/i.test(value)) return null
  const feed = text.indexOf('\n', valueSpan.from)
  if (feed >= 0 && feed < valueSpan.to) {
    const blank = (at: number) => /[ \t\r]/.test(text.charAt(at))
    let [from, to] = [feed, feed + 1]
    while (from > valueSpan.from && blank(from - 1)) from--
    while (to < valueSpan.to && blank(to)) to++
    return { from, to }
  }
  if (/["”)]\s*$/.test(value)) return null
  const next = /^[ \t]*\r?\n[ \t]*(?=[^\n]{1,200}\))/.exec(text.slice(valueSpan.to, valueSpan.to + 300))
  return next && { from: valueSpan.to, to: valueSpan.to + next[0].length }
}

/** What is wrong with the value of a `Fixes:` trailer; null where nothing is. */
function problemOf(value: string, digits: number): Pick<Raised, 'message' | 'level'> | null {
  const id = /^(?:commit )?([0-9a-f]{5,40})\b/i.exec(value)?.[1]
  if (id === undefined) return null
  if (!/\(["“].{1,400}["”]\)/.test(value))
    return {
      message: `“Fixes: ${id}” tells the reader nothing by itself. Add the subject of that commit: Fixes: ${id.slice(0, 12)} ("subject").`,
      level: 'should',
    }
  if (value.toLowerCase().startsWith('commit '))
    return {
      message: 'Tools read the id right behind “Fixes:”; leave the word “commit” out.',
      level: 'should',
    }
  if (id.length >= digits) return null
  return {
    message: `The id in “Fixes: ${id}” has ${id.length} digits; ${digits} are asked for, so that it stays unique.`,
    level: 'should',
  }
}
