import type { Link, Part } from '../report.ts'
import type { Span } from '../text/span.ts'

/** A name in the message that looks like code, a path, an option or a constant. */
export interface Mention extends Span {
  readonly name: string
  readonly kind: 'path' | 'call' | 'identifier' | 'option' | 'constant' | 'quoted'
  /** Where the diff has it, strongest first; `absent` where it has not. */
  readonly in: 'added' | 'removed' | 'context' | 'path' | 'absent'
  /** A name of the diff one or two letters off; only for absent ones. */
  readonly nearMiss: (Span & { readonly name: string }) | null
}

/** What ties a message to a diff. */
export interface Evidence {
  readonly match: { readonly score: number; readonly verdict: 'same' | 'unsure' | 'different' }
  readonly consistency: { readonly score: number }
  readonly coverage: { readonly score: number; readonly parts: readonly Part[] }
  readonly links: readonly Link[]
  readonly mentions: readonly Mention[]
}
