import type { Draft } from '../check.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { bodyOf } from './opening.ts'
import { isImperative, saysWhat } from './says-what.ts'
import { countWords } from './words.ts'
import { onceFor } from '../text/once-for.ts'

/** The two sides of an argument. */
export type Side = 'what' | 'why'

/** A run of body sentences on one side of the argument. */
export interface Run {
  readonly side: Side
  readonly sentences: readonly Sentence[]
}

/** The side a sentence takes by what it does first of all; none where it takes neither. */
export function sideOf(sentence: Sentence): Side | null {
  if (isImperative(sentence)) return 'what'
  const [first] = sentence.roles
  return first === 'what' || first === 'why' ? first : null
}

/** The body as alternating runs of what and why; sentences of neither side join the run they stand in. */
export function runsOf(draft: Draft): Run[] {
  const runs: { side: Side; sentences: Sentence[] }[] = []
  let side: Side | null = null
  for (const sentence of bodyOf(draft)) {
    const next = sideOf(sentence)
    if (next && next !== side) {
      runs.push({ side: next, sentences: [] })
      side = next
    }
    runs.at(-1)?.sentences.push(sentence)
  }
  return runs
}

/** Words of the body that stand before a place. */
export function wordsBefore(draft: Draft, place: number): number {
  let words = 0
  for (const sentence of bodyOf(draft)) if (sentence.to <= place) words += countWords(sentence.text)
  return words
}

/** Words of the prose of the body. */
export const bodyWords = onceFor((draft: Draft): number =>
  bodyOf(draft).reduce((n, s) => n + countWords(s.text), 0),
)

/** A reason for one way of doing it rather than the problem that is solved. */
const DEFENCE =
  /\b(?:avoid(?:s|ing)?|allow(?:s|ing)?|rather than|instead of|alternatively|without (?:complicating|having|needing)|simpler|no need|eliminat\w{1,4}|desired|unlikely|benefits?|advantage|makes? it (?:easier|possible)|so that|would (?:also )?(?:need|require|have))\b/i

/** Whether a sentence defends a decision, as against telling a problem. */
export function defendsDecision(sentence: Sentence): boolean {
  return sentence.roles[0] === 'why' && !saysWhat(sentence) && DEFENCE.test(sentence.text.slice(0, 1000))
}

/**
 * The first sentence before `place` that defends a decision, where the reasons given so far are mostly defences.
 * Status quo, problem, solution is an accepted order: there the reader is led, and there is none.
 */
export function defenceBefore(body: readonly Sentence[], place: number): Sentence | null {
  const reasons = body.filter((s) => s.to <= place && sideOf(s) === 'why')
  const defences = reasons.filter(defendsDecision)
  return defences.length > 0 && 2 * defences.length >= reasons.length ? defences[0]! : null
}

/** Index of the paragraph a sentence stands in, counting prose blocks only. */
export function paragraphOf({ message }: Draft, sentence: Sentence): number {
  return message.body.slice(0, sentence.block).filter((b) => b.kind === 'paragraph' || b.kind === 'list')
    .length
}

/** The first words of a sentence, as a short place to point at. */
export function headOf(sentence: Sentence, words = 7): { from: number; to: number } {
  let end = 0
  let count = 0
  for (let i = 0; i <= sentence.text.length && count < words; i++) {
    const isBlank = i === sentence.text.length || sentence.text.charAt(i) === ' '
    if (isBlank && i > 0 && sentence.text.charAt(i - 1) !== ' ') {
      count++
      end = i
    }
  }
  return { from: sentence.from, to: sentence.from + end }
}

/** Words below which alternation costs a reader nothing, and from which a body loses its reader. */
const TORN = { least: 110, long: 250 } as const

/**
 * Whether what and why alternate so that the reader has to hunt for either: by the order of the sentences, or because
 * a long body defends decisions before it has told any.
 */
export function isTornApart(draft: Draft): boolean {
  const words = bodyWords(draft)
  if (words < TORN.least) return false
  if (draft.judgement.order === 'mixed') return true
  const body = bodyOf(draft)
  const what = body.find(saysWhat)
  return (
    words > TORN.long && what !== undefined && !saysWhat(body[0]!) && defenceBefore(body, what.from) !== null
  )
}
