import type { Check, Draft, Raised } from '../check.ts'
import { kernelPath } from '../conventions/paths.ts'
import { quoted } from '../prose/quote.ts'
import { commitIds } from '../text/hex.ts'
import { maskCode } from '../text/mask.ts'
import type { Span } from '../text/span.ts'

export const trailerRequired: Check = {
  id: 'trailer-required',
  section: 'form',
  question: 'Are the trailers there that the project requires?',
  reason:
    "A sign-off certifies that you may pass the change on (the Developer's Certificate of Origin); projects that ask " +
    'for it cannot take a commit without.',
  level: 'could',
  category: 'tags',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'dates: accept quarters\n\nThe calendar needs them.',
      convention: 'kernel',
      finds: ['dates: accept quarters'],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    {
      message:
        'dates: fix crash on an empty year\n\nIt was read past its end.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['fix'],
    },
    {
      message:
        'dates: reject an empty year\n\nReading one leads to a crash of the parser.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['leads to a crash'],
    },
    {
      message:
        'dates: fix crash on an empty year\n\nThe length is read before it is set since commit 4f5cbd1a2b3c ("dates: share\nthe tables").\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['since commit'],
    },
    {
      message:
        'dates: fix crash on an empty year\n\nDo as commit 4f5cbd1a2b3c ("dates: share the tables") did.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    {
      message: 'dates: fix a typo\n\nIt is wrong.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    { message: 'Accept quarters\n\nThe calendar needs them.', finds: [] },
  ],
  *run(draft) {
    const { message, convention } = draft
    const { subject, text, source } = message
    // Without a body the message is still being written.
    if (!subject || !message.body.length || subject.marker) return
    const mended = convention.trailers.fixesDigits > 0 && !/^Fixes:/im.test(text) ? defectIn(draft) : null
    if (mended) yield* missingFixes(draft, mended)
    const lower = new Set(message.trailers.map((t) => t.key.toLowerCase()))
    for (const key of convention.trailers.required) {
      if (lower.has(key.toLowerCase()) || new RegExp(`^${escaped(key)}:`, 'im').test(text)) continue
      const how = key === 'Signed-off-by' ? ' “git commit -s” adds it.' : ''
      yield {
        message: `${convention.name} takes no change without “${key}:”.${how}`,
        // A commit being written is signed off by git itself, when it is told to.
        level: source === 'commit-file' ? 'could' : 'should',
        at: { in: 'message', from: subject.from, to: subject.to },
      }
    }
  },
}

/**
 * Asks for the trailer. It is missed where the message tells that the fault was not always there, and in the kernel's
 * own tree; many that sign off and name areas as the kernel does go without. A commit that is named otherwise may be it.
 */
function* missingFixes({ message, diff }: Draft, mended: Span): Iterable<Raised> {
  const { text, body } = message
  const broke = brokeBefore.exec(text.slice(0, 20_000))
  const prose = body.filter(({ kind }) => kind === 'paragraph' || kind === 'list')
  if (!broke && prose.some(({ from, to }) => commitIds(text, from, to).length > 0)) return
  const form = '“Fixes: 123456789abc ("subject")”'
  const paths = diff?.files.map(({ path }) => path) ?? []
  yield {
    message: broke
      ? `${quoted(broke[0])} tells that it was not always so: name the commit that brought it as ${form}, which is where stable trees look.`
      : `Which commit brought what this fixes? ${form} tells stable trees whether they need it; if it was always so, say that.`,
    level: broke || paths.every((path) => kernelPath.test(path)) ? 'should' : 'could',
    at: { in: 'message', ...(broke ? { from: broke.index, to: broke.index + broke[0].length } : mended) },
  }
}

/** Words that tell of a time, or of a commit, before which all was well. */
const brokeBefore =
  /\b(?:(?:introduced|broken|caused|regressed) (?:by|in|since|with) (?:the )?(?:commit|change|[0-9a-f]{8,40})\b|(?:since|after) (?:the )?commit\b|(?:this|a) (?:is a )?regression (?:from|since|of|by|in)\b|has regressed\b|used to work\b)/i

/** The words that tell of a defect which users can meet; null for fixes of texts, warnings and style. */
function defectIn({ message: { subject, text }, sentences }: Draft): Span | null {
  if (!subject) return null
  const { from, to } = subject.title
  const title = text.slice(from, to)
  if (cosmetic.test(title)) return null
  const fixed = /\bfix(?:es|ed)?\b/i.exec(title)
  if (fixed) return { from: from + fixed.index, to: from + fixed.index + fixed[0].length }
  const guards = guard.test(title)
  for (const sentence of sentences) {
    if (sentence.kind === 'subject') continue
    const words = maskCode(sentence.text.slice(0, 2000))
    const found = mends.exec(words) ?? brings.exec(words) ?? (guards ? failure.exec(words) : null)
    if (found) return { from: sentence.from + found.index, to: sentence.from + found.index + found[0].length }
  }
  return null
}

const failures =
  'crash(?:es|ed|ing)?|oops|panics?|leak(?:s|ed|ing)?|use-after-free|regressions?|deadlocks?|hangs?|corruption|overflows?|out-of-bounds|double free'
/** "Avoid", "check" and the like in a subject mend something where the body names a failure. */
const guard =
  /^(?:add(?: a)? (?:missing|check)|avoid|bail|check|clear|correct|disable|do not|don['’]t|ensure|free|handle|initiali[sz]e|limit|make sure|prevent|properly|put|reject|release|restore|return|skip|stop|unlock|validate)\b/i
const failure =
  /\b(?:crash(?:es|ed|ing)?|oops|panics?|leak(?:s|ed|ing)?|use-after-free|deadlocks?|double free)\b/i
const brings = new RegExp(
  `\\b(?:leads? to|results? in|causes?|causing|triggers?|hits?) (?:(?:a|an|the) )?(?:[\\w-]{2,20} ){0,2}(?:${failures})\\b`,
  'i',
)
const mends = /^(?:To fix|Fix) (?:this|it|that|these|the (?:bug|issue|problem|crash|leak|race))\b/

const cosmetic =
  /\b(?:typos?|warnings?|comments?|spelling|wording|names?|checkpatch|style|docs?|documentation|description|title|kernel-doc|build|camel ?case|compil\w+|indent\w*|alignment|whitespace|formatting|line length|coding|tests?|selftests?|kselftest|grammar|sparse|lint|macros?|includes?|fixes)\b/i

const escaped = (key: string): string => key.replace(/[^\w -]/g, '\\$&')
