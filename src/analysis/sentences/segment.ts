import type { Block, MessageDocument } from '../message/document.ts'
import type { Span } from '../text/span.ts'
import type { Unit } from './sentence.ts'
import { splitSentences } from './split-sentences.ts'

/** So many sentences are judged by their words; real messages have dozens. */
export const mostSentences = 2000
/** Code units of the text in which sentences are looked for. */
export const longestProse = 100_000

/**
 * The units of a message: the subject, then every sentence of its paragraphs and list items and every heading, in
 * order, within the limits above. Code, quotes, tables and trailers make none.
 */
export function segment(message: MessageDocument): Unit[] {
  const { subject, text, body } = message
  const units: Unit[] = []
  if (subject && subject.from < longestProse) units.push(unit(text, 'subject', -1, within(subject)))
  for (const [index, block] of body.entries()) {
    if (block.from >= longestProse) break
    for (const { kind, span } of unitsOf(text, block)) {
      if (units.length >= mostSentences) return units
      units.push(unit(text, kind, index, span))
    }
  }
  return units
}

/** Where the words begin that `segment` left out when it returned these units; null where it read all. */
export function firstUnread({ subject, body }: MessageDocument, units: readonly Unit[]): number | null {
  const prose = body.findLast(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'heading')
  const readTo = units.length < mostSentences ? longestProse : units.at(-1)!.to
  return Math.max(prose?.to ?? 0, subject?.to ?? 0) > readTo ? readTo : null
}

const within = ({ from, to }: Span): Span => ({ from, to: Math.min(to, longestProse) })

function unitsOf(text: string, block: Block): { kind: Unit['kind']; span: Span }[] {
  const { from, to } = within(block)
  switch (block.kind) {
    case 'heading':
      return splitSentences(text, from, to).length ? [{ kind: 'heading', span: { from, to } }] : []
    case 'paragraph':
      return splitSentences(text, from, to).map((span) => ({ kind: 'sentence', span }))
    case 'list':
      return block.items
        .filter(({ from }) => from < longestProse)
        .flatMap((item) => proseOf(text, within(item)))
        .flatMap((prose) => splitSentences(text, prose.from, prose.to))
        .map((span) => ({ kind: 'item', span }))
    default:
      return []
  }
}

/** The runs of prose in a list item: between its blank lines, without fenced code. */
function proseOf(text: string, item: Span): Span[] {
  const runs: Span[] = []
  let runFrom = -1
  let fenced = false
  for (let line = item.from; line < item.to;) {
    const newline = text.indexOf('\n', line)
    const end = newline < 0 || newline >= item.to ? item.to : newline + 1
    const words = text.slice(line, end).trim()
    const isFence = words.startsWith('```')
    if (isFence || fenced || words === '') {
      if (runFrom >= 0) runs.push({ from: runFrom, to: line })
      runFrom = -1
      if (isFence) fenced = !fenced
    } else if (runFrom < 0) {
      runFrom = line
    }
    line = end
  }
  if (runFrom >= 0) runs.push({ from: runFrom, to: item.to })
  return runs
}

function unit(text: string, kind: Unit['kind'], block: number, { from, to }: Span): Unit {
  return { kind, block, from, to, text: text.slice(from, to).replace(/[^\S ]/g, ' ') }
}
