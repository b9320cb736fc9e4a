import type { Convention } from '../conventions/convention.ts'
import type { Diff } from '../diff/diff.ts'

/** A message to start from, made from the diff, with blanks where only the author knows. */
export function outline(_diff: Diff, _convention?: Convention): string {
  return ''
}
