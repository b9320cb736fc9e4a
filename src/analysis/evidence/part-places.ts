import type { Diff } from '../diff/diff.ts'
import { indexDiff } from './diff-index.ts'
import type { Part } from '../report.ts'
import type { Span } from '../text/span.ts'

const LONGEST = 300

/** What a part does, from the first of its facts, for brackets: at most two. */
export function outlineOfPart(part: Part): string {
  return part.facts.slice(0, 2).join('; ')
}

/** The first telling line that a part changes: one with a word of three letters; else where the part starts. */
export function placeOfPart(diff: Diff, part: Part): Span {
  const paths = new Set(part.paths)
  const files = indexDiff(diff).files.filter((f) => paths.has(f.file.path))
  const most = files.toSorted((a, b) => b.lines.length - a.lines.length)[0]
  const lines = most?.lines ?? []
  const telling = lines.filter((l) =>
    /[A-Za-z_]{3}/.test(diff.text.slice(l.from, Math.min(l.to, l.from + 200))),
  )
  const line = telling.find((l) => l.sign === '+') ?? telling[0] ?? lines[0]
  if (line && line.from < line.to) return { from: line.from, to: Math.min(line.to, line.from + LONGEST) }
  const at = part.at[0] ?? { from: 0, to: diff.text.length }
  return { from: at.from, to: Math.min(at.to, at.from + 100) }
}
