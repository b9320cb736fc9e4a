import type { Draft } from '../check.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { onceFor } from '../text/once-for.ts'
import { bodyOf } from './opening.ts'
import { saysWhat } from './says-what.ts'
import { contentStems } from './words.ts'

/** The subject without prefix and tag, cut where it is long; empty without one. */
export function titleOf({ message }: Draft): string {
  const title = message.subject?.title
  return title ? message.text.slice(title.from, Math.min(title.to, title.from + 500)) : ''
}

/** The sentences of the body that say of the change what the subject has not said. */
export const toldBeyondSubject = onceFor((draft: Draft): readonly Sentence[] => {
  const known = contentStems(titleOf(draft))
  return bodyOf(draft).filter((s) => saysWhat(s) && addsTo(known, contentStems(s.text)))
})

function addsTo(known: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  let shared = 0
  for (const stem of stems) if (known.has(stem)) shared++
  return stems.size > 2 && shared < 0.6 * stems.size
}

/** Letters of the subject by which its copy in a list is known. */
const COPY = 24

/**
 * The list of squashed commits that a forge puts in place of a body, its items in order: its first item is the
 * subject again. Empty where there is none.
 */
export function squashList(draft: Draft): Sentence[] {
  const { message, sentences } = draft
  if (!message.subject) return []
  const { from, title } = message.subject
  const start = message.text.slice(from, Math.min(title.to, from + COPY)).trim()
  const copy = start.length > 4 ? message.text.indexOf(`\n* ${start}`) : -1
  return copy < 0 ? [] : sentences.filter((s) => s.kind === 'item' && s.from > copy)
}

/**
 * Of such a list the commits alone: no items inside of others, no links, and none at all where prose between them tells
 * what or why.
 */
export function branchCommits(draft: Draft): Sentence[] {
  const { text } = draft.message
  if (draft.sentences.some((s) => s.kind === 'sentence' && tells(s))) return []
  return squashList(draft).filter(
    (s) => /^\n\* ?$/.test(text.slice(s.from - 3, s.from)) && !/https?:/.test(s.text.slice(0, 100)),
  )
}

/** Whether a sentence tells what or why in more than a few words. */
const tells = (s: Sentence): boolean => (s.roles.includes('why') || saysWhat(s)) && s.text.length > 40
