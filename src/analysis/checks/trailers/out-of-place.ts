import type { Draft, Raised } from '../../check.ts'
import { trailerEdits } from '../../cleanup/trailer-form.ts'
import { versionHistory } from '../../message/version-history.ts'
import { quoted } from '../../prose/quote.ts'
import { replacing } from '../../text/fix.ts'
import { linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import { personKeys } from '../../words/trailer-keys.ts'
import { brokenAt } from './fixes.ts'

/** A line of prose among the trailers: mostly the rest of a subject that was broken, or a sentence that slipped in. */
export function* strayLine({ message: { text, trailerBlock, trailers } }: Draft): Iterable<Raised> {
  const [first] = trailers
  if (!trailerBlock || !first) return
  const last = trailers.at(-1)!
  let inNote = false
  for (const { from, to } of linesOf(text, first.from, last.to)) {
    const line = text.slice(from, Math.min(to, from + 300))
    const opens = line.startsWith('[')
    if (opens || inNote) {
      inNote = !line.trimEnd().endsWith(']')
      continue
    }
    if (!/^\p{L}/u.test(line) || /^[\w-]+[ \t]*:/.test(line) || !line.includes(' ')) continue
    if (trailers.some((t) => t.from <= from && from < t.to)) continue
    if (spacedKey.test(line) || trailers.some((t) => brokenAt(text, t)?.to === from)) continue
    yield {
      message: `${quoted(line, 40)} stands among the trailers and is not one. Join it to the line it belongs to, or move it to the text above.`,
      at: { in: 'message', from, to: Math.min(to, from + 300) },
    }
    return
  }
}

const spacedKey = /^(?:Acked|Reported|Requested|Reviewed|Signed[ -]off|Suggested|Tested) by(?=: \S)/i

/** "Reviewed by: A. Reader" among the trailers or as the last paragraph. */
export function* spacedKeys({ message: { text, body, trailerBlock } }: Draft): Iterable<Raised> {
  const last = trailerBlock ?? body.at(-1)
  if (!last) return
  for (const { from } of linesOf(text, last.from, Math.min(last.to, last.from + 20_000))) {
    const key = spacedKey.exec(text.slice(from, from + 40))?.[0]
    if (key === undefined) continue
    const at = { from, to: from + key.length }
    const usual = `${key[0]!.toUpperCase()}${key.slice(1).toLowerCase().replaceAll(' ', '-')}`
    yield {
      message: `“${key}:” is a trailer only with its hyphens: “${usual}:”.`,
      at: { in: 'message', ...at },
      fix: replacing(text, at, usual, `Write “${usual}”`, 'review'),
    }
    return
  }
}

const personLine = new RegExp(
  `^(?:${[...personKeys].join('|')}): \\S.{0,200}<[^<>\\s]{1,120}@[^<>\\s]{1,120}>`,
  'i',
)

/** Text that runs into the trailers, and trailers outside of the last paragraph. */
export function* trailersElsewhere(draft: Draft): Iterable<Raised> {
  const { message, convention } = draft
  const { text, body, trailerBlock, trailers } = message
  if (trailerBlock && trailers[0] && trailerBlock.from < trailers[0].from) {
    const above = linesOf(text, trailerBlock.from, trailers[0].from)
    const spaced = above.some(({ from }) => spacedKey.test(text.slice(from, from + 40)))
    const prose =
      !spaced &&
      above.every(({ from, to }) =>
        /^\s*[\p{L}"'`].{20,}|[.!?]$/u.test(text.slice(from, Math.min(to, from + 400))),
      )
    if (prose) yield gluedAt(draft, trailers[0])
  }
  for (const block of body) {
    if (block.kind === 'code' || block.kind === 'quote') continue
    const colon = text.indexOf(': ', block.from)
    if (colon < 0) return
    if (colon >= block.to) continue
    const lines = linesOf(text, block.from, block.to)
    const first = lines.findIndex(({ from, to }) => isTrailerLine(text.slice(from, Math.min(to, from + 400))))
    const line = lines[first]
    if (!line) continue
    // What stands below the trailers is the history's fault, and said there.
    const history = versionHistory(message)
    if (history && history.from > line.from) return
    const all = lines
      .slice(first)
      .every(({ from, to }) => anyTrailer.test(text.slice(from, Math.min(to, from + 60))))
    const spaced = lines.some(({ from }) => spacedKey.test(text.slice(from, from + 40)))
    if (first > 0 && all && !spaced) yield gluedAt(draft, line)
    else if (first === 0) {
      const key = text.slice(line.from, text.indexOf(':', line.from))
      const nextToOthers = block === body.at(-1) && trailerBlock !== null
      yield {
        message: nextToOthers
          ? `A blank line parts “${key}” from the other trailers, so that git does not see it. Let them stand together.`
          : `“${key}” stands outside of the last paragraph, where git does not look for trailers. Move it to the others at the end.`,
        // Some projects part what points elsewhere from what credits people.
        level: !nextToOthers && convention.trailers.required.length > 0 ? 'should' : 'could',
        at: { in: 'message', from: line.from, to: Math.min(line.to, line.from + 300) },
      }
    }
    return
  }
}

const anyTrailer = /^[A-Za-z][\w-]{0,30}: \S|^[ \t]/

/** Fixed where the clean-up would part them too. */
function gluedAt({ message, convention }: Draft, line: Span): Raised {
  const edit = trailerEdits(message, convention).find(({ from, was }) => from === line.from && was === '')
  return {
    message:
      'The trailers stand right below the text. Leave a blank line before them, so that both are read as what they are.',
    category: 'spacing',
    at: { in: 'message', from: line.from, to: Math.min(line.to, line.from + 300) },
    ...(edit ? { fix: { title: 'Insert a blank line', edits: [edit], trust: 'safe' as const } } : {}),
  }
}

const isTrailerLine = (line: string): boolean =>
  personLine.test(line) || /^Fixes: [0-9a-f]{8,40} \(["“]/.test(line)
