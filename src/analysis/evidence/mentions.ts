import { fileEndings } from '../words/file-endings.ts'
import { products } from '../words/products.ts'
import { lowerTextOf } from '../diff/lower-text.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Mention } from './evidence.ts'
import { nearestName } from './near-names.ts'
import { word } from './words.ts'

type Kind = Mention['kind']
interface Found extends Span {
  readonly name: string
  readonly kind: Kind
}

/** Written like code, and yet the name of a product, a system or a format. */
const isProduct = (name: string): boolean => products.has(name.replace(/_/g, '').toLowerCase())

const trimmed = /^[([{<"'“‘*]+|[\])}>"'”’*,;:!?.…]{1,120}$/g

/** Names of the message's sentences that look like code, paths, options or constants, with their places. */
function findNames(sentence: Sentence): Found[] {
  const { text, from } = sentence
  const found: Found[] = []
  for (let i = 0; i < text.length;) {
    if (text.charCodeAt(i) <= 32) {
      i++
      continue
    }
    if (text[i] === '`') {
      const end = closing(text, i)
      if (end > 0) {
        const inside = classify(text.slice(i + 1, end), true)
        if (inside) found.push({ ...inside, from: from + i + 1 + inside.from, to: from + i + 1 + inside.to })
        i = end + 1
        continue
      }
    }
    let end = i
    while (end < text.length && text.charCodeAt(end) > 32 && !(text[end] === '`' && end > i)) end++
    const one = classify(text.slice(i, end), false)
    if (one) found.push({ ...one, from: from + i + one.from, to: from + i + one.to })
    i = Math.max(end, i + 1)
  }
  return found
}

/** The closing backtick of the one at `open`, at most 100 characters on, or -1. */
function closing(text: string, open: number): number {
  const end = text.indexOf('`', open + 1)
  return end > open + 1 && end - open <= 100 ? end : -1
}

/** What a run of characters without blanks is, with the place of its name in it; null for a plain word. */
function classify(run: string, quoted: boolean): Found | null {
  if (run.length > 120 || run.includes('://') || run.includes('@')) return null
  const lead = /^[([{<"'“‘*]*/.exec(run)![0].length
  let core = run.slice(lead).replace(trimmed, '')
  if (core.length < 3) return null
  if (/[*{}<>|=$%\\…]|\.\.\.|,\S|XX/.test(core) && !core.startsWith('--')) return null
  const at = (name: string, kind: Kind, offset = 0): Found => {
    const from = lead + core.indexOf(name, offset)
    return { name, kind, from, to: from + name.length }
  }
  const option = /^--?([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)(?:=|$)/i.exec(core)
  if (option) return core.startsWith('--') && option[1]!.length > 1 ? at(`--${option[1]!}`, 'option') : null
  const call = /([A-Za-z_][A-Za-z0-9_]{2,120})\((?:\)|$|[\w&*"'.]*)/.exec(run.slice(lead))
  if (call && (call[0].includes('()') || isCode(call[1]!))) {
    core = run.slice(lead)
    return at(call[1]!, 'call', call.index)
  }
  if (/^[\w.+@-]*(?:\/[\w.+@-]+)+\/?$/.test(core)) return pathOf(core, at)
  if (/^[\w-]+(?:\.[\w-]+)*\.[A-Za-z0-9]+$/.test(core)) {
    const ending = core.slice(core.lastIndexOf('.') + 1)
    if (fileEndings.has(ending) && !/^\d/.test(core)) return at(core, 'path')
    const last = core.slice(core.lastIndexOf('.') + 1)
    return (isCode(last) || quoted) && /^[A-Za-z_]\w{2,}$/.test(last)
      ? at(last, quoted ? 'quoted' : 'identifier', core.lastIndexOf('.'))
      : null
  }
  const name = /^(?:[A-Za-z_]\w*(?:::|->|#))*([A-Za-z_]\w+)(?:'s)?$/.exec(core)?.[1]
  if (!name || isProduct(name)) return null
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name)) return at(name, 'constant', core.lastIndexOf(name))
  if (isCode(name)) return at(name, 'identifier', core.lastIndexOf(name))
  return quoted && name.length > 2 ? at(name, 'quoted', core.lastIndexOf(name)) : null
}

/** A path has a file's ending, or three steps, or is all but a pair of words such as "read/write". */
function pathOf(core: string, at: (name: string, kind: Kind) => Found): Found | null {
  if (core.startsWith('/') || core.startsWith('.') || /^\d/.test(core)) return null
  const base = core.slice(core.lastIndexOf('/') + 1)
  const ending = base.includes('.') ? base.slice(base.lastIndexOf('.') + 1) : ''
  const steps = core.split('/').length
  return fileEndings.has(ending) || (steps > 3 && /[_.-]/.test(core)) ? at(core, 'path') : null
}

/** Written with an underscore inside or a capital after a small letter. */
function isCode(name: string): boolean {
  if (isProduct(name)) return false
  return (
    /^_*[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]*[A-Za-z0-9]$/.test(name) ||
    /^_*[a-z0-9]+[A-Z][A-Z0-9_]*[a-z]\w*$/.test(name) ||
    /^[A-Z][a-z0-9]+[A-Z][A-Z0-9]*[a-z]\w*$/.test(name)
  )
}

/** Characters of a diff in which a name is still looked for as it is written. */
const SEARCHED = 1_000_000

/** Where the diff has a name, the strongest place first. */
function placeOf(name: string, kind: Kind, index: DiffIndex, text: string): Mention['in'] {
  if (kind === 'path') return pathPlace(name, index)
  const bare = name.replace(/^-+/, '')
  const key = bare.replace(/[^A-Za-z0-9]/g, '').toLowerCase()
  const w = word(bare)
  const c =
    index.names.get(key) ??
    (w.joined === null && w.stems[0] !== undefined ? index.words.get(w.stems[0]) : undefined)
  if (c) {
    if (c.added > 0) return 'added'
    if (c.removed > 0) return 'removed'
    return c.context > 0 ? 'context' : 'path'
  }
  if (index.files.some((f) => f.file.path.includes(bare))) return 'path'
  return text.slice(0, SEARCHED).includes(bare) ? 'context' : 'absent'
}

function pathPlace(path: string, index: DiffIndex): Mention['in'] {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const has = (p: string | null): boolean => p !== null && p.toLowerCase().endsWith(base)
  if (index.files.some(({ file }) => has(file.path) || has(file.oldPath))) return 'path'
  const bare = path.replace(/\/{1,120}$/, '')
  if (index.files.some(({ file }) => `/${file.path}`.includes(`/${bare}/`))) return 'path'
  return lowerTextOf(index.diff).includes(base || bare) ? 'context' : 'absent'
}

/** Most names that are looked up in one message. */
export const MOST_NAMES = 200

/** The names of a message that look like code, in order, each with its place in the diff or the nearest to it. */
export function findMentions(sentences: readonly Sentence[], index: DiffIndex, text: string): Mention[] {
  const found = sentences.flatMap(findNames).slice(0, MOST_NAMES)
  const written = new Set(found.map((f) => f.name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()))
  return found.map((f): Mention => {
    const place = placeOf(f.name, f.kind, index, text)
    const near = place === 'absent' && index.whole ? nearestName(f.name, index, text, written) : null
    return { ...f, in: place, nearMiss: near }
  })
}
