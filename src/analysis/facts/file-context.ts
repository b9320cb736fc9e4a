import type { DiffFile } from '../diff/diff.ts'
import type { FileKind } from './facts.ts'

/** A file of the diff, and what its path says of it. */
export interface FileContext {
  readonly file: DiffFile
  /** Its place among the diff's files. */
  readonly index: number
  readonly kind: FileKind
  readonly language: string
  /** It lists dependencies. */
  readonly manifest: boolean
}
