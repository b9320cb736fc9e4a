import { existsSync } from 'node:fs'
import path from 'node:path'
import { readMessage } from '../../analysis/index.ts'
import type { Config } from '../config.ts'
import { coloursFor, columnsOf } from '../format/colour.ts'
import { asText } from '../format/text.ts'
import { headCommit, nothing, stagedDiff } from '../git/commits.ts'
import { draftedCommit } from '../git/drafted.ts'
import { gitLine } from '../git/git.ts'
import { readText } from '../input.ts'
import { exitCodes, write, type ExitCode, type Io } from '../io.ts'
import { fails, judge, type FailLevel, type Judged } from '../judged.ts'
import { diffBelowScissors, optOutIn } from '../targets.ts'

/**
 * Judges the message of a commit in the making. Merges, reverts and `fixup!`, `squash!` and `amend!` commits
 * pass, as do messages that git will refuse for being empty.
 */
export async function judgeHook(io: Io, file: string, config: Config, failOn: FailLevel): Promise<ExitCode> {
  const message = await readText(io, file)
  const { subject } = readMessage(message, 'commit-file')
  if (!subject || subject.marker || (await inMergeOrRevert(io))) return exitCodes.fine
  const optOut = optOutIn(message)
  if (optOut) {
    await write(io.stderr, `whatwhy: not judged, the message says "${optOut}"\n`)
    return exitCodes.fine
  }
  const judged = await judgeWithDiff(io, file, message, config)
  if (!judged) return exitCodes.fine
  const style = { colours: coloursFor(io, io.stderr), width: columnsOf(io, io.stderr), brief: true }
  await write(io.stderr, asText([judged], [], style))
  if (!fails(judged, failOn)) return exitCodes.fine
  await write(io.stderr, adviceFor(file))
  return exitCodes.findings
}

function adviceFor(file: string): string {
  return [
    '',
    `The commit was not made. Your message is kept in ${file}:`,
    `  git commit --edit --file=${file}`,
    'commits it after a change, and --no-verify commits it as it is.',
    '',
  ].join('\n')
}

async function inMergeOrRevert(io: Io): Promise<boolean> {
  const folder = await gitLine(io, ['rev-parse', '--absolute-git-dir'])
  return folder !== null && ['MERGE_HEAD', 'REVERT_HEAD'].some((name) => existsSync(path.join(folder, name)))
}

/**
 * With the diff that `commit -v` shows, else with what the commit will change. `--amend -m` leaves no trace of
 * itself; where the staged change is not what the message is about, the last commit together with it may be.
 * Null for a merge that is amended.
 */
async function judgeWithDiff(io: Io, file: string, message: string, config: Config): Promise<Judged | null> {
  const target = { name: 'the message', file, message, source: 'commit-file' } as const
  const below = diffBelowScissors(message, 'commit-file')
  if (below !== null) return judge({ ...target, diff: below }, config)
  const { diff, amends, merge } = await draftedCommit(io, message)
  if (merge) return null
  const plain = judge({ ...target, diff: diff.text || null }, config)
  if (amends || (diff.text && plain.report.diff?.match.verdict === 'same')) return plain
  const head = await headCommit(io)
  if (!head || head.parents.length > 1) return plain
  const { text } = await stagedDiff(io, head.parents[0] ?? nothing)
  const amended = judge({ ...target, diff: text || null }, config)
  const score = ({ report }: Judged) => report.diff?.match.score ?? 0
  return score(amended) > score(plain) ? amended : plain
}
