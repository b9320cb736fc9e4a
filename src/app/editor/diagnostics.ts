import type { Diagnostic } from '@codemirror/lint'
import type { Finding, Level } from '../../analysis/index.ts'
import type { Workbench } from '../workbench/workbench.ts'

const severities: Readonly<Record<Level, Diagnostic['severity']>> = {
  must: 'error',
  should: 'warning',
  could: 'info',
}

/** The report's findings in the message as squiggles; each says its reason on hover and offers its ways out. */
export function diagnosticsFor(
  findings: readonly Finding[],
  length: number,
  workbench: Workbench,
): Diagnostic[] {
  return findings
    .filter(({ at }) => at.in === 'message' && at.to <= length)
    .map((finding) => ({
      from: finding.at.from,
      to: finding.at.to,
      severity: severities[finding.level],
      markClass: `finding finding-${finding.level}`,
      message: finding.message,
      actions: [
        ...(finding.fix ? [fixAction(finding.fix, workbench)] : []),
        { name: 'Ignore here', apply: () => workbench.message.putAside(finding.key) },
      ],
    }))
}

function fixAction(fix: NonNullable<Finding['fix']>, workbench: Workbench) {
  return { name: fix.title, apply: () => void workbench.message.applyFix(fix) }
}
