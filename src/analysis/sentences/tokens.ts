import { isCapital, isSmall } from '../text/ascii.ts'
import { remembering } from '../text/remember.ts'
import { extend, hashOf, START } from '../text/hash.ts'

/** A word or mark of a sentence; what is neither is masked by its kind, so that no project's names matter. */
export interface Token {
  /** The hash of the word in lower case, of the mark itself, or of the mask. */
  readonly id: number
  /** The hash of the word's last letters; of a mark or mask, its own. */
  readonly ending: number
  /** Letters of a word; 0 for a mark or mask. */
  readonly length: number
  /** Stands for something that is no prose: code, a path, a number. */
  readonly masked: boolean
}

const REACH = 240
const MAX_TOKENS = 400
const OPENERS = '([{"\'“‘*<«'
const CLOSERS = ')]}"\'”’*>»,;:.!?…'

/**
 * Words of a sentence with everything that is not prose masked: code, paths, links, hashes, issue numbers, options,
 * identifiers, versions, numbers. At most 400 tokens; linear in the text.
 */
export const tokenise = remembering(500, readTokens)

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let i = 0
  while (i < text.length && tokens.length < MAX_TOKENS) {
    const c = text.charCodeAt(i)
    if (c <= BLANK) {
      i++
      continue
    }
    const plain = plainEnd(text, i)
    if (plain > 0) {
      tokens.push(wordOf(text, i, plain))
      if (plain < text.length && text.charCodeAt(plain) > BLANK) tokens.push(markOf(text[plain]!))
      i = plain + 1
    } else if (c === TICK) {
      const ticks = ticksEnd(text, i)
      const end = codeEnd(text, ticks)
      if (end > ticks) tokens.push(markOf('<code>'))
      i = end
    } else {
      let end = i + 1
      while (end < text.length && text.charCodeAt(end) > BLANK && text.charCodeAt(end) !== TICK) end++
      pushChunk(tokens, text.slice(i, Math.min(end, i + REACH)))
      i = end
    }
  }
  return tokens
}

const BLANK = 32
const TICK = 96

/**
 * Behind the word at `i`, where it is what most are: small letters, perhaps a first capital or an inner hyphen or
 * apostrophe, then a blank or one mark and a blank. 0 where it is anything else.
 */
function plainEnd(text: string, i: number): number {
  const first = text.charCodeAt(i)
  if (!isSmall(first) && !isCapital(first)) return 0
  let end = i + 1
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end)
    if (isSmall(c)) continue
    if ((c === 45 || c === 39) && isSmall(text.charCodeAt(end + 1))) continue
    if (c <= BLANK) return end
    const behind = text.charCodeAt(end + 1)
    return ',;:.!?'.includes(text[end]!) && !(behind > BLANK) ? end : 0
  }
  return end
}

/** The word between two offsets, in lower case. */
function wordOf(text: string, from: number, to: number): Token {
  const endingFrom = to - from > 4 ? to - 3 : to - 2
  let id = START
  let ending = START
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    const small = isCapital(c) ? c + 32 : c === 0x2019 ? 39 : c
    id = extend(id, small)
    if (i >= endingFrom) ending = extend(ending, small)
  }
  return { id, ending, length: to - from, masked: false }
}

/** The token of a mark or mask. */
function markOf(mark: string): Token {
  const id = hashOf(mark)
  return { id, ending: id, length: 0, masked: mark.length > 1 && mark.startsWith('<') }
}

/** Behind the run of backticks at `i`. */
function ticksEnd(text: string, i: number): number {
  let end = i
  while (end < text.length && text[end] === '`') end++
  return end
}

/** Behind the backticks that close the code that begins at `from`; `from` itself where none near do. */
function codeEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + REACH)
  for (let j = from; j < stop; j++) if (text[j] === '`') return ticksEnd(text, j)
  return from
}

function pushChunk(tokens: Token[], chunk: string): void {
  if (isLink(chunk)) {
    tokens.push(markOf('<url>'))
    return
  }
  let from = 0
  let to = chunk.length
  while (from < to && OPENERS.includes(chunk[from]!)) {
    const c = chunk[from++]!
    if (c === '(' || c === '[') tokens.push(markOf('('))
    else if (c === '"' || c === '“') tokens.push(markOf('"'))
  }
  const tail: string[] = []
  while (to > from && CLOSERS.includes(chunk[to - 1]!) && !(chunk[to - 1] === ')' && chunk[to - 2] === '(')) {
    const c = chunk[--to]!
    if (',;:.!?'.includes(c)) tail.push(c)
    else if (c === ')' || c === ']') tail.push(')')
    else if (c === '…') tail.push('...')
    else if (c === '"' || c === '”') tail.push('"')
  }
  if (to > from) pushCore(tokens, chunk.slice(from, to))
  for (let k = tail.length - 1; k >= 0; k--) tokens.push(markOf(tail[k]!))
}

const isLink = (s: string) => s.includes('://') || s.startsWith('www.')

function pushCore(tokens: Token[], core: string): void {
  const slash = core.indexOf('/')
  if (slash > 0 && isWord(core.slice(0, slash)) && isWord(core.slice(slash + 1))) {
    tokens.push(wordOf(core, 0, slash))
    tokens.push(markOf('/'))
    tokens.push(wordOf(core, slash + 1, core.length))
    return
  }
  const mask = maskOf(core)
  if (mask) tokens.push(markOf(mask))
  else tokens.push(wordOf(core, 0, core.length))
}

function isWord(s: string): boolean {
  if (s.length > 14) return false
  for (const c of s) if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) return false
  return s.length > 1 && s.slice(1) === s.slice(1).toLowerCase()
}

const EXTENSION =
  /\.(?:c|h|cc|cpp|hpp|rs|go|py|js|ts|tsx|jsx|mjs|java|kt|cs|rb|php|swift|sh|sql|yml|yaml|toml|json|md|txt|rst|adoc|html|css|xml|cfg|ini|lock|am|ac|in|mk|cmake|dts|dtsi|S|s|pl|pm|tcl|lua)$/

/** What a chunk that is no word is; null for a word. */
function maskOf(core: string): string | null {
  const first = core[0]!
  if (first === '@') return '<at>'
  if (core.includes('@')) return '<mail>'
  const hasDigit = /\d/.test(core)
  if (
    (hasDigit && /^[\w./-]{0,80}#\d{1,9}$/.test(core)) ||
    /^(?:GH|gh|PR|CVE|[A-Z]{2,10})-[\d-]{1,12}$/.test(core)
  )
    return '<ref>'
  if (/^[+\-~=<>|&^%$\\/*–—→⇒←]{1,4}$/.test(core))
    return core.includes('>') || core === '→' || core === '⇒' ? '->' : core
  if (/^-{1,2}[A-Za-z]/.test(core)) return '<opt>'
  const number = hasDigit ? numberMask(core) : null
  if (number) return number
  if (core.includes('(')) return '<call>'
  if (EXTENSION.test(core) || core.includes('/')) return '<path>'
  if (/[_=<>[\]{}$\\+*&|:#]/.test(core)) return '<id>'
  if (/[A-Za-z]\.[A-Za-z]/.test(core)) return /^(?:e\.g|i\.e|w\.r\.t|a\.k\.a)$/i.test(core) ? null : '<id>'
  if (/[a-z][A-Z]/.test(core) && !/^(?:GitHub|JavaScript|TypeScript|macOS|iOS|OpenSSL|GitLab)$/.test(core))
    return '<id>'
  if (/^[A-Z]{2,}s?$/.test(core)) return '<caps>'
  if (/^[A-Za-z'’.-]+$/.test(core)) return null
  if (/\d/.test(core)) return '<idn>'
  return /[A-Za-z]/.test(core) ? null : '<mark>'
}

/** What a chunk with a digit is where it is a number of some sort. */
function numberMask(core: string): string | null {
  if (/^[~<>≈±+-]?\d[\d.,_]{0,20}(?:%|x)$/.test(core)) return '<pct>'
  const isHex = /^[\da-f]{7,40}$/.test(core)
  if (/^[~<>≈±+-]?\d[\d.,_]{0,20}(?:[a-zA-Zµ]{1,5})$/.test(core) && !isHex) return '<qty>'
  if (/^[vV]?\d{1,6}(?:\.[\dx]{1,6}){1,4}(?:-?[a-z]{1,6}[\d.]{0,6})?$/.test(core)) return '<ver>'
  if (/^[~<>≈±+-]?\d[\d.,_:/-]{0,30}$/.test(core)) return '<num>'
  return isHex ? '<hash>' : null
}
