import type { Block, MessageDocument } from '../message/document.ts'
import type { Span } from '../text/span.ts'
import type { Unit } from './sentence.ts'
import { splitSentences } from './split-sentences.ts'

/**
 * The units of a message: the subject, then every sentence of its paragraphs and list items and every heading, in
 * order. Code, quotes, tables and trailers make none.
 */
export function segment(message: MessageDocument): Unit[] {
  const { subject, text } = message
  const units: Unit[] = []
  if (subject) units.push(unit(text, 'subject', -1, subject))
  message.body.forEach((block, index) => {
    for (const { kind, span } of unitsOf(text, block)) units.push(unit(text, kind, index, span))
  })
  return units
}

function unitsOf(text: string, block: Block): { kind: Unit['kind']; span: Span }[] {
  switch (block.kind) {
    case 'heading':
      return splitSentences(text, block.from, block.to).length ? [{ kind: 'heading', span: block }] : []
    case 'paragraph':
      return splitSentences(text, block.from, block.to).map((span) => ({ kind: 'sentence', span }))
    case 'list':
      return block.items
        .flatMap((item) => proseOf(text, item))
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
  return { kind, block, from, to, text: text.slice(from, to).replace(/[\s\v\f\u2028\u2029]/g, ' ') }
}
