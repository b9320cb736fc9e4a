import type { Level } from '../report.ts'

/** The most columns a line may be allowed; more means no limit, or is a slip of the keyboard. */
export const widestLine = 500

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
    /** Columns above which a shorter subject is advised, and above which it is asked for. */
    readonly soft: number
    readonly hard: number
    /** Known types where the prefix is one; empty otherwise. */
    readonly types: readonly string[]
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
  /** How an older commit is cited: `id ("subject")`, `id (subject, date)`, or as one likes. */
  readonly citation: 'subject' | 'subject-date' | 'any'
  /** "I", "we" and "this patch" are asked to go, because the project's document says so. */
  readonly impersonal: boolean
  /** Levels that differ from the checks' own. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** Acronyms and terms that every reader there knows, lower case. */
  readonly terms: readonly string[]
}
