import { analyse, readDiff, type Diff, type Level, type Report, type Source } from '../analysis/index.ts'
import type { Config } from './config.ts'
import type { FileLines } from './file-lines.ts'

/** What `--source` and the jobs of `batch` may say a message is. */
export const sources = ['draft', 'commit-file', 'patch', 'log'] as const satisfies readonly Source[]

/** One message to judge, and where it stands. */
export interface Target {
  /** For people and scripts: a file, `-`, `commit 1234abcd`, or a patch's subject within a mailbox. */
  readonly name: string
  /** The file the message stands in, as it was given; null for a commit or standard input. */
  readonly file: string | null
  readonly message: string
  readonly diff: string | Diff | null
  readonly source: Source
  /** Where the message's lines stand in the file, if that holds more than the message. */
  readonly lines?: FileLines | undefined
}

/** A message with what was found. */
export interface Judged {
  readonly target: Target
  readonly diff: Diff | null
  readonly report: Report
}

/** A commit that is not judged, and why. */
export interface Skipped {
  readonly name: string
  readonly reason: string
}

/** Writes a run of judgements in one of the formats. */
export type Formatter = (judged: readonly Judged[], skipped: readonly Skipped[]) => string

/** From which level on findings make a command fail. */
export const failLevels = ['must', 'should', 'never'] as const
export type FailLevel = (typeof failLevels)[number]

/** One message with its report. */
export function judge(target: Target, { convention, settings }: Config): Judged {
  const diff = typeof target.diff === 'string' ? readDiff(target.diff) : target.diff
  const { message, source } = target
  return { target, diff, report: analyse({ message, diff, source, convention, settings }) }
}

/** True where a finding stands at or above the level. */
export function fails({ report }: Judged, failOn: FailLevel): boolean {
  const levels: readonly Level[] = failOn === 'never' ? [] : failOn === 'must' ? ['must'] : ['must', 'should']
  return report.findings.some((finding) => levels.includes(finding.level))
}
