import { isBlankSpan, trimSpan } from '../text/blanks.ts'
import type { Line } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

const fieldName = /^([!-9;-~]{1,76}):/
const mailFields =
  /^(?:from|to|cc|bcc|date|subject|message-id|in-reply-to|references|sender|reply-to|mime-version|content-[a-z-]+|x-[a-z0-9-]+|received|return-path|list-[a-z-]+|delivered-to|user-agent)$/i

/** The separator line of a mailbox, as format-patch and mail programs write it. */
const mboxLine = /^From \S+ .{0,80}\d{4}/

/**
 * The headers of a mail at the front: how many lines they take, in-body `From:` and the like included, and
 * where the subject stands. Null where the text does not start with mail headers.
 */
export function readMailHeaders(
  text: string,
  lines: readonly Line[],
): { lines: number; subject: Span | null } | null {
  let i = 0
  while (i < lines.length && isBlankSpan(text, lines[i]!.from, lines[i]!.to)) i++
  const isMbox = i < lines.length && mboxLine.test(head(text, lines[i]!))
  if (isMbox) i++
  const fields = readFields(text, lines, i)
  if (!fields || (!isMbox && !(fields.subject && fields.known >= 2))) return null
  let subject = fields.subject
  i = fields.end
  while (i < lines.length && isBlankSpan(text, lines[i]!.from, lines[i]!.to)) i++
  const inBody = readFields(text, lines, i)
  const bodyHeaders = /^(?:From|Subject|Date): /
  if (inBody && bodyHeaders.test(head(text, lines[i]!)) && inBody.known === inBody.count) {
    subject = inBody.subject ?? subject
    i = inBody.end
  }
  return { lines: i, subject }
}

/** A run of header fields up to a blank line; null where a line is none. */
function readFields(text: string, lines: readonly Line[], start: number) {
  let known = 0
  let count = 0
  let subject: Span | null = null
  let inSubject = false
  let i = start
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (isBlankSpan(text, line.from, line.to)) break
    const code = text.charCodeAt(line.from)
    if (code === 32 || code === 9) {
      if (count === 0) return null
      if (subject && inSubject) subject = { from: subject.from, to: line.to }
      continue
    }
    const name = fieldName.exec(head(text, line))?.[1]
    if (!name) return null
    count++
    if (mailFields.test(name)) known++
    inSubject = /^subject$/i.test(name)
    if (inSubject) subject = trimSpan(text, line.from + name.length + 1, line.to)
  }
  return count > 0 ? { end: i, known, count, subject } : null
}

const head = (text: string, line: Line) => text.slice(line.from, Math.min(line.to, line.from + 300))
