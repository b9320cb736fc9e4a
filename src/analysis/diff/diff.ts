import type { Span } from '../text/span.ts'

/** What happens to a file; `mode` where nothing but its mode changes. */
export type FileChange = 'modified' | 'added' | 'deleted' | 'renamed' | 'copied' | 'mode'

/** A hunk; `from` is at its `@@`, `to` behind its last line. */
export interface Hunk extends Span {
  readonly oldStart: number
  readonly newStart: number
  /** The text behind the second `@@`: mostly the enclosing function. May be empty. */
  readonly section: Span
  /** Offset of the first line below the `@@` line. */
  readonly body: number
  /** How many sign columns a line has: 1, or the number of parents in a combined diff. */
  readonly columns: number
  readonly additions: number
  readonly deletions: number
}

/** One file of a diff; paths are decoded and without `a/` and `b/`. */
export interface DiffFile extends Span {
  /** The new path, or the old one of a deleted file. */
  readonly path: string
  readonly oldPath: string | null
  readonly newPath: string | null
  readonly change: FileChange
  readonly binary: boolean
  readonly submodule: boolean
  /** File modes as git prints them (`100755`), where the diff says so. */
  readonly oldMode: string | null
  readonly newMode: string | null
  readonly hunks: readonly Hunk[]
  readonly additions: number
  readonly deletions: number
}

/** What could not be read or was cut, with its place. */
export interface DiffNote extends Span {
  readonly text: string
}

/** What every line of a diff is wrapped in when it comes out of a mail or a terminal. */
export interface Dress {
  /** The quoting in front of each line, such as `> `; empty where there is none. */
  readonly quote: string
  /** Terminal colours stand in the lines. */
  readonly colours: boolean
}

/** A diff, read once; offsets are into `text`, which is the text as it was given. */
export interface Diff {
  readonly text: string
  readonly files: readonly DiffFile[]
  readonly additions: number
  readonly deletions: number
  readonly notes: readonly DiffNote[]
  /** Null for a plain diff; `forEachLine` sees through it. */
  readonly dress: Dress | null
}
