import type { Level } from '../report.ts'

/** What a project expects of a message: data only. The source of each value is cited beside it. */
export interface Convention {
  readonly id: string
  /** For people: "Linux kernel". */
  readonly name: string
  /** The project's own document. */
  readonly source: string
  /** `what-first` advises what before why; `either` takes both orders. */
  readonly order: 'what-first' | 'either'
  readonly subject: {
    readonly prefix: 'area' | 'type' | 'package' | 'none'
    /** Case of the first word behind the prefix. */
    readonly case: 'upper' | 'lower' | 'any'
    readonly soft: number
    readonly hard: number
  }
  /** Columns of body prose. */
  readonly width: number
  readonly trailers: {
    readonly required: readonly string[]
    /** Keys usual there beside git's common ones; for the language of tags. */
    readonly known: readonly string[]
    /** `Fixes: <id> ("subject")` with at least this many hex digits; 0 where that form is not used. */
    readonly fixesDigits: number
  }
  /** Levels that differ from the checks' own. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** Acronyms and terms that every reader there knows, lower case. */
  readonly terms: readonly string[]
}
