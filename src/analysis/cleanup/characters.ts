import type { Edit } from '../report.ts'

/** What follows the escape character in colours and other terminal control sequences. */
const controlSequence = /\[[0-9;?]{0,20}[A-Za-z]/y

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const flag = 0x1f3f4

/** What a character is replaced with in a clean text; null where it stays. */
function replacement(
  text: string,
  at: number,
  code: number,
  before: string,
  hasRightToLeft: boolean,
): string | null {
  if (code < 32) {
    if (code === 9 || code === 10) return null
    if (code === 11 || code === 12) return ' '
    return code === 13 ? '\n' : ''
  }
  if (code < 127) return null
  if (code === 0x85 || code === 0xa0 || code === 0x202f) return ' '
  if (code < 160 || code === 0xad) return ''
  if (code < 0x180e) return null
  if (code === 0x200c || code === 0x200d) return joinsTo(before) ? null : ''
  if (code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e))
    return hasRightToLeft ? null : ''
  if (code >= 0x2066 && code <= 0x206f) return hasRightToLeft && code <= 0x2069 ? null : ''
  if (code === 0x2028 || code === 0x2029) return '\n'
  if (code === 0x180e || code === 0x200b || (code >= 0x2060 && code <= 0x2065)) return ''
  if (code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb)) return ''
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD'
  return code >= 0xe0000 && code <= 0xe0fff && !inFlag(text, at) ? '' : null
}

/** Whether a joiner has work to do behind this text: after a picture, or in a script that uses it, as Persian does. */
export function joinsTo(before: string): boolean {
  return (
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(before) ||
    /[^\p{Script=Latin}\p{Script=Common}\p{Surrogate}\u200c\u200d]$/u.test(before)
  )
}

/** Whether a tag character belongs to the flag of a region: tags behind a black flag, at most six of them. */
function inFlag(text: string, at: number): boolean {
  for (let i = at - 2, tags = 0; i >= 0 && tags < 7; i -= 2, tags++) {
    const code = text.codePointAt(i) ?? 0
    if (code === flag) return true
    if (code < 0xe0020 || code > 0xe007f) return false
  }
  return false
}

/**
 * What makes a text plain: control characters, terminal colours, invisible and direction marks (these stay where
 * the text has right-to-left letters), byte order marks, no-break spaces and lone surrogates. A lone carriage return
 * and Unicode's line separators become LF; CRLF is left alone.
 */
export function characterEdits(text: string): Edit[] {
  const edits: Edit[] = []
  const hasRightToLeft = rightToLeft.test(text)
  // What stands before in the clean text, so that what one pass takes away leaves nothing to a second.
  let before = ''
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    let to = at + (code > 0xffff ? 2 : 1)
    if (code === 13 && text.charCodeAt(at + 1) === 10) {
      at += 2
      continue
    }
    if (code === 27) {
      controlSequence.lastIndex = at + 1
      if (controlSequence.test(text)) to = controlSequence.lastIndex
    }
    const insert = code >= 32 && code < 127 ? null : replacement(text, at, code, before, hasRightToLeft)
    const was = text.slice(at, to)
    if (insert !== null) edits.push({ from: at, to, was, insert })
    if (insert !== '') before = insert ?? was
    at = to
  }
  return edits
}
