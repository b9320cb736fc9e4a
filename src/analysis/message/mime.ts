/** Windows-1252 where it differs from Latin-1: the code points of bytes 0x80 to 0x9f. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

const byteSets = /^(?:iso-?8859-1|iso-?8859-15|latin1|windows-1252|cp1252)$/i

/** Text of bytes in a charset: Latin-1 and Windows-1252, else UTF-8; what is not UTF-8 is read as Windows-1252. */
export function decodeBytes(bytes: readonly number[], charset: string): string {
  if (!byteSets.test(charset)) {
    const text = decodeUtf8(bytes)
    if (text !== null) return text
  }
  let out = ''
  for (const byte of bytes) {
    out += byte >= 0x80 && byte < 0xa0 ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte)
  }
  return out
}

/** Null where the bytes are not UTF-8. */
function decodeUtf8(bytes: readonly number[]): string | null {
  let out = ''
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++]!
    if (first < 0x80) {
      out += String.fromCharCode(first)
      continue
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
    if (first < 0xc2 || first > 0xf4) return null
    let point = first & (0x3f >> more)
    for (let k = 0; k < more; k++) {
      const next = bytes[i++]
      if (next === undefined || next >> 6 !== 2) return null
      point = (point << 6) | (next & 0x3f)
    }
    if (point < [0, 0x80, 0x800, 0x10000][more]! || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
      return null
    out += String.fromCodePoint(point)
  }
  return out
}

const hex = (text: string, at: number): number => {
  const digits = text.slice(at, at + 2)
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? parseInt(digits, 16) : -1
}

/** Quoted-printable (RFC 2045, 6.7); in a header `_` is a space (RFC 2047, 4.2). */
export function decodeQuotedPrintable(text: string, charset: string, inHeader = false): string {
  let out = ''
  let bytes: number[] = []
  const flush = () => {
    if (bytes.length) out += decodeBytes(bytes, charset)
    bytes = []
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 61) {
      const byte = hex(text, i + 1)
      if (byte >= 0) {
        bytes.push(byte)
        i += 2
        continue
      }
      const feed = text.charCodeAt(i + 1) === 13 ? i + 2 : i + 1
      if (text.charCodeAt(feed) === 10 || feed >= text.length) {
        i = feed
        continue
      }
    }
    if (code < 128) bytes.push(inHeader && code === 95 ? 32 : code)
    else {
      flush()
      out += text.charAt(i)
    }
  }
  flush()
  return out
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of base 64; what is no letter of it is passed over. */
export function base64Bytes(text: string): number[] {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const c of text) {
    const value = base64.indexOf(c)
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return bytes
}

/** The encoded words of a header (RFC 2047) as text; blanks between two of them go. */
export function decodeHeader(value: string): string {
  let out = ''
  let at = 0
  let afterWord = false
  while (at < value.length) {
    const start = value.indexOf('=?', at)
    if (start < 0) break
    const found = /^=\?([^?\s]{1,40})\?([bqBQ])\?([^?]{0,500})\?=/.exec(value.slice(start, start + 560))
    if (!found) {
      out += value.slice(at, start + 2)
      at = start + 2
      afterWord = false
      continue
    }
    const between = value.slice(at, start)
    if (!(afterWord && between.trim() === '')) out += between
    const [word, charset, encoding, text] = found
    out +=
      encoding!.toLowerCase() === 'b'
        ? decodeBytes(base64Bytes(text!), charset!)
        : decodeQuotedPrintable(text!, charset!, true)
    at = start + word.length
    afterWord = true
  }
  return out + value.slice(at)
}
