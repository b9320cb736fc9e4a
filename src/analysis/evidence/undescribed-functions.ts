import type { SymbolFact } from '../facts/facts.ts'
import type { Span } from '../text/span.ts'
import { indexDiff, type ChangedLine } from './diff-index.ts'
import type { MessageWithDiff } from './evidence.ts'
import { stem } from '../words/stem.ts'
import { saidWords } from './said-words.ts'
import { eachWord } from './words.ts'

/** A function this short says itself what it does. */
const FEWEST_LINES = 10
/** A message this short does not name functions. */
const FEWEST_WORDS = 50

/** A new function with the added lines from its head on, as far as the next one. */
export interface NewFunction {
  readonly name: string
  readonly at: Span
  readonly body: readonly ChangedLine[]
}

/**
 * The longest new function that is seen from outside and that a message of some length never names; null where
 * there is none, or where it is a small part of the change.
 */
export function unnamedFunction(both: MessageWithDiff): NewFunction | null {
  const said = saidWords(both.sentences)
  if (said.count < FEWEST_WORDS) return null
  const { facts, diff } = both
  const index = indexDiff(diff)
  let best: NewFunction | null = null
  for (const s of facts.symbols) {
    if (s.kind !== 'function' || s.change !== 'added' || !s.public || facts.files[s.file]?.kind !== 'code')
      continue
    const lines = index.files[s.file]?.lines ?? []
    const start = lines.findIndex((l) => l.from <= s.at.to && s.at.from <= l.to)
    if (start < 0) continue
    const end = nextHead(facts.symbols, s, lines, start)
    const body = lines.slice(start, end).filter((l) => l.sign === '+')
    if (body.length >= FEWEST_LINES && body.length > (best?.body.length ?? 0))
      best = { name: s.name, at: { from: s.at.from, to: Math.min(s.at.to, s.at.from + 300) }, body }
  }
  if (!best || said.raws.has(best.name)) return null
  return best.body.length >= 0.1 * (diff.additions + diff.deletions) ? best : null
}

/** Index of the line at which the next symbol of the file starts, or behind the last. */
function nextHead(
  symbols: readonly SymbolFact[],
  own: SymbolFact,
  lines: readonly ChangedLine[],
  start: number,
): number {
  let next = Infinity
  for (const s of symbols)
    if (
      s.file === own.file &&
      (s.kind === 'function' || s.kind === 'type' || s.kind === 'method') &&
      s.at.from > own.at.to
    )
      next = Math.min(next, s.at.from)
  const end = lines.findIndex((l, i) => i > start && l.from >= next)
  return end < 0 ? lines.length : end
}

/** A value put into a field of something that was handed in. */
const ASSIGNED = /^\s{0,40}(\w{1,60})(?:->|\.)(\w{1,60})\s{0,4}=[^=]/

/**
 * The first line of a function that writes a field of one of its parameters, where no word of the message is
 * that field's; null where there is none.
 */
export function effectsOf(
  both: MessageWithDiff,
  { at, body }: NewFunction,
): { target: string; at: Span } | null {
  const { text } = both.diff
  const { stems } = saidWords(both.sentences)
  const head = text.slice(at.from, Math.min(text.length, at.from + 400))
  const parameters = new Set<string>()
  eachWord(head.slice(head.indexOf('(') + 1, Math.max(0, head.indexOf(')'))), 0, 400, (w) =>
    parameters.add(w.raw),
  )
  for (const line of body) {
    const content = text.slice(line.from, Math.min(line.to, line.from + 200))
    const found = ASSIGNED.exec(content)
    if (!found || !parameters.has(found[1]!) || found[1] === 'self' || found[1] === 'this') continue
    if (stems.has(stem(found[2]!.toLowerCase()))) continue
    const from = line.from + content.search(/\S/)
    return { target: found[0].slice(0, -2).trim(), at: { from, to: Math.min(line.to, from + 200) } }
  }
  return null
}
