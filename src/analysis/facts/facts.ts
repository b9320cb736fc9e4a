import type { DiffFile, DiffNote } from '../diff/diff.ts'
import type { Span } from '../text/span.ts'

/** What a file is for, by its path. */
export type FileKind =
  'code' | 'test' | 'docs' | 'build' | 'config' | 'generated' | 'vendored' | 'lock' | 'data'

/** What is known of one file of the diff. */
export interface FileFacts {
  readonly file: DiffFile
  readonly kind: FileKind
  /** Language id such as `c`, `rust`, `python`, `shell`; `other` where unknown. */
  readonly language: string
  /** Only white space or line breaks changed. */
  readonly formattingOnly: boolean
  /** Only comments changed. */
  readonly commentsOnly: boolean
  /** Tests added less tests removed, counted by their headings (`it(`, `#[test]`, `func Test...`). */
  readonly tests: number
  /** Nothing but the dependencies that it lists changed. */
  readonly dependencies: boolean
}

/** What a name stands for. */
export type SymbolKind =
  | 'function'
  | 'type'
  | 'method'
  | 'option'
  | 'config'
  | 'constant'
  | 'property'
  | 'target'
  | 'message'
  | 'import'
  | 'dependency'
  | 'section'

/** A named thing that the diff adds, removes, renames, moves or changes. */
export interface SymbolFact {
  readonly kind: SymbolKind
  readonly name: string
  readonly change: 'added' | 'removed' | 'renamed' | 'moved' | 'changed'
  /** The old name of a renamed thing. */
  readonly oldName?: string
  /** The signature (the defining line itself) changed, not only what stands below it. */
  readonly signature?: boolean
  /** Seen from outside: exported, `pub`, in a header, a documented option. */
  readonly public: boolean
  /** Index into `Facts.files`. */
  readonly file: number
  /** The line or lines that show it. */
  readonly at: Span
}

/** A new condition on a named constant or a guard, and what it skips or adds. */
export interface ConditionFact {
  readonly file: number
  /** The condition's line. */
  readonly at: Span
  /** The condition as written, trimmed. */
  readonly condition: string
  /** Named constants and identifiers in it, most telling first. */
  readonly names: readonly string[]
  /** What happens under it: `return false`, `continue`, a call; empty where unknown. */
  readonly consequence: string
  readonly consequenceAt: Span | null
  /** A comparison with a named constant, or another guard in code that was there before. */
  readonly kind: 'constant' | 'guard'
  /** It stands in a function that the diff adds as a whole. */
  readonly inNew: boolean
}

/** A number or default that changes in place. */
export interface ValueFact {
  readonly file: number
  readonly at: Span
  /** What it is the value of, where it can be told. */
  readonly name: string | null
  readonly before: string
  readonly after: string
}

/** A block of lines that stands elsewhere afterwards, unchanged but for its indentation. */
export interface MoveFact {
  readonly fromFile: number
  readonly toFile: number
  /** The removed lines and the added ones. */
  readonly before: Span
  readonly after: Span
  readonly lines: number
}

/** A component of the change as a maintainer would name it: a directory, a tool, a role. */
export interface PartFacts {
  readonly name: string
  /** Indexes into `Facts.files`. */
  readonly files: readonly number[]
  readonly lines: number
  readonly kind: FileKind
  /** One line each, in the field's words: "adds function readIndex()". */
  readonly facts: readonly string[]
}

/** What a diff does, told from its hunks alone. */
export interface Facts {
  readonly files: readonly FileFacts[]
  readonly symbols: readonly SymbolFact[]
  readonly conditions: readonly ConditionFact[]
  readonly values: readonly ValueFact[]
  readonly moves: readonly MoveFact[]
  readonly parts: readonly PartFacts[]
  /** What was too large to be looked at. */
  readonly notes: readonly DiffNote[]
}
