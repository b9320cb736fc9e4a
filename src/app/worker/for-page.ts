import type { Diff, Report } from '../../analysis/index.ts'
import { listedFiles, shownDiffLimit } from './limits.ts'

/**
 * The report as the page needs it. Of a diff that is not shown as text only the first files are listed, so the parts
 * name no others: ten thousands of places, copied with each report, would hold up the keys.
 */
export function forPage(report: Report, diff: Diff | null): Report {
  const next = diff?.files[listedFiles]
  if (!report.diff || !next || diff.text.length <= shownDiffLimit) return report
  const { coverage } = report.diff
  const parts = coverage.parts.map((part) => {
    const isListed = part.at.map((at) => at.from < next.from)
    const listed = <T>(all: readonly T[]) => all.filter((_, i) => isListed[i])
    return { ...part, at: listed(part.at), paths: listed(part.paths) }
  })
  return { ...report, diff: { ...report.diff, coverage: { ...coverage, parts } } }
}
