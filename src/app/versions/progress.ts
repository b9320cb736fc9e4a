import type { Report } from '../../analysis/index.ts'
import { askedIn, type Asked, type Version } from '../drafts/index.ts'

/** What became of an earlier version's requests in a later one. */
export interface Progress {
  readonly answered: readonly Asked[]
  readonly open: readonly Asked[]
  readonly fresh: readonly Asked[]
}

/**
 * Holds what is asked now against what was asked before. The same request about other words is the same request:
 * what is left over of one check on both sides is paired, in its order.
 */
export function progressSince(before: Version, report: Report): Progress {
  const now = askedIn(report)
  const keys = new Set(now.map(({ key }) => key))
  const open = now.filter(({ key }) => before.asked.some((asked) => asked.key === key))
  const answered = before.asked.filter(({ key }) => !keys.has(key))
  const fresh: Asked[] = []
  for (const asked of now) {
    if (open.includes(asked)) continue
    const same = answered.findIndex(({ key }) => checkOf(key) === checkOf(asked.key))
    if (same < 0) fresh.push(asked)
    else {
      answered.splice(same, 1)
      open.push(asked)
    }
  }
  return { answered, open, fresh }
}

const checkOf = (key: string) => key.split(':', 1)[0]!
