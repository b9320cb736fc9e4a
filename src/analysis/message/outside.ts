import type { Source } from '../report.ts'
import { isBlankSpan } from '../text/blanks.ts'
import type { Line } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { Outside } from './document.ts'
import { cutLine } from './cut-line.ts'
import { readMailHeaders } from './mail-headers.ts'

/** Lines of git's own templates; one of them makes its whole run of comment lines a template. */
const templateLines = [
  'Please enter the commit message',
  'Please enter a commit message',
  'Lines starting with ',
  'On branch ',
  'HEAD detached ',
  'Not currently on any branch',
  'Your branch ',
  'Changes to be committed:',
  'Changes not staged for commit:',
  'Untracked files:',
  'Unmerged paths:',
  'Initial commit',
  'interactive rebase in progress',
  'This is a combination of ',
  'This is the 1st commit message',
  'This is the commit message #',
  'The 1st commit message will be',
  'The commit message #',
  'It looks like you may be committing ',
  'Do not modify or remove the line above',
  'Conflicts:',
  'Author:    ',
  'Date:      ',
]

const statusLine = /^\t(?:modified|new file|deleted|renamed|copied|typechange|both modified):/

/** What stands around the message. */
export interface Parts {
  /** For each line, what it is when it is no part of the message. */
  readonly kinds: (Outside['kind'] | null)[]
  /** Where the subject stands in a mail's header. */
  readonly subject: Span | null
}

/** Tells the lines that are not the message: comments, template, scissors, mail headers, notes, diff. */
export function markOutside(text: string, lines: readonly Line[], source: Source, comment: string): Parts {
  const kinds: (Outside['kind'] | null)[] = lines.map(() => null)
  const parts = { kinds, subject: null as Span | null }
  if (source === 'log') return parts
  if (source !== 'patch') markCut(text, lines, kinds, comment)
  if (source === 'commit-file') {
    lines.forEach((line, i) => {
      if (!kinds[i] && text.startsWith(comment, line.from)) kinds[i] = 'comment'
    })
    return parts
  }
  const headers = readMailHeaders(text, lines)
  if (headers) {
    kinds.fill('mail-headers', 0, headers.lines)
    parts.subject = headers.subject
  }
  if (source === 'draft') markTemplate(text, lines, kinds, comment)
  markPatch(text, lines, kinds, headers?.lines ?? 0, source === 'patch' || headers !== null)
  return parts
}

/** The cut line and all below it. */
function markCut(text: string, lines: readonly Line[], kinds: Parts['kinds'], comment: string): void {
  const cutLineOf = `${comment} ${cutLine}`
  const cut = lines.findIndex(
    ({ from, to }) => to - from === cutLineOf.length && text.startsWith(cutLineOf, from),
  )
  if (cut < 0) return
  kinds.fill('diff', cut)
  for (let i = cut; i < lines.length && text.startsWith(comment, lines[i]!.from); i++) kinds[i] = 'scissors'
}

/** Runs of comment lines in which git's own words stand. */
function markTemplate(text: string, lines: readonly Line[], kinds: Parts['kinds'], comment: string): void {
  let i = 0
  while (i < lines.length) {
    if (kinds[i] || !text.startsWith(comment, lines[i]!.from)) {
      i++
      continue
    }
    let end = i
    let known = false
    for (; end < lines.length && !kinds[end] && text.startsWith(comment, lines[end]!.from); end++) {
      const line = text.slice(
        lines[end]!.from + comment.length,
        Math.min(lines[end]!.to, lines[end]!.from + 90),
      )
      known ||= statusLine.test(line) || templateLines.some((words) => line.startsWith(` ${words}`))
    }
    if (known) kinds.fill('comment', i, end)
    i = end
  }
}

const diffStart = /^(?:diff --(?:git|cc|combined) |Index: \S|diff -\w* ?\S)/
const afterDiffStart =
  /^(?:index |old mode |new file |deleted file |similarity |rename |copy |Binary |GIT binary |--- |===|diff )/
const statLine = /^ \S.{0,250} \| +(?:\d+ ?[+-]*|Bin\b.*)$| \d+ files? changed\b/

const head = (text: string, line: Line | undefined) =>
  line ? text.slice(line.from, Math.min(line.to, line.from + 300)) : ''

/** A line of a diff's statistics: `path | 3 ++-`, `1 file changed`. */
export const isStatistics = (line: string): boolean => statLine.test(line)

/** Whether a pasted diff starts at a line. */
export function startsDiff(text: string, lines: readonly Line[], i: number): boolean {
  const line = head(text, lines[i])
  if (diffStart.test(line)) return afterDiffStart.test(head(text, lines[i + 1]))
  if (!line.startsWith('--- ')) return false
  return head(text, lines[i + 1]).startsWith('+++ ') && head(text, lines[i + 2]).startsWith('@@ ')
}

/** Whether a line is `---` and blanks: the end of the message in a patch mail. */
export function isDivider(text: string, line: Line): boolean {
  return text.startsWith('---', line.from) && isBlankSpan(text, line.from + 3, line.to)
}

/** Notes below `---`, the diff, and the mail's signature (RFC 3676: below `-- `). In a draft `---` needs a diff or its statistics below. */
function markPatch(
  text: string,
  lines: readonly Line[],
  kinds: Parts['kinds'],
  start: number,
  isMail: boolean,
): void {
  let divider = -1
  let diff = -1
  let stat = false
  for (let i = start; i < lines.length && diff < 0; i++) {
    if (kinds[i] === 'scissors' || kinds[i] === 'diff') break
    if (divider < 0 && isDivider(text, lines[i]!)) divider = i
    else if (startsDiff(text, lines, i)) diff = i
    else if (divider >= 0) stat ||= statLine.test(head(text, lines[i]))
  }
  if (divider >= 0 && (isMail || stat || diff >= 0)) {
    for (let i = divider; i < lines.length; i++) kinds[i] ??= 'notes'
  }
  if (diff >= 0) for (let i = diff; i < lines.length; i++) if (kinds[i] !== 'comment') kinds[i] = 'diff'
  if (!isMail) return
  const signature = lines.findIndex(({ from, to }, i) => i >= start && text.slice(from, to) === '-- ')
  if (signature >= 0) kinds.fill('signature', signature)
}
