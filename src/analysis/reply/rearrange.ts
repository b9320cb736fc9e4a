import type { Draft } from '../check.ts'
import { leansOnPrevious } from '../prose/leaning.ts'
import { byBlock } from '../prose/opening.ts'
import { bodyWords, defendsDecision, isTornApart, runsOf, sideOf, type Side } from '../prose/order.ts'
import type { Proposal } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { asParagraph } from '../text/fill.ts'

/** A shorter body is read in one go in any order. */
const LEAST_WORDS = 80

/** What moves as one: sentences of one side that stand together, with the lists and code behind them. */
interface Unit {
  readonly side: Side
  readonly problem: boolean
  readonly block: number
  readonly parts: ({ readonly sentences: Sentence[] } | { readonly text: string })[]
}

/**
 * The body with what and why apart: whole sentences move, none is changed. The problem stays in front where the
 * message begins with it, unless what comes first is asked for. Null where that would not help.
 */
export function rearrange(draft: Draft): Proposal | null {
  const { message, judgement, settings, convention } = draft
  const whatFirst = settings.whatFirst === true || convention.order === 'what-first'
  const wanted =
    judgement.order === 'mixed' ||
    isTornApart(draft) ||
    (judgement.order === 'why-first' && settings.whatFirst === true)
  if (!wanted) return null
  const words = bodyWords(draft)
  if (words < LEAST_WORDS) return null
  const units = unitsOf(draft)
  const sorted = sortUnits(units, whatFirst)
  if (!sorted || switchesIn(sorted) >= switchesIn(units)) return null
  const [first, last] = [message.body[0]!, message.body.at(-1)!]
  const was = message.text.slice(first.from, last.to)
  const insert = paragraphsOf(sorted, convention.width).join('\n\n')
  if (insert === was) return null
  return {
    id: 'rearrange',
    title:
      whatFirst && !sorted[0]!.problem
        ? 'Put what the commit does first, then why'
        : 'Put the problem first, then what is done, then the other reasons',
    edits: [{ from: first.from, to: last.to, was, insert }],
    wordsBefore: words,
    wordsAfter: words,
  }
}

function unitsOf(draft: Draft): Unit[] {
  const { message, sentences } = draft
  const units: Unit[] = []
  const inBlock = byBlock(sentences)
  let side: Side = runsOf(draft)[0]?.side ?? 'what'
  for (const [index, block] of message.body.entries()) {
    if (block.kind !== 'paragraph') {
      const text = message.text.slice(block.from, block.to)
      if (units.length > 0) units.at(-1)!.parts.push({ text })
      else units.push({ side, problem: false, block: index, parts: [{ text }] })
      continue
    }
    for (const sentence of inBlock.get(index) ?? []) {
      const next = sideOf(sentence) ?? side
      const current = units.at(-1)
      const part = current?.parts.at(-1)
      const together = current?.block === index && (next === current.side || leansOnPrevious(sentence.text))
      if (together && part && 'sentences' in part) part.sentences.push(sentence)
      else if (leansOnPrevious(sentence.text) && current) current.parts.push({ sentences: [sentence] })
      else {
        const problem = next === 'why' && !defendsDecision(sentence)
        units.push({ side: next, problem, block: index, parts: [{ sentences: [sentence] }] })
      }
      side = units.at(-1)!.side
    }
  }
  return units
}

/** The units in a better order; null where there is nothing to sort. */
function sortUnits(units: readonly Unit[], whatFirst: boolean): Unit[] | null {
  const what = units.filter((u) => u.side === 'what')
  const why = units.filter((u) => u.side === 'why')
  if (what.length === 0 || why.length === 0) return null
  const leading = units.slice(0, units.indexOf(what[0]!))
  const front = !whatFirst && leading.some((u) => u.problem) ? leading : []
  return [...front, ...what, ...why.filter((u) => !front.includes(u))]
}

function switchesIn(units: readonly Unit[]): number {
  return units.filter((u, i) => i > 0 && u.side !== units[i - 1]!.side).length
}

/** Paragraphs of the units in their order; neighbours from one paragraph stay one. */
function paragraphsOf(units: readonly Unit[], width: number): string[] {
  const paragraphs: (string | { block: number; sentences: Sentence[] })[] = []
  for (const unit of units) {
    for (const part of unit.parts) {
      const last = paragraphs.at(-1)
      if ('text' in part) paragraphs.push(part.text)
      else if (typeof last === 'object' && last.block === part.sentences[0]!.block)
        last.sentences.push(...part.sentences)
      else paragraphs.push({ block: part.sentences[0]!.block, sentences: [...part.sentences] })
    }
  }
  return paragraphs.map((p) => (typeof p === 'string' ? p : asParagraph(p.sentences, width)))
}
