import type { Finding, Question, Report, Verdict } from '../../analysis/index.ts'

/** What was asked of a version of the message: by a finding, or as a question to its author. */
export interface Asked {
  readonly key: string
  readonly text: string
}

/** An earlier version of the message and what was asked of it, kept to judge a later one beside it. */
export interface Version {
  readonly text: string
  readonly verdict: Verdict
  readonly asked: readonly Asked[]
}

/** What became of an earlier version's requests in a later one. */
export interface Progress {
  readonly answered: readonly Asked[]
  readonly open: readonly Asked[]
  readonly fresh: readonly Asked[]
}

/** A version of the message as it is kept: its text and what its report asks. */
export const versionOf = (text: string, report: Report): Version => ({
  text,
  verdict: report.verdict,
  asked: askedIn(report),
})

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

const askedIn = ({ findings, questions }: Report): Asked[] => [
  ...findings.map(({ key, message }: Finding) => ({ key, text: message })),
  ...questions.map(({ key, ask }: Question) => ({ key, text: ask })),
]

const checkOf = (key: string) => key.split(':', 1)[0]!

/** Reads a version as it was kept; null where it is none. */
export function readVersion(value: unknown): Version | null {
  if (typeof value !== 'object' || value === null) return null
  const { text, verdict, asked } = value as Partial<Record<keyof Version, unknown>>
  if (typeof text !== 'string' || !isVerdict(verdict) || !Array.isArray(asked)) return null
  return { text, verdict, asked: asked.filter(isAsked) }
}

const isVerdict = (value: unknown): value is Verdict =>
  value === 'ready' || value === 'needs-work' || value === 'rewrite'

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Asked).key === 'string' &&
  typeof (value as Asked).text === 'string'
