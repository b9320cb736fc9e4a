import type { Check, Draft, Raised } from '../check.ts'
import { trailerEdits } from '../cleanup/trailer-form.ts'
import type { Trailer } from '../message/document.ts'
import { editDistance } from '../text/distance.ts'
import { quoted } from '../prose/quote.ts'
import { replacing } from '../text/fix.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { versionHistory } from '../message/version-history.ts'
import { personKeys, trailerKeys } from '../words/trailer-keys.ts'

export const trailerForm: Check = {
  id: 'trailer-form',
  section: 'form',
  question: 'Do the trailers stand together at the end, in the form that tools read?',
  reason:
    'Git and the tools around it read trailers from the last paragraph only, by their exact key; what is misspelt or ' +
    'stands elsewhere credits nobody and links nothing.',
  level: 'should',
  category: 'tags',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept quarters\n\nThe calendar needs them.\n\nSigned-of-by: A. Author <a@example.org>',
      finds: ['Signed-of-by'],
      fixed: 'Accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message: 'Accept quarters\n\nThe calendar needs them.\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Signed-off-by: A. Author <a@example.org>'],
      fixed: 'Accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message: 'Accept quarters\n\nReviewed-by: B. Reader <b@example.org>\n\nThe calendar needs them.',
      finds: ['Reviewed-by: B. Reader <b@example.org>'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\n\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Reviewed-by: B. Reader <b@example.org>'],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nFixes: 4f5cbd1\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['4f5cbd1'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Signed-off-by: A. Author <a@example.org>'],
      fixed: 'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>\nSigned-off-by: A. Author <a@home.example>',
      finds: ['Signed-off-by: A. Author <a@home.example>'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>\nReviewed-by: A. Author <a@example.org>\nSigned-off-by: B. Reader <b@example.org>',
      finds: [],
    },
    {
      message: 'Accept quarters\n\nThey are needed.\n\nReviewed-by : B. Reader <b@example.org>',
      finds: [' '],
      fixed: 'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>',
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share the tables")\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share\n the tables")\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['4f5cbd1a2b3c ("dates: share\n the tables")'],
      fixed:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share the tables")\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nChange-Id: I0123\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['Change-Id'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\nand they are shown now\nSigned-off-by: A. Author <a@example.org>',
      finds: ['and they are shown now'],
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share\nthe tables")\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['4f5cbd1a2b3c ("dates: share'],
      fixed:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share the tables")\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed by: B. Reader <b@example.org>\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Reviewed by'],
      fixed:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\nSigned-off-by: A. Author <a@example.org>',
    },
    { message: 'Accept quarters\n\nFixes: #12', finds: [] },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\n[b: share the tables]\n# no cover letter\nSigned-off-by: A. Author <a@example.org>',
      source: 'log',
      finds: [],
    },
    { message: 'Accept quarters\n\nNote: the calendar needs them.', finds: [] },
  ],
  *run(draft) {
    for (const trailer of draft.message.trailers) yield* inTrailer(draft, trailer)
    yield* duplicates(draft)
    yield* strayLine(draft)
    yield* spacedKeys(draft)
    yield* elsewhere(draft)
  },
}

function* inTrailer({ message: { text }, convention }: Draft, trailer: Trailer): Iterable<Raised> {
  const { key, keySpan, valueSpan, value } = trailer
  const near = nearKey(key, [...trailerKeys, ...convention.trailers.known, ...convention.trailers.required])
  if (near) {
    yield {
      message:
        near.toLowerCase() === key.toLowerCase()
          ? `The trailer “${key}” is usually written “${near}”.`
          : `The trailer “${key}” is not known; “${near}” seems to be meant, and only that is found by tools.`,
      level: near.toLowerCase() === key.toLowerCase() ? 'could' : 'should',
      at: { in: 'message', ...keySpan },
      fix: replacing(text, keySpan, near, `Write “${near}”`, 'review'),
    }
    return
  }
  const colon = text.indexOf(':', keySpan.to)
  if (colon > keySpan.to) {
    yield {
      message: `A blank stands before the colon of “${key}”; most tools want the colon right behind the key.`,
      level: 'could',
      at: { in: 'message', from: keySpan.to, to: colon },
      fix: replacing(text, { from: keySpan.to, to: colon }, '', 'Remove the blank', 'safe'),
    }
  }
  if (convention.trailers.fixesDigits > 0 && /^change-id$/i.test(key)) {
    yield {
      message: `“${key}” is of use to your review server alone; ${convention.name} asks for it to be taken out.`,
      at: { in: 'message', ...keySpan },
    }
  } else if (key.toLowerCase() === 'fixes' && convention.trailers.fixesDigits > 0) {
    const broken = brokenAt(text, trailer)
    const problem = broken ? null : fixesProblem(value, convention.trailers.fixesDigits)
    if (problem) yield { ...problem, at: { in: 'message', ...valueSpan } }
    if (broken)
      yield {
        message: '“Fixes:” goes over two lines; tools read it from one, however long that is.',
        at: { in: 'message', ...valueSpan },
        fix: replacing(text, broken, ' ', 'Join the lines', 'review'),
      }
  } else if (personKeys.has(key.toLowerCase()) && value === '') {
    yield {
      message: `“${key}:” names nobody. Give a name and an address, or leave the line out.`,
      at: { in: 'message', ...keySpan },
    }
  }
}

/** The line break inside a subject that a `Fixes:` trailer quotes, where one is there: folded, or just broken. */
function brokenAt(text: string, { value, valueSpan }: Trailer): Span | null {
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

/** What is wrong with the value of a `Fixes:` trailer of the kernel's form; null where nothing is. */
function fixesProblem(value: string, digits: number): Pick<Raised, 'message' | 'level'> | null {
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

/** The known key that a misspelt one is meant to be; null for a key that is right or just another one. */
function nearKey(key: string, keys: readonly string[]): string | null {
  const lower = key.toLowerCase()
  const same = keys.find((k) => k.toLowerCase() === lower)
  if (same)
    return same === key || key === key.toLowerCase() || !key.includes('-') ? null : caseSlip(key, same)
  if (key.length < 8 || key.length > 40 || !key.includes('-')) return null
  const most = key.length >= 12 ? 2 : 1
  const parts = key.split('-').length
  return (
    keys.find(
      (k) =>
        k.length >= 7 && k.split('-').length === parts && editDistance(lower, k.toLowerCase(), most) <= most,
    ) ?? null
  )
}

/** `Signed-Off-By` and `Co-Authored-By` are spelt so by many tools: only odd mixtures are slips. */
function caseSlip(key: string, usual: string): string | null {
  const titled = usual.replace(/(?<=-)\p{Ll}/gu, (c) => c.toUpperCase())
  return key === titled || key === key.toUpperCase() ? null : usual
}

function* duplicates({ message: { text, trailers } }: Draft): Iterable<Raised> {
  const seen = new Set<string>()
  let previous: Trailer | null = null
  for (const trailer of trailers) {
    const line = `${trailer.key.toLowerCase()}: ${trailer.value}`
    if (personKeys.has(trailer.key.toLowerCase()) && trailer.value && seen.has(line) && previous) {
      const from =
        text.lastIndexOf('\n', trailer.from) < 0 ? trailer.from : text.lastIndexOf('\n', trailer.from - 1)
      const cut = { from: text[from - 1] === '\r' ? from - 1 : from, to: trailer.to }
      yield {
        message: `“${trailer.key}” of the same person stands here twice.`,
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

/** A line of prose among the trailers: mostly the rest of a subject that was broken, or a sentence that slipped in. */
function* strayLine({ message: { text, trailerBlock, trailers } }: Draft): Iterable<Raised> {
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
function* spacedKeys({ message: { text, body, trailerBlock } }: Draft): Iterable<Raised> {
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
function* elsewhere(draft: Draft): Iterable<Raised> {
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
  const history = versionHistory(message)
  for (const block of body) {
    if (block.kind === 'code' || block.kind === 'quote') continue
    const lines = linesOf(text, block.from, block.to)
    const first = lines.findIndex(({ from, to }) => isTrailerLine(text.slice(from, Math.min(to, from + 400))))
    const line = lines[first]
    if (!line) continue
    // What stands below the trailers is the history's fault, and said there.
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
        level: convention.trailers.required.length > 0 ? 'should' : 'could',
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
