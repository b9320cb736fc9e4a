import type { Draft } from '../check.ts'
import { isCredit } from '../sentences/certain.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** "Fixes #12", "See <link>": a pointer, with which no argument opens. */
const POINTER =
  /^(?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|references?|see|related(?: to)?|follow-?up(?: to| of)?|part of|updates?|issue|re|cc|link)\b[:\s]{0,3})?(?:(?:#|https?:|gh-|[\w.-]{1,60}\/[\w.-]{1,60}#)\S{1,300}[\s,]{0,3}){1,6}\.?$/

/** The first sentence or item of the body that says something: no heading, quote, code, bare reference or credit. */
export function openingOf({ sentences }: Draft): Sentence | null {
  return (
    sentences.find(
      (s) =>
        (s.kind === 'sentence' || s.kind === 'item') &&
        !POINTER.test(s.text.slice(0, 400).toLowerCase()) &&
        !isCredit(s.text),
    ) ?? null
  )
}

/** The sentences and items below the subject. */
export function bodyOf({ sentences }: Draft): Sentence[] {
  return sentences.filter((s) => s.kind === 'sentence' || s.kind === 'item')
}

/** Whether the body begins on the line below the subject: then it is mostly the subject that runs on. */
export function runsOn({ message }: Draft): boolean {
  const { subject, body } = message
  return (
    subject !== null &&
    body.length > 0 &&
    body[0]!.from - subject.to < 3 &&
    !/\n\s*\n/.test(message.text.slice(subject.to, body[0]!.from))
  )
}

/** The sentences of each block of the body. */
export function byBlock(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const found = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const own = found.get(sentence.block)
    if (own) own.push(sentence)
    else found.set(sentence.block, [sentence])
  }
  return found
}
