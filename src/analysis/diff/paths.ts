/**
 * Reads the paths of diff headers. Sources: git's `quote.c` (C quoting of bytes), `apply.c`
 * (`git_header_name`, the default name of a `diff --git` line) and GNU diff's time stamps.
 */

/** A name in a header: decoded, and whether the header says that there is no such file. */
export interface HeaderName {
  readonly path: string
  readonly absent: boolean
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
}

/** Decodes git's C quoting from the `"` at `from`; `end` is behind the closing quote, -1 where there is none. */
export function unquote(line: string, from = 0): { path: string; end: number } {
  const bytes: number[] = []
  for (let i = from + 1; i < line.length; i++) {
    const c = line[i]!
    if (c === '"') return { path: decodeUtf8(bytes), end: i + 1 }
    if (c !== '\\') {
      pushUtf8(bytes, line.codePointAt(i)!)
      if (line.codePointAt(i)! > 0xffff) i++
      continue
    }
    const octal = /^[0-3][0-7]{2}/.exec(line.slice(i + 1, i + 4))
    if (octal) {
      bytes.push(parseInt(octal[0], 8))
      i += 3
    } else {
      i++
      pushUtf8(bytes, ESCAPES[line[i] ?? ''] ?? line.charCodeAt(i))
    }
  }
  return { path: decodeUtf8(bytes), end: -1 }
}

function pushUtf8(bytes: number[], code: number): void {
  if (!(code >= 0)) return
  if (code < 0x80) bytes.push(code)
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
  else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  else
    bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
}

/** UTF-8 bytes as a string; a byte that is not UTF-8 becomes U+FFFD. */
function decodeUtf8(bytes: readonly number[]): string {
  let out = ''
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i]!
    const size = lead < 0x80 ? 1 : lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
    const tail = bytes.slice(i + 1, i + size)
    if (!size || lead >= 0xf5 || tail.length < size - 1 || tail.some((b) => (b & 0xc0) !== 0x80)) {
      out += '\uFFFD'
      i++
      continue
    }
    const mask = size === 1 ? 0x7f : 0xff >> (size + 1)
    const code = tail.reduce((sum, b) => (sum << 6) | (b & 63), lead & mask)
    out += String.fromCodePoint(Math.min(code, 0x10ffff))
    i += size
  }
  return out
}

/** What git, diff, svn and hg write behind a name when the file is not there: the epoch, or in words. */
const ABSENT =
  /^(?:\((?:nonexistent|revision 0|\.\.\.\/dev\/null)\)|19(?:70-01-0|69-12-3)1 |Thu Jan 0?1 [\d:]+ 1970)/
/** Svn mails where the tab became blanks. */
const SVN_TAIL = / {1,40}\((?:revision \d+|working copy|nonexistent)\)$/

/** The name of a `--- ` or `+++ ` line, given what stands behind the sign and the blank. */
export function headerName(rest: string): HeaderName {
  if (rest.startsWith('"')) {
    const { path, end } = unquote(rest)
    if (end > 0) return { path, absent: path === '/dev/null' || ABSENT.test(rest.slice(end).trimStart()) }
  }
  const tab = rest.indexOf('\t')
  const name = tab < 0 ? rest : rest.slice(0, tab)
  const tail = tab < 0 ? (SVN_TAIL.exec(name.slice(-40))?.[0] ?? '') : rest.slice(tab + 1)
  const path = (tab < 0 && tail ? name.slice(0, name.length - tail.length) : name).trimEnd()
  return { path, absent: path === '/dev/null' || ABSENT.test(tail.trimStart()) }
}

/** The two names of a `diff --git` line as written (prefixes kept), or null where they cannot be told apart. */
export function gitLineNames(rest: string): { old: string; new: string } | null {
  if (rest.startsWith('"')) {
    const first = unquote(rest)
    if (first.end < 0) return null
    const tail = rest.slice(first.end + 1)
    return { old: first.path, new: tail.startsWith('"') ? unquote(tail).path : tail }
  }
  const quoted = rest.indexOf(' "')
  if (quoted > 0 && rest.endsWith('"'))
    return { old: rest.slice(0, quoted), new: unquote(rest, quoted + 1).path }
  const middle = rest.length >> 1
  if (rest.length % 2 === 1 && rest[middle] === ' ') {
    const pair = { old: rest.slice(0, middle), new: rest.slice(middle + 1) }
    if (pair.old === pair.new || differInPrefix(pair.old, pair.new)) return pair
  }
  const cut = rest.indexOf(' b/')
  const at = cut > 0 ? cut : rest.indexOf(' ')
  return at > 0 ? { old: rest.slice(0, at), new: rest.slice(at + 1) } : null
}

function differInPrefix(a: string, b: string): boolean {
  const i = a.indexOf('/')
  const j = b.indexOf('/')
  return i > 0 && j > 0 && a.slice(0, i) !== b.slice(0, j) && a.slice(i) === b.slice(j)
}

/** Git's own prefixes: a/ b/, and with `diff.mnemonicPrefix` index, work tree, commit, object, 1 and 2. */
const PREFIX = /^[abciow12]\//

/**
 * Takes the prefixes off a pair of names as written: where both differ in their first directory only (`a/`
 * and `b/`, `orig/` and `new/`), or where each has one of git's. Two equal prefixes are a real directory.
 */
export function stripPrefixes(old: string | null, now: string | null): [string | null, string | null] {
  if (old === null || now === null) {
    const one = (name: string | null) => name && (/^[ab]\//.test(name) ? name.slice(2) : name)
    return [one(old), one(now)]
  }
  if (differInPrefix(old, now)) return [afterSlash(old), afterSlash(now)]
  if (PREFIX.test(old) && PREFIX.test(now) && old[0] !== now[0]) return [old.slice(2), now.slice(2)]
  return [old, now]
}

const afterSlash = (name: string) => name.slice(name.indexOf('/') + 1)
