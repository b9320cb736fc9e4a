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

/** A version of the message as it is kept: its text and what its report asks. */
export const versionOf = (text: string, report: Report): Version => ({
  text,
  verdict: report.verdict,
  asked: askedIn(report),
})

/** What a report asks: its findings, then its questions. */
export const askedIn = ({ findings, questions }: Report): Asked[] => [
  ...findings.map(({ key, message }: Finding) => ({ key, text: message })),
  ...questions.map(({ key, ask }: Question) => ({ key, text: ask })),
]

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
