import type { Diff } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Link, Note, Part } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'

/** A message and the diff it comes with, both read. */
export interface MessageWithDiff {
  readonly message: MessageDocument
  readonly sentences: readonly Sentence[]
  readonly diff: Diff
  readonly facts: Facts
}

/** A name in the message that looks like code, a path, an option or a constant. */
export interface Mention extends Span {
  readonly name: string
  readonly kind: 'path' | 'call' | 'identifier' | 'option' | 'constant' | 'quoted'
  /** Where the diff has it, strongest first; `absent` where it has not. */
  readonly in: 'added' | 'removed' | 'context' | 'path' | 'absent'
  /** A name of the diff one or two letters off; only for absent ones. */
  readonly nearMiss: (Span & { readonly name: string }) | null
}

/** A claim of the message, and how far the diff bears it out. */
export interface Doubt extends Span {
  /** `verb`: the direction of a verb such as "remove"; `sentence`: whether the sentence speaks of this change. */
  readonly kind: 'verb' | 'sentence'
  /** How likely the claim holds, 0..1. */
  readonly score: number
  /** Lines that speak against it. */
  readonly diff: readonly Span[]
  /** What a verb is said of. */
  readonly object: Span | null
}

/** What ties a message to a diff. */
export interface Evidence {
  readonly match: { readonly score: number; readonly verdict: 'same' | 'unsure' | 'different' }
  readonly consistency: { readonly score: number }
  readonly coverage: { readonly score: number; readonly parts: readonly Part[] }
  readonly links: readonly Link[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Doubt[]
  /** How likely the message speaks of each file, 0..1, in the order of the diff; the first few hundred. */
  readonly files: readonly number[]
  /** What was too long to be compared. */
  readonly notes: readonly Note[]
}
