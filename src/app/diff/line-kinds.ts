import type { DiffSummary } from '../worker/index.ts'

export type LineKind = 'added' | 'removed' | 'context' | 'hunk' | 'file' | 'header' | 'outside'

/** What a line of the diff is, told by where it stands and its first character. */
export function lineKind(summary: DiffSummary | null, from: number, text: string): LineKind {
  if (!summary) return bySign(text)
  const file = last(summary.files, from)
  if (!file || from >= file.to) return 'outside'
  const hunk = last(file.hunks, from)
  if (!hunk || from >= hunk.to) return from === file.from ? 'file' : 'header'
  return from < hunk.body ? 'hunk' : bySign(text)
}

function bySign(text: string): LineKind {
  switch (text[0]) {
    case '+':
      return 'added'
    case '-':
      return 'removed'
    case '@':
      return 'hunk'
    default:
      return 'context'
  }
}

/** The last of the ordered spans that begins at or before an offset. */
function last<T extends { readonly from: number }>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.from <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}
