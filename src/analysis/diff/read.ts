import type { Diff } from './diff.ts'

export function readDiff(text: string): Diff {
  return { text, files: [], additions: 0, deletions: 0, notes: [] }
}
