import type { Source } from '../report.ts'
import type { Span } from '../text/span.ts'

/** The first line, and what stands before the words that say what the commit does. */
export interface Subject extends Span {
  /** `[PATCH v3 2/7]` and other bracketed tags at the front, and a ticket that is no prefix: `Fixes #12: `, `ABC-12; `. */
  readonly tag: Span | null
  /** What of them a mail has put there: all in a mail's header, else up to the last that says PATCH or RFC. */
  readonly mailTag: Span | null
  /** `fixup! `, `squash! `, `amend! ` or `Revert "`. */
  readonly marker: (Span & { readonly kind: 'fixup' | 'squash' | 'amend' | 'revert' }) | null
  /** `area: `, `a/b: c: ` or `type(scope)!: `, its colon included, the blank after it not. */
  readonly prefix:
    | (Span & {
        /** The words of the prefix, one per colon: `x86/vdso: mm: ` has two. */
        readonly areas: readonly string[]
        /** Set where the prefix has the form and a known type of Conventional Commits. */
        readonly type: string | null
        readonly scope: string | null
        readonly breaking: boolean
      })
    | null
  /** A forge's ` (#123)` at the end. */
  readonly suffix: Span | null
  /** The rest: the words that say what the commit does. */
  readonly title: Span
}

/** What a run of body lines is; only `paragraph` and `list` are prose. */
export type BlockKind = 'paragraph' | 'list' | 'code' | 'quote' | 'table' | 'heading'

/** A run of body lines of one kind. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a list: each item without its bullet. Empty otherwise. */
  readonly items: readonly Span[]
}

/** A trailer as git reads it; a value that is folded over lines is unfolded in `value`. */
export interface Trailer extends Span {
  readonly key: string
  readonly value: string
  readonly keySpan: Span
  readonly valueSpan: Span
}

/** What stands in the text and is not part of the message. */
export interface Outside extends Span {
  readonly kind: 'comment' | 'scissors' | 'notes' | 'mail-headers' | 'signature' | 'diff'
}

/** A commit message, read; offsets are into `text`, which is the text as it was given. */
export interface MessageDocument {
  readonly text: string
  readonly source: Source
  readonly subject: Subject | null
  /** Blocks of the body in order, without trailers. */
  readonly body: readonly Block[]
  /** The trailer block; null where git sees none. */
  readonly trailerBlock: Span | null
  readonly trailers: readonly Trailer[]
  readonly outside: readonly Outside[]
}
