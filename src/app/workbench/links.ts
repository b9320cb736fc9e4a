import type { Report, Span } from '../../analysis/index.ts'
import type { DiffSummary } from '../worker/index.ts'
import { nothingLit, type Lit } from './state.ts'

const touches = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to
const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/** The sentence at an offset of the message and the diff lines it speaks of. */
export function litFromMessage(report: Report, offset: number): Lit {
  const here = { from: offset, to: offset }
  const sentence = report.sentences.find((s) => touches(s, here))
  if (!sentence || !report.diff) return nothingLit
  const lines = report.diff.links.filter((l) => overlaps(l.message, sentence)).flatMap((l) => l.diff)
  return lines.length ? { message: [sentence], diff: lines, undescribed: false } : nothingLit
}

/**
 * The hunk at an offset of the diff and the sentences that speak of it; "not described" where none does, where its
 * part is not, or where a finding says so of its lines.
 */
export function litFromDiff(report: Report, summary: DiffSummary, offset: number): Lit {
  if (!report.diff) return nothingLit
  const here = { from: offset, to: offset }
  const file = summary.files.find((f) => f.from <= offset && offset < f.to)
  const hunk = file?.hunks.find((h) => h.from <= offset && offset < h.to)
  if (!file || !hunk) return nothingLit
  const { links, coverage } = report.diff
  const silent = coverage.silent.find((s) => touches(s, here))
  if (silent) return { message: [], diff: [silent], undescribed: true }
  const parts = coverage.parts.filter((p) => p.at.some((at) => touches(at, here)))
  // The mark beside the line says so too, whatever words it shares with a sentence.
  if (parts.length && parts.every((p) => !p.described))
    return { message: [], diff: [hunk], undescribed: true }
  const linkedTo = (span: Span, meets: typeof touches) =>
    links.filter((l) => l.diff.some((d) => meets(d, span))).map((l) => l.message)
  // The nearest that says something: a hunk may hold a whole new file.
  for (const words of [linkedTo(here, touches), parts.flatMap((p) => p.by), linkedTo(hunk, overlaps)]) {
    const sentences = report.sentences.filter((s) => words.some((w) => overlaps(w, s)))
    if (sentences.length) return { message: sentences, diff: [hunk], undescribed: false }
  }
  return { message: [], diff: [hunk], undescribed: true }
}

/** How the message covers a file of the diff; `partly` where some of its parts or lines are not described. */
export function describedFile(
  report: Report | null,
  path: string,
): 'described' | 'partly' | 'not' | 'unknown' {
  const parts = report?.diff?.coverage.parts.filter((part) => part.paths.includes(path)) ?? []
  if (!parts.length) return 'unknown'
  const described = parts.filter((part) => part.described).length
  const files = parts.flatMap((part) => part.at.filter((_, i) => part.paths[i] === path))
  if (described && report?.diff?.coverage.silent.some((s) => files.some((f) => overlaps(f, s))))
    return 'partly'
  return described === parts.length ? 'described' : described ? 'partly' : 'not'
}
