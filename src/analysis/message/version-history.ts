import type { MessageDocument } from './document.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { onceFor } from '../text/once-for.ts'

/** Headings of a version history, at the beginning of a line. */
const historyHead = new RegExp(
  '^\\s{0,8}\\[?(?:' +
    [
      'change(?:s|log| log)?(?: (?:in|since|from|between|for|to|made in|compared (?:to|with)|over|against))?(?: the)?(?: last| previous| prior)? ?(?:patch ?|version ?|rev(?:ision)? ?|series ?)?v?[0-9.]{0,6}(?: ?(?:->|=>|→|to|and) ?v?[0-9.]{1,6})? ?:\\s*$',
      'changes? (?:in|since|from|between) (?:(?:the )?(?:last|previous|prior) (?:patch|version|revision|series|submission)|v ?[0-9]{1,2}\\b.*)',
      'v[0-9]{1,2}(?:\\.[0-9]{1,2})?(?: ?(?:->|=>|→|-+>|to) ?v?[0-9.]{1,5})?(?: changes)? ?(?::|\\)|-(?= )|$)',
      '(?:since|diff from|differences? (?:to|from)|update from|changed since) v ?[0-9]{1,2}\\b',
      '(?:patch )?(?:change ?log|version history|revision history|history)(?: \\(?v?[0-9]{1,2}.{0,20})? ?:\\s*$',
      'changes v[0-9]',
    ].join('|') +
    ')',
  'i',
)

/** How each of them begins: a pattern that costs little where, as nearly always, there is none. */
const historyStart = /^\s{0,8}\[?(?:change|v[0-9.]|since|diff|update|patch|version|revision|history)/i

/** A heading that says of no version what it lists: what the commit does, as well as what a new draft does. */
const bareHead = /^\s*(?:changes?|change ?log|history) ?:$/i

/** Words of the list below by which it is one of drafts. */
const ofDrafts =
  /\b(?:v ?[0-9]|review(?:s|ers?)?|feedback|rebased?|suggested|nits?|address(?:ed)? .{0,20}comments)\b/i

/** Most of a block that is looked through, in code units. */
const longestLookedAt = 20_000

/** The line that begins a history of the draft's versions ("Changes since v1:"); null where there is none. */
export const versionHistory = onceFor(({ text, body, trailerBlock }: MessageDocument): Span | null => {
  const prose = body.filter(({ kind }) => kind !== 'code' && kind !== 'quote' && kind !== 'table')
  for (const [i, block] of [...prose, ...(trailerBlock ? [trailerBlock] : [])].entries()) {
    for (const line of linesOf(text, block.from, Math.min(block.to, block.from + longestLookedAt))) {
      const words = text.slice(line.from, Math.min(line.to, line.from + 120))
      const head = historyStart.test(words) ? historyHead.exec(words)?.[0] : undefined
      if (head === undefined || isRelease(words)) continue
      const below = text.slice(line.to, Math.min(prose[i + 1]?.to ?? block.to, line.to + 1000))
      if (bareHead.test(head) && !ofDrafts.test(below)) continue
      const from = line.from + head.length - head.trimStart().length
      return { from, to: line.from + head.trimEnd().length }
    }
  }
  return null
})

/** "v2.1.3: released in May" in a list of releases is no version of a patch. */
function isRelease(words: string): boolean {
  return /^\s*\[?v[0-9.]+\b/i.test(words) && /\brelease|\.[0-9]+\.[0-9]/i.test(words)
}
