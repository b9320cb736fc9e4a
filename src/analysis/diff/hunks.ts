import type { LineCursor } from './cursor.ts'
import type { Hunk } from './diff.ts'

const PLUS = 0x2b
const MINUS = 0x2d
const BLANK = 0x20
const AT = 0x40
const BACKSLASH = 0x5c

/** A hunk header's numbers. A combined diff has one old range per parent. */
export interface HunkHeader {
  readonly columns: number
  readonly oldStart: number
  readonly oldCounts: readonly number[]
  readonly newStart: number
  readonly newCount: number
  /** Offset behind the closing `@@`. */
  readonly end: number
}

/** Reads `@@ -1,2 +1,3 @@` (or `@@@ -1 -1,2 +1,3 @@@`) between two offsets; null where it is not one. */
export function readHunkHeader(text: string, from: number, to: number): HunkHeader | null {
  let at = from
  while (at < to && text.charCodeAt(at) === AT) at++
  const marks = at - from
  if (marks < 2 || marks > 40) return null
  const starts: number[] = []
  const counts: number[] = []
  for (let i = 0; i < marks; i++) {
    const sign = i === marks - 1 ? PLUS : MINUS
    if (text.charCodeAt(at) !== BLANK || text.charCodeAt(at + 1) !== sign) return null
    const start = number(text, at + 2, to)
    if (start.end === at + 2) return null
    at = start.end
    let count = 1
    if (text.charCodeAt(at) === 0x2c) {
      const read = number(text, at + 1, to)
      if (read.end === at + 1) return null
      count = read.value
      at = read.end
    }
    starts.push(start.value)
    counts.push(count)
  }
  if (text.charCodeAt(at) !== BLANK) return null
  for (let i = 0; i < marks; i++) if (text.charCodeAt(at + 1 + i) !== AT || at + 1 + i >= to) return null
  return {
    columns: marks - 1,
    oldStart: starts[0]!,
    oldCounts: counts.slice(0, -1),
    newStart: starts[marks - 1]!,
    newCount: counts[marks - 1]!,
    end: at + 1 + marks,
  }
}

function number(text: string, from: number, to: number): { value: number; end: number } {
  let value = 0
  let end = from
  for (; end < to; end++) {
    const digit = text.charCodeAt(end) - 0x30
    if (digit < 0 || digit > 9) break
    value = Math.min(value * 10 + digit, Number.MAX_SAFE_INTEGER)
  }
  return { value, end }
}

/** A hunk, and how much of it is cut off. */
export interface ReadHunk {
  readonly hunk: Hunk
  /** Lines that the header announces and that are not there; 0 for a whole hunk. */
  readonly missing: number
}

/**
 * Reads the hunk whose `@@` line the cursor stands on; afterwards the cursor's next line is the first one behind
 * it. The header's counts rule, not the lines' first letters: `-- ` may be a signature or a removed SQL comment.
 * An empty line is a context line whose blank was stripped.
 */
export function readHunk(cursor: LineCursor, header: HunkHeader): ReadHunk {
  const { text } = cursor
  const from = cursor.from
  const section = { from: Math.min(header.end + 1, cursor.to), to: cursor.to }
  const body = cursor.next
  const [oldCount = 0] = header.oldCounts
  const counted =
    header.columns > 1
      ? readCombinedBody(cursor, header)
      : ((cursor.dress ? null : readPlainBody(cursor, oldCount, header.newCount)) ??
        readBody(cursor, oldCount, header.newCount))
  const hunk: Hunk = {
    from,
    to: Math.max(counted.to, section.to),
    oldStart: header.oldStart,
    newStart: header.newStart,
    section:
      section.from < section.to && text.charCodeAt(header.end) === BLANK
        ? section
        : { from: section.to, to: section.to },
    body,
    columns: header.columns,
    additions: counted.additions,
    deletions: counted.deletions,
  }
  return { hunk, missing: counted.missing }
}

interface Body {
  readonly to: number
  readonly additions: number
  readonly deletions: number
  readonly missing: number
}

/**
 * The quick way through a whole hunk of a plain diff, where all the time goes: no calls, no cursor. Null (and the
 * cursor where it was) as soon as anything is odd.
 */
function readPlainBody(cursor: LineCursor, oldCount: number, newCount: number): Body | null {
  const { text } = cursor
  const { length } = text
  let old = oldCount
  let now = newCount
  let next = cursor.next
  let end = next
  let context = 0
  while (old > 0 || now > 0) {
    if (next >= length) return null
    const sign = text.charCodeAt(next)
    if (sign === BLANK || sign === 0x0a || sign === 0x0d) {
      old--
      now--
      context++
    } else if (sign === PLUS) now--
    else if (sign === MINUS) old--
    else if (sign !== BACKSLASH) return null
    if (old < 0 || now < 0) return null
    end = text.indexOf('\n', next)
    if (end < 0) end = length
    next = end + 1
  }
  const from = cursor.next
  cursor.next = Math.min(next, length)
  const to = end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end
  return {
    to: passNoNewline(cursor, Math.max(to, from)),
    additions: newCount - context,
    deletions: oldCount - context,
    missing: 0,
  }
}

function readBody(cursor: LineCursor, oldCount: number, newCount: number): Body {
  const { text } = cursor
  let old = oldCount
  let now = newCount
  let additions = 0
  let deletions = 0
  let to = 0
  let pair = -1
  while (old > 0 || now > 0) {
    if (!cursor.advance()) break
    const sign = cursor.from < cursor.to ? text.charCodeAt(cursor.from) : BLANK
    if (sign === PLUS && now > 0) {
      now--
      additions++
      if (pair >= 0 && deletions && !cursor.startsWith('+++ ')) pair = -1
    } else if (sign === MINUS && old > 0) {
      old--
      deletions++
      pair = cursor.startsWith('--- ') ? cursor.start : -1
    } else if (sign === BLANK && old > 0 && now > 0) {
      old--
      now--
      pair = -1
    } else if (sign !== BACKSLASH) {
      // A header that lied: the last two lines were the next file's `---` and `+++`.
      if (sign === AT && pair >= 0) {
        cursor.rewind(pair)
        return { to: pair, additions: additions - 1, deletions: deletions - 1, missing: old + now }
      }
      cursor.rewind(cursor.start)
      break
    }
    to = cursor.to
  }
  if (old === 0 && now === 0) to = passNoNewline(cursor, to)
  return { to, additions, deletions, missing: old + now }
}

function readCombinedBody(cursor: LineCursor, { columns, oldCounts, newCount }: HunkHeader): Body {
  const { text } = cursor
  const old = [...oldCounts]
  let left = old.reduce((a, b) => a + b, newCount)
  let now = newCount
  let additions = 0
  let deletions = 0
  let to = 0
  while (left > 0) {
    if (!cursor.advance()) break
    if (cursor.from < cursor.to && text.charCodeAt(cursor.from) === BACKSLASH) {
      to = cursor.to
      continue
    }
    const sign = combinedSign(text, cursor.from, cursor.to, columns)
    let fits = sign !== 0 && (sign === MINUS || now > 0)
    for (let i = 0; i < columns && fits; i++)
      if (isInParent(text, cursor, i, sign) && old[i]! <= 0) fits = false
    if (!fits) {
      cursor.rewind(cursor.start)
      break
    }
    if (sign !== MINUS) {
      now--
      left--
    }
    for (let i = 0; i < columns; i++) {
      if (!isInParent(text, cursor, i, sign)) continue
      old[i]!--
      left--
    }
    if (sign === PLUS) additions++
    if (sign === MINUS) deletions++
    to = cursor.to
  }
  return { to: left === 0 ? passNoNewline(cursor, to) : to, additions, deletions, missing: left }
}

function isInParent(text: string, cursor: LineCursor, parent: number, sign: number): boolean {
  const at = cursor.from + parent
  const mark = at < cursor.to ? text.charCodeAt(at) : BLANK
  return sign === MINUS ? mark === MINUS : mark !== PLUS
}

/** The sign of a combined diff's line as a whole: a `-` or `+` in any column, else a blank; 0 where it is none. */
export function combinedSign(text: string, from: number, to: number, columns: number): number {
  let sign = BLANK
  for (let at = from; at < from + columns && at < to; at++) {
    const mark = text.charCodeAt(at)
    if (mark === BLANK) continue
    if ((mark !== PLUS && mark !== MINUS) || (sign !== BLANK && sign !== mark)) return 0
    sign = mark
  }
  return sign
}

/** `\ No newline at end of file` behind the last line belongs to the hunk. */
function passNoNewline(cursor: LineCursor, to: number): number {
  const back = cursor.next
  if (cursor.advance() && cursor.text.charCodeAt(cursor.from) === BACKSLASH && cursor.from < cursor.to)
    return cursor.to
  cursor.rewind(back)
  return to
}
