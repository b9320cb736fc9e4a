import type { Formatter } from '../judged.ts'

export const asJson: Formatter = (judged, skipped) =>
  `${JSON.stringify(
    {
      reports: judged.map(({ target, report }) => ({ source: target.name, report })),
      ...(skipped.length ? { skipped } : {}),
    },
    null,
    2,
  )}\n`
