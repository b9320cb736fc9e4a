import { linesOf } from '../text/lines.ts'
import { base64Bytes, decodeBytes, decodeHeader, decodeQuotedPrintable } from './mime.ts'

/** A patch mail taken apart; line ends are LF. */
export interface Mail {
  /** The subject on one line with its tags, decoded; empty where there is none. */
  readonly subject: string
  /** The words up to `---` or the diff. */
  readonly body: string
  /** From the first line of the diff on; null where there is none. */
  readonly diff: string | null
}

type Headers = ReadonlyMap<string, string>

/** Parts inside parts are read to this depth. */
const deepest = 4

/** Reads one mail as `git mailinfo -k` does: headers, transfer encoding, parts, headers inside the body. */
export function readMail(text: string): Mail {
  const { headers, body } = cutHeaders(text)
  const lines = contentOf(headers, body, 0).split('\n')
  const patch = readPatch(lines)
  const subject = (patch.diff !== null && patch.subject) || headers.get('subject') || ''
  return {
    subject: decodeHeader(subject)
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
    body: patch.body,
    diff: patch.diff,
  }
}

/** The header fields by their names in lower case, unfolded, and the text behind the blank line. */
function cutHeaders(text: string): { headers: Headers; body: string } {
  const headers = new Map<string, string>()
  let name = ''
  let at = 0
  for (const { from, to, next } of linesOf(text)) {
    const line = text.slice(from, to)
    const field = /^([!-9;-~]{1,76}):[ \t]*/.exec(line.slice(0, 200))
    if (line.trim() === '') {
      at = next
      if (headers.size > 0) break
      continue
    }
    if (/^[ \t]/.test(line)) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`)
    else if (field) {
      name = field[1]!.toLowerCase()
      headers.set(name, line.slice(field[0].length).trim())
    } else if (!/^>?From /.test(line)) break
    at = next
  }
  headers.delete('')
  return { headers, body: text.slice(at) }
}

function parameter(value: string, name: string): string {
  const found = new RegExp(`;\\s{0,20}${name}=(?:"([^"]{1,200})"|([^;\\s]{1,200}))`, 'i').exec(
    value.slice(0, 2000),
  )
  return found?.[1] ?? found?.[2] ?? ''
}

/** The text of a mail or of one part of it, decoded, with LF. */
function contentOf(headers: Headers, body: string, depth: number): string {
  const type = headers.get('content-type') ?? ''
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : ''
  if (boundary && depth < deepest) {
    return partsOf(body, boundary)
      .map((part) => cutHeaders(part.startsWith('\n') || part.startsWith('\r') ? `X-Part: 1\n${part}` : part))
      .filter(
        (part) => !/^(?:text\/html|image\/|audio\/|video\/)/i.test(part.headers.get('content-type') ?? ''),
      )
      .map((part) => contentOf(part.headers, part.body, depth + 1))
      .join('\n')
  }
  const charset = parameter(type, 'charset') || 'utf-8'
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  const decoded = encoding.includes('base64')
    ? decodeBytes(base64Bytes(body), charset)
    : encoding.includes('quoted-printable')
      ? decodeQuotedPrintable(body, charset)
      : body
  const text = decoded.replace(/\r\n/g, '\n')
  return parameter(type, 'format').toLowerCase() === 'flowed'
    ? unflow(text, parameter(type, 'delsp').toLowerCase() === 'yes')
    : text
}

function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = []
  let start = -1
  for (const { from, next } of linesOf(body)) {
    if (!body.startsWith(`--${boundary}`, from)) continue
    if (start >= 0) parts.push(body.slice(start, from))
    if (body.startsWith(`--${boundary}--`, from)) return parts
    start = next
  }
  if (start >= 0) parts.push(body.slice(start))
  return parts
}

/** Joins the lines of `format=flowed` (RFC 3676): a line that ends in a space goes on in the next. */
function unflow(text: string, deleteSpace: boolean): string {
  const out: string[] = []
  let held: string[] = []
  for (const raw of text.split('\n')) {
    const line = raw.startsWith(' ') && raw !== '-- ' ? raw.slice(1) : raw
    if (line.endsWith(' ') && line !== '-- ') held.push(deleteSpace ? line.slice(0, -1) : line)
    else {
      out.push(held.join('') + line)
      held = []
    }
  }
  if (held.length) out.push(held.join(''))
  return out.join('\n')
}

/** Whether git takes a line for the end of the message: `---`, `diff -`, `Index: `, `--- file`. */
const endsMessage = (line: string): boolean =>
  line.startsWith('diff -') ||
  line.startsWith('Index: ') ||
  /^---(?: [^ \t\r\n]|[ \t\r]*$)/.test(line.slice(0, 200))

const inBodyHeader = /^(From|Subject|Date):[ \t]*/i

function readPatch(lines: readonly string[]): { subject: string | null; body: string; diff: string | null } {
  const seen = new Map<string, string>()
  let name: string | null = null
  let i = 0
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const field = inBodyHeader.exec(line)
    if (line.trim() === '') {
      if (name === null) continue
      i++
      break
    }
    if (name !== null && /^[ \t]/.test(line)) seen.set(name, `${seen.get(name)!} ${line.trim()}`)
    else if (field && !seen.has(field[1]!.toLowerCase())) {
      name = field[1]!.toLowerCase()
      seen.set(name, line.slice(field[0].length).trim())
    } else if (/^>From [0-9a-f]{40} Mon Sep 17 00:00:00 2001$/.test(line)) continue
    else if (/^\[PATCH\][ \t]/.test(line)) seen.set('subject', line)
    else break
  }
  const start = i
  while (i < lines.length && !endsMessage(lines[i]!)) i++
  const body = lines.slice(start, i).join('\n')
  return { subject: seen.get('subject') ?? null, body, diff: diffFrom(lines, i) }
}

/** The diff in the lines from `start` on, without notes before it and the signature behind it. */
function diffFrom(lines: readonly string[], start: number): string | null {
  let first = start
  while (first < lines.length && !/^(?:diff -|Index: |--- [^ ])/.test(lines[first]!.slice(0, 40))) first++
  if (first >= lines.length) return null
  let end = lines.length
  for (let i = lines.length - 1; i > first && i > lines.length - 12; i--) if (lines[i] === '-- ') end = i
  while (end > first && lines[end - 1] === '') end--
  return `${lines.slice(first, end).join('\n')}\n`
}
