import { isBlankSpan, trimSpan } from '../text/blanks.ts'
import type { Line } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { Block, BlockKind } from './document.ts'
import {
  indentOf,
  isHeadingLine,
  isRule,
  isTagLine,
  isUnderline,
  looksLikeCode,
  looksLikeCommand,
  looksLikeOutput,
  opensWithLetter,
  plainWordShare,
  readBullet,
  readsAsProse,
  startsOutput,
  type Bullet,
} from './line-forms.ts'
import { tableRows } from './tables.ts'

/** Patterns look at no more of a line than this. */
const headLength = 300

/** Where a list stands, for what follows it after a blank line. */
interface ListContext {
  readonly family: string
  /** Columns of its outermost bullet, and of the words of its last item. */
  readonly indent: number
  readonly words: number
}

/** A block that may still grow: a list goes on behind a blank line. */
interface OpenBlock {
  readonly kind: BlockKind
  readonly from: number
  to: number
  readonly items: Span[]
}

/** Reads runs of body lines into blocks; `groups` are lines that stand together, with nothing taken out between. */
export function readBlocks(text: string, groups: readonly (readonly Line[])[]): Block[] {
  const blocks: Block[] = []
  for (const group of groups) for (const block of new BlockReader(text, group).read()) blocks.push(block)
  return blocks
}

class BlockReader {
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #heads: readonly string[]
  readonly #base: number
  readonly #blocks: OpenBlock[] = []
  #list: ListContext | null = null
  #code: number | null = null
  readonly #codeLines = [0]
  /** No closing fence of this kind stands behind this line: looked for once only. */
  readonly #unclosed = new Map<string, number>()

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text
    this.#lines = lines
    this.#heads = lines.map(({ from, to }) => text.slice(from, Math.min(to, from + headLength)))
    let base = Infinity
    this.#heads.forEach((head, i) => {
      if (!this.#blank(i)) base = Math.min(base, indentOf(head))
    })
    this.#base = base === Infinity ? 0 : base
  }

  read(): Block[] {
    let i = 0
    while (i < this.#lines.length) {
      if (this.#blank(i)) i++
      else i = this.#readChunk(i)
    }
    return this.#blocks
  }

  #blank(i: number): boolean {
    const line = this.#lines[i]!
    return isBlankSpan(this.#text, line.from, line.to)
  }

  #indent(i: number): number {
    return indentOf(this.#heads[i]!) - this.#base
  }

  /** Reads the lines up to the next blank one, or a fenced block; returns the line behind. */
  #readChunk(start: number): number {
    let end = start
    while (end < this.#lines.length && !this.#blank(end)) end++
    let i = start
    while (i < end) {
      const fenced = this.#fenceEnd(i)
      if (fenced > i) {
        this.#add('code', i, fenced)
        if (fenced >= end) return fenced
        i = fenced
      } else i = this.#readBlock(i, start, end)
    }
    return end
  }

  /** The line behind a fenced block that starts at `i`; `i` where none does, or where it is never closed. */
  #fenceEnd(i: number): number {
    const head = this.#heads[i]!
    if (opensWithLetter(head)) return i
    const [opening = '', fence] = /^\s{0,3}(?:[-*+] )?(`{3,}|~{3,})/.exec(head) ?? []
    if (!fence || head.includes('`', opening.length)) return i
    const sign = fence.charAt(0)
    const known = this.#unclosed.get(sign)
    if (known !== undefined && known <= i) return i
    const close = new RegExp(`^\\s{0,8}${sign}{${Math.min(fence.length, 40)},}\\s*$`)
    for (let at = i + 1; at < this.#lines.length; at++) if (close.test(this.#heads[at]!)) return at + 1
    this.#unclosed.set(sign, i)
    return i
  }

  #readBlock(i: number, start: number, end: number): number {
    const head = this.#heads[i]!
    const list = this.#list
    const code = this.#code
    this.#list = null
    this.#code = null
    if (i + 1 < end && this.#isUnderlined(i, start)) return this.#add('heading', i, i + 2)
    if (isRule(head) || isHeadingLine(head)) return this.#add('heading', i, i + 1)
    const quoted = this.#quoteEnd(i, i === start, end)
    if (quoted > i) return this.#add('quote', i, quoted)
    const bullet = readBullet(head)
    if (bullet && (i === start || this.#opensList(bullet, i, start, end)))
      return this.#readList(bullet, i, end, list)
    const output = this.#outputEnd(i, start, end)
    if (output > i) return this.#add('quote', i, output)
    const rows = tableRows(this.#heads, i, end)
    if (rows > 0) return this.#add('table', i, i + rows)
    const coded = this.#codeEnd(i, start, end, list, code)
    if (coded > i) {
      this.#code = this.#indent(i)
      this.#list = list && this.#indent(i) > list.indent ? list : null
      return this.#add('code', i, coded)
    }
    if (i === start && list && this.#indent(i) > list.indent) this.#list = list
    const last = this.#paragraphEnd(i, start, end)
    return this.#add(this.#isData(i, last) ? 'quote' : 'paragraph', i, last)
  }

  /** A short line with a line of dashes or the like below it, of about its length. */
  #isUnderlined(i: number, start: number): boolean {
    const under = this.#heads[i + 1]!
    if (i !== start || !isUnderline(under) || isRule(this.#heads[i]!)) return false
    const title = this.#heads[i]!.trim().length
    return (
      title <= 80 &&
      Math.abs(under.trim().length - title) <= Math.max(3, title / 2) &&
      readBullet(this.#heads[i]!) === null
    )
  }

  /** Lines that begin with `>`; in the middle of a paragraph not a comparison such as `> 5`. */
  #quoteEnd(i: number, isStart: boolean, end: number): number {
    if (opensWithLetter(this.#heads[i]!)) return i
    const quoted = /^\s{0,3}>(?!From )/
    let at = i
    while (at < end && quoted.test(this.#heads[at]!)) at++
    if (at === i || (!isStart && at === i + 1 && /^\s*>[ =]*\d/.test(this.#heads[i]!))) return i
    return at
  }

  /** Whether a bullet inside a paragraph opens a list: wrapped prose may begin with a dash or a number too. */
  #opensList(bullet: Bullet, i: number, start: number, end: number): boolean {
    const above = this.#heads[i - 1]!.trimEnd()
    if (above.endsWith(':')) return true
    if (bullet.family === '[') return this.#heads[i]!.includes('://') || above.endsWith('.')
    if (/[•‣◦⁃∙●○▪*]/.test(bullet.family)) return true
    const first = bullet.label === '' || /^(?:[01a]|i)$/.test(bullet.label)
    if (!first) return false
    if (this.#indent(i) > this.#indent(start) && bullet.label === '') return true
    for (let at = i + 1; at < end && at < i + 30; at++) {
      const next = readBullet(this.#heads[at]!)
      if (next?.family === bullet.family && next.sign === bullet.sign) return true
    }
    return /[.!?]$/.test(above) && bullet.label !== ''
  }

  #readList(first: Bullet, i: number, end: number, before: ListContext | null): number {
    const items: Span[] = []
    let bullet = first
    let from = this.#lines[i]!.from + first.words
    let at = i + 1
    let outer = this.#indent(i)
    let current = outer
    for (; at < end; at++) {
      const head = this.#heads[at]!
      const next = readBullet(head)
      if (next && (next.label === '' || next.family === bullet.family || this.#indent(at) > current)) {
        items.push(trimSpan(this.#text, from, this.#lines[at - 1]!.to))
        from = this.#lines[at]!.from + next.words
        bullet = next
        current = this.#indent(at)
        outer = Math.min(outer, current)
      } else if (!this.#continuesItem(at, current)) break
    }
    items.push(trimSpan(this.#text, from, this.#lines[at - 1]!.to))
    const words = bullet.words - bullet.sign + current
    const last = this.#blocks.at(-1)
    const joins =
      before && last?.kind === 'list' && (before.family === first.family || this.#indent(i) > before.indent)
    const context = joins
      ? { family: before.family, indent: Math.min(before.indent, outer), words }
      : { family: first.family, indent: outer, words }
    if (joins) {
      last.to = trimSpan(this.#text, last.from, this.#lines[at - 1]!.to).to
      for (const item of items) last.items.push(item)
    } else this.#add('list', i, at, items)
    this.#list = context
    return at
  }

  /** Whether a line goes on with the item above it: it hangs, or it is wrapped text without indentation. */
  #continuesItem(at: number, bulletIndent: number): boolean {
    const head = this.#heads[at]!
    const above = this.#heads[at - 1]!.trimEnd()
    if (this.#fenceEnd(at) > at || /^\s{0,3}>/.test(head)) return false
    if (looksLikeOutput(head)) return false
    const indent = this.#indent(at)
    if (indent > bulletIndent) {
      const deeper = indent >= this.#indent(at - 1) + 4 && /[:]$/.test(above)
      return !deeper || readsAsProse(head)
    }
    if (/^\s*[a-z(]/.test(head) && !/[.!?:]$/.test(above)) return true
    const word = /^\s*(\S{1,40})/.exec(head)?.[1] ?? ''
    return !/[.!?:;]$/.test(above) && above.length + word.length > 58
  }

  /** A run of lines as programs print them; with a prompt or a trace's first line, all up to the blank line. */
  #outputEnd(i: number, start: number, end: number): number {
    const opens = i === start || this.#heads[i - 1]!.trimEnd().endsWith(':')
    if (opens && startsOutput(this.#heads[i]!)) return end
    if (!looksLikeOutput(this.#heads[i]!)) return i
    let strong = 0
    let at = i
    let last = i
    for (; at < end && at - last <= 3; at++) {
      if (!looksLikeOutput(this.#heads[at]!)) continue
      strong++
      last = at
    }
    return strong * 2 >= last + 1 - i || strong >= 3 ? last + 1 : i + 1
  }

  /** A run of lines that are code: indented where no list or paragraph explains it, or full of `;` and braces. */
  #codeEnd(i: number, start: number, end: number, list: ListContext | null, code: number | null): number {
    const indent = this.#indent(i)
    const above = i > start ? this.#heads[i - 1]!.trimEnd() : ''
    if (i > start && !above.endsWith(':') && this.#blocks.at(-1)?.kind === 'paragraph') {
      return this.#bareCodeEnd(i, end)
    }
    if (indent < 2) return this.#bareCodeEnd(i, end)
    const floor = list && indent > list.indent ? list.words + 2 : 2
    if (indent < floor) return i
    let at = i
    while (at < end && this.#indent(at) >= Math.min(indent, 2)) at++
    if (at === i + 1 && i === start && at < end) return i
    if (code !== null && indent >= code) return at
    const isProse = this.#proseShare(i, at) >= 0.6
    if (isProse && (indent < 4 || (list !== null && indent <= list.words + 3))) return i
    return at
  }

  #bareCodeEnd(i: number, end: number): number {
    let at = i
    while (at < end && looksLikeCommand(this.#heads[at]!)) at++
    if (at > i) return at
    if (this.#isExpression(i, end)) return end
    const codeLines = this.#codeLinesBefore(end) - this.#codeLinesBefore(i)
    return codeLines >= 2 && codeLines * 2 >= end - i ? end : i
  }

  /** How many of the lines above `i` look like code; each line is looked at once. */
  #codeLinesBefore(i: number): number {
    const counts = this.#codeLines
    for (let at = counts.length - 1; at < i; at++)
      counts.push(counts[at]! + (looksLikeCode(this.#heads[at]!) ? 1 : 0))
    return counts[i]!
  }

  /** A line or two below "so:" that are no sentence: an assignment, a call, an expression. */
  #isExpression(i: number, end: number): boolean {
    const last = this.#blocks.at(-1)
    if (!last || last.kind !== 'paragraph' || this.#text.charAt(last.to - 1) !== ':' || end - i > 3)
      return false
    for (let at = i; at < end; at++) {
      const head = this.#heads[at]!
      if (!/[=;(){}<>$\\]/.test(head) || head.includes('://') || plainWordShare(head) >= 0.3) return false
    }
    return true
  }

  /** Several lines with next to no plain words: names, figures, what a program printed. */
  #isData(from: number, to: number): boolean {
    if (to - from < 2) return false
    for (let at = from; at < to; at++) {
      const head = this.#heads[at]!
      if (head.includes('://') || isTagLine(head) || plainWordShare(head) > 0.34) return false
    }
    return true
  }

  #proseShare(from: number, to: number): number {
    let prose = 0
    for (let at = from; at < to; at++) if (readsAsProse(this.#heads[at]!)) prose++
    return prose / (to - from)
  }

  #paragraphEnd(i: number, start: number, end: number): number {
    let at = i + 1
    for (; at < end; at++) {
      const head = this.#heads[at]!
      const above = this.#heads[at - 1]!.trimEnd()
      const bullet = readBullet(head)
      if (bullet && this.#opensList(bullet, at, start, end)) break
      if (looksLikeOutput(head) || looksLikeCommand(head) || isRule(head) || isHeadingLine(head)) break
      if (
        this.#quoteEnd(at, false, end) > at ||
        this.#fenceEnd(at) > at ||
        tableRows(this.#heads, at, end) > 0
      )
        break
      if (above.endsWith(':') && (startsOutput(head) || this.#indent(at) >= this.#indent(at - 1) + 2)) break
    }
    return at
  }

  #add(kind: BlockKind, from: number, to: number, items: Span[] = []): number {
    const first = this.#lines[from]!.from
    const trimmed = trimSpan(this.#text, first, this.#lines[to - 1]!.to)
    const keepsIndent = kind === 'code' || kind === 'table' || kind === 'quote'
    this.#blocks.push({ kind, from: keepsIndent ? first : trimmed.from, to: trimmed.to, items })
    return to
  }
}
