import type { Draft, Raised } from '../../check.ts'
import type { Trailer } from '../../message/document.ts'
import { quoted } from '../../prose/quote.ts'
import { replacing } from '../../text/fix.ts'
import { personKeys } from '../../words/trailer-keys.ts'

/** Trailers that name a person a second time: the same line again, or one sign-off right below another. */
export function* repeatedTrailers({ message: { text, trailers } }: Draft): Iterable<Raised> {
  const seen = new Set<string>()
  let previous: Trailer | null = null
  for (const trailer of trailers) {
    const line = `${trailer.key.toLowerCase()}: ${trailer.value}`
    if (personKeys.has(trailer.key.toLowerCase()) && trailer.value && seen.has(line) && previous) {
      const from =
        text.lastIndexOf('\n', trailer.from) < 0 ? trailer.from : text.lastIndexOf('\n', trailer.from - 1)
      const cut = { from: text[from - 1] === '\r' ? from - 1 : from, to: trailer.to }
      yield {
        message: `“${trailer.key}” of the same person stands here twice; one line is enough.`,
        level: 'could',
        at: { in: 'message', from: trailer.from, to: trailer.to },
        fix: replacing(text, cut, '', 'Remove the repeated line', 'review'),
      }
    } else if (previous && signsAgain(previous, trailer))
      yield {
        message: `${quoted(nameOf(trailer.value))} signs off twice in a row; one line is enough. Keep the one whose address the commit's author has.`,
        level: 'could',
        at: { in: 'message', from: trailer.from, to: trailer.to },
      }
    seen.add(line)
    previous = trailer
  }
}

/** Whether two trailers that stand one after the other are sign-offs of one person, by name or by address. */
function signsAgain(one: Trailer, other: Trailer): boolean {
  if (![one, other].every(({ key }) => key.toLowerCase() === 'signed-off-by')) return false
  return [nameOf, addressOf].some((part) => part(one.value) !== '' && part(one.value) === part(other.value))
}

const nameOf = (value: string): string => value.split('<', 1)[0]!.trim()
const addressOf = (value: string): string => /<([^<>\s]{1,120})>/.exec(value)?.[1]?.toLowerCase() ?? ''
