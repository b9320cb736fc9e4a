import type { Block, MessageDocument } from '../message/document.ts'
import { isRule, isTagLine, looksLikeOutput, plainWordShare, readBullet } from '../message/line-forms.ts'
import type { Edit } from '../report.ts'
import { editAt } from '../text/edits.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { columns, displayWidth } from '../text/width.ts'
import { hasColumns } from './spacing.ts'

/** Inline code up to this many columns is not broken over two lines. */
const longestUnbrokenCode = 40

/**
 * The block with the lines that are too wide wrapped; null where none can be. Only paragraphs and list items are
 * wrapped, from the first line that is too wide on, and only as far as the author's own lines run on into one
 * another. Indentation and hanging indents stay.
 */
export function wrapBlock({ text }: MessageDocument, block: Block, width: number): Edit | null {
  const units = unitsOf(block)
  const lineEnd = text.slice(block.from, block.to).includes('\r\n') ? '\r\n' : '\n'
  const edits = units.flatMap((unit) => wrapUnit(text, unit, width, lineEnd))
  const first = edits[0]
  const last = edits.at(-1)
  if (!first || !last) return null
  let insert = ''
  let at = first.from
  for (const edit of edits) {
    insert += text.slice(at, edit.from) + edit.insert
    at = edit.to
  }
  return editAt(text, first.from, last.to, insert)
}

const unitsOf = (block: Block): readonly Span[] =>
  block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block] : []

/** Whether it is plain that nothing is to be wrapped. */
export const isNarrow = ({ text, body }: MessageDocument, width: number): boolean =>
  body.every((block) =>
    unitsOf(block).every(({ from, to }) => isSurelyNarrow(text, lineStart(text, from), to, width)),
  )

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** What is left of a line flows into the next one only up to this length, so that the cost stays linear. */
const longestRest = 2000

/** A line is not broken before a link where fewer columns than this would be left of it. */
const shortLead = 12

/** A unit with a smaller share of plain words is taken for output or data that was not recognised. */
const leastPlainWords = 0.5

/** One line of a unit: what stands before its words, and the words. */
interface Row {
  readonly lead: string
  readonly words: string
  readonly width: number
}

/** Whether no line can be wider, told without measuring: each code unit below U+0300 but a tab takes one column. */
function isSurelyNarrow(text: string, from: number, to: number, width: number): boolean {
  let lineFrom = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) lineFrom = at + 1
    else if (code === 9 || code >= 0x300 || at - lineFrom >= width) return false
  }
  return true
}

function wrapUnit(text: string, unit: Span, width: number, lineEnd: string): Edit[] {
  const start = lineStart(text, unit.from)
  if (isSurelyNarrow(text, start, unit.to, width)) return []
  const lines = linesOf(text, start, unit.to)
  const rows = lines.map(({ from, to }, i): Row => {
    const line = text.slice(from, to).trimEnd()
    const lead = i === 0 ? text.slice(from, unit.from) : (/^[ \t]*/.exec(line)?.[0] ?? '')
    return { lead, words: line.slice(lead.length), width: columns(line) }
  })
  if (!rows.some((row) => row.width > width)) return []
  if (plainWordShare(text.slice(unit.from, unit.to)) < leastPlainWords) return []
  const hanging = hangingLead(rows)
  if (hanging === null || rows.some(({ words }) => hasColumns(words))) return []
  const lead = columns(hanging) > width / 2 ? hanging.slice(0, Math.floor(width / 2)) : hanging

  const edits: Edit[] = []
  const fill = fillWidth(rows)
  for (let i = 0; i < rows.length;) {
    let end = i + 1
    while (end < rows.length && runsOn(rows[end - 1]!, rows[end]!, fill)) end++
    const changed = wrapRun(rows.slice(i, end), lead, width)
    if (changed) {
      const from = lines[i + changed.first]!.from
      const { to } = lines[i + changed.last]!
      const insert = changed.lines.join(lineEnd)
      edits.push(editAt(text, from, to, insert))
    }
    i = end
  }
  return edits
}

/** What lines after the first begin with; null where they begin differently, so that the layout means something. */
function hangingLead(rows: readonly Row[]): string | null {
  const second = rows[1]
  if (!second) {
    const { lead } = rows[0]!
    const sign = lead.trim()
    return sign ? lead.replace(sign, ' '.repeat(columns(sign))) : lead
  }
  return rows.slice(2).every(({ lead }) => lead === second.lead) ? second.lead : null
}

/** The width the author wrapped at: the widest line but the last, without lines that were never wrapped. */
function fillWidth(rows: readonly Row[]): number {
  let widest = 0
  for (const { width } of rows.slice(0, -1)) if (width <= 100) widest = Math.max(widest, width)
  return widest
}

const isLink = (words: string) => words.includes('://') && !/\s/.test(words)
const standsAlone = (words: string) => isLink(words) || isTagLine(words.slice(0, 300))

/** Whether a line goes on in the next one, or was ended on purpose. */
function runsOn(row: Row, next: Row, fill: number): boolean {
  if (standsAlone(row.words) || standsAlone(next.words)) return false
  const ends = /[.!?:;]["')\]]{0,2}$/.test(row.words.slice(-4))
  if (!ends && /^[a-z(][a-z'’-]*[ ,.)]/.test(next.words)) return true
  if (row.width > 120) return false
  const first = /^\S{0,60}/.exec(next.words)?.[0] ?? ''
  return row.width + 1 + columns(first) > fill - (ends ? 6 : 12)
}

/** The lines of a run that change when it is wrapped from its first wide line on. */
function wrapRun(rows: readonly Row[], lead: string, width: number) {
  const first = rows.findIndex((row) => row.width > width)
  if (first < 0 || isTagLine(rows[first]!.words.slice(0, 300))) return null
  const lines: string[] = []
  let last = first
  let row = rows[first]!
  let filled = fillLines(row.lead, row.words, lead, width)
  for (;;) {
    const next = rows[last + 1]
    const rest = filled.at(-1)!
    if (!next || rest.words.length > longestRest || (filled.length === 1 && row.width <= width)) {
      lines.push(...filled.map(({ text }) => text))
      break
    }
    lines.push(...filled.slice(0, -1).map(({ text }) => text))
    last++
    row = next
    filled = fillLines(rest.lead, `${rest.words} ${next.words}`, lead, width)
    if (filled.length === 1 && filled[0]!.words === next.words) break
  }
  const before = rows.slice(first, last + 1).map(({ lead: own, words }) => own + words)
  const same = before.length === lines.length && before.every((line, i) => line === lines[i])
  return same ? null : { first, last, lines }
}

/** Words filled into lines; a line takes more than the width only where it cannot be broken. */
function fillLines(firstLead: string, words: string, lead: string, width: number) {
  const lines: { lead: string; words: string; text: string }[] = []
  let current = ''
  let currentLead = firstLead
  let used = columns(firstLead)
  for (const { word, gap } of unbroken(words)) {
    const needed = columns(gap) + columns(word)
    const keepsLink = word.includes('://') && displayWidth(current) <= shortLead
    if (current && used + needed > width && mayStartLine(word) && !keepsLink) {
      lines.push({ lead: currentLead, words: current, text: currentLead + current })
      current = word
      currentLead = lead
      used = columns(lead) + columns(word)
    } else {
      current += (current ? gap : '') + word
      used += current === word ? columns(word) : needed
    }
  }
  lines.push({ lead: currentLead, words: current, text: currentLead + current })
  return lines
}

/** The words of a line with the gap before each; short inline code counts as one word. */
function unbroken(words: string): { word: string; gap: string }[] {
  const parts: { word: string; gap: string }[] = []
  let gap = ''
  for (const part of words.match(/[ \t]+|[^ \t]+/g) ?? []) {
    if (part.charCodeAt(0) === 32 || part.charCodeAt(0) === 9) gap = part
    else {
      parts.push({ word: part, gap })
      gap = ''
    }
  }
  if (!words.includes('`')) return parts
  const joined: { word: string; gap: string }[] = []
  for (let i = 0; i < parts.length; i++) {
    let { word } = parts[i]!
    const { gap: before } = parts[i]!
    if (opensCode(word)) {
      let code = word
      let end = i + 1
      while (end < parts.length && code.length <= longestUnbrokenCode && opensCode(code)) {
        code += parts[end]!.gap + parts[end]!.word
        end++
      }
      if (!opensCode(code) && code.length <= longestUnbrokenCode) {
        word = code
        i = end - 1
      }
    }
    joined.push({ word, gap: before })
  }
  return joined
}

const opensCode = (word: string) => (word.split('`').length - 1) % 2 === 1

/** Whether a line may begin with a word: not with one that would make it a bullet, a quote, a comment or a rule. */
function mayStartLine(whole: string): boolean {
  const word = whole.slice(0, 300)
  if (/^[#>|;%$@~`=+*\-–—•]/.test(word) && !/^(?:--?\w|`\S|\*\w|\$\w|@\w|~\/)/.test(word)) return false
  return (
    readBullet(`${word} x`) === null &&
    !isRule(word) &&
    !looksLikeOutput(word) &&
    !/^(?:diff|Index:|From|Subject:|Conflicts:)$/.test(word)
  )
}
