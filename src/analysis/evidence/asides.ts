import type { Span } from '../text/span.ts'

/** Longer lines are not prose. */
const LONGEST = 2_000

/** Who sent, found or asked for something; up to three names in capitals. */
const PEOPLE = () =>
  /\b(?:from|by|thanks to|thank you|kudos to|credits? to|suggested|reported|spotted|noticed|prompted|requested|reviewed|pointed out)[ :]+(?:@[\w.-]{1,40}|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2})(?:(?:,| and|, and) (?:@[\w.-]{1,40}|\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2}))*|\p{Lu}[\p{L}-]{1,30}['’]s (?:suggestions?|request|comments?|remarks?|feedback|review)\b/gu

/** Where issues are kept, and their numbers: "#12", "GH-12", "GitHub issue 12", "patchset 7"; and "@somebody". */
const ISSUES =
  /(?:\b(?:github|gitlab|sourceforge|jira|bugzilla|launchpad|debian|openbsd|upstream) )?\b(?:issues?|bugs?|tickets?|prs?|pull requests?|merge requests?|patchsets?) ?#? ?\d{1,9}\b|\bgh-\d{1,9}\b|#\d{1,9}\b|(?:^|[\s(])@[\w-]{1,40}/gi

/** "ABC-1234" as trackers number their issues, less what standards and formats are called. */
const KEYS =
  /\b(?!(?:SHA|UTF|ISO|RFC|CVE|IEEE|AES|MD|UCS|CP|BIP|PEP|JSR|JEP|EIP|TLS|X)-)[A-Z][A-Z0-9]{1,15}-\d{2,9}\b/g

/** Words of a line that belong to no change: people and the numbers of issues. At most some dozens; linear. */
export function asidesIn(text: string, from: number, to: number): Span[] {
  if (to - from > LONGEST) return []
  const line = text.slice(from, to)
  const found: Span[] = []
  for (const pattern of [PEOPLE(), ISSUES, KEYS])
    for (const { 0: words, index } of line.matchAll(pattern))
      found.push({ from: from + index, to: from + index + words.length })
  return found
}
