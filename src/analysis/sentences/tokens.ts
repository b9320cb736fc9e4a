import { remembering } from '../text/remember.ts'

/** A word or mark of a sentence; `mask` names what kind of thing a non-word is, so that no project's names matter. */
export interface Token {
  /** The word in lower case, the mark itself, or the mask. */
  readonly form: string
  /** Whether `form` is an English-looking word. */
  readonly word: boolean
}

const REACH = 240
const MAX_TOKENS = 400
const OPENERS = '([{"\'“‘*<«'
const CLOSERS = ')]}"\'”’*>»,;:.!?…'

/**
 * Words of a sentence with everything that is not prose masked: code, paths, links, hashes, issue numbers, options,
 * identifiers, versions, numbers. At most 400 tokens; linear in the text.
 */
export const tokenise = remembering(4000, readTokens)

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let i = 0
  while (i < text.length && tokens.length < MAX_TOKENS) {
    const c = text[i]!
    if (c <= ' ') {
      i++
    } else if (c === '`') {
      const ticks = ticksEnd(text, i)
      const end = codeEnd(text, ticks)
      if (end > ticks) tokens.push({ form: '<code>', word: false })
      i = end
    } else {
      let end = i + 1
      while (end < text.length && text[end]! > ' ' && text[end] !== '`') end++
      pushChunk(tokens, text.slice(i, Math.min(end, i + REACH)))
      i = end
    }
  }
  return tokens
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
    tokens.push({ form: '<url>', word: false })
    return
  }
  let from = 0
  let to = chunk.length
  while (from < to && OPENERS.includes(chunk[from]!)) {
    const c = chunk[from++]!
    if (c === '(' || c === '[') tokens.push({ form: '(', word: false })
    else if (c === '"' || c === '“') tokens.push({ form: '"', word: false })
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
  for (let k = tail.length - 1; k >= 0; k--) tokens.push({ form: tail[k]!, word: false })
}

const isLink = (s: string) => s.includes('://') || s.startsWith('www.')

function pushCore(tokens: Token[], core: string): void {
  const slash = core.indexOf('/')
  if (slash > 0 && isWord(core.slice(0, slash)) && isWord(core.slice(slash + 1))) {
    tokens.push({ form: core.slice(0, slash).toLowerCase(), word: true })
    tokens.push({ form: '/', word: false })
    tokens.push({ form: core.slice(slash + 1).toLowerCase(), word: true })
    return
  }
  const mask = maskOf(core)
  if (mask) tokens.push({ form: mask, word: false })
  else tokens.push({ form: core.toLowerCase().replace('’', "'"), word: true })
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
  if (/^[\w./-]{0,80}#\d{1,9}$/.test(core) || /^(?:GH|gh|PR|CVE|[A-Z]{2,10})-[\d-]{1,12}$/.test(core))
    return '<ref>'
  if (/^[+\-~=<>|&^%$\\/*–—→⇒←]{1,4}$/.test(core))
    return core.includes('>') || core === '→' || core === '⇒' ? '->' : core
  if (/^-{1,2}[A-Za-z]/.test(core)) return '<opt>'
  if (/^[~<>≈±+-]?\d[\d.,_]{0,20}(?:%|x)$/.test(core)) return '<pct>'
  if (/^[~<>≈±+-]?\d[\d.,_]{0,20}(?:[a-zA-Zµ]{1,5})$/.test(core) && !/^[\da-f]{7,40}$/.test(core))
    return '<qty>'
  if (/^[vV]?\d{1,6}(?:\.[\dx]{1,6}){1,4}(?:-?[a-z]{1,6}[\d.]{0,6})?$/.test(core)) return '<ver>'
  if (/^[~<>≈±+-]?\d[\d.,_:/-]{0,30}$/.test(core)) return '<num>'
  if (/^[\da-f]{7,40}$/.test(core) && /\d/.test(core)) return '<hash>'
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
