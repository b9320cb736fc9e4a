import type { Io } from '../io.ts'
import { headCommit, nothing, stagedDiff, type PrintedDiff } from './commits.ts'
import { gitLine } from './git.ts'

/** The commit that a message in the making will be of. */
export interface Drafted {
  readonly diff: PrintedDiff
  /** The message is seen to be for `git commit --amend`. */
  readonly amends: boolean
  /** A commit with several parents is amended. */
  readonly merge: boolean
}

/**
 * What the commit will change whose message git gave to an editor or a hook: what is staged, against the last
 * commit, or where that is amended against its parent.
 */
export async function draftedCommit(io: Io, message: string): Promise<Drafted> {
  const head = await headCommit(io)
  const amends = head !== null && isAmended(message, head)
  const diff = amends ? await stagedDiff(io, head.parents[0] ?? nothing) : await stagedDiff(io)
  return { diff, amends, merge: amends && head.parents.length > 1 }
}

/**
 * Git tells neither editor nor hook of `--amend`. Two things show it: the text begins with the last commit's whole
 * message, or among git's comments stands that commit's author date, in the one form that no language changes.
 */
function isAmended(text: string, head: { readonly message: string; readonly authorDate: string }): boolean {
  const before = head.message.trim()
  if (before !== '' && text.startsWith(before) && isComment(text.slice(before.length))) return true
  return text
    .split('\n')
    .some((line) => /^[^\p{L}\p{N}\s]/u.test(line) && line.endsWith(` ${head.authorDate}`))
}

/**
 * Whether git will take every line that begins with "#" out of a message that it gave to an editor, as it does
 * unless its settings name another mark or keep comments.
 */
export async function dropsHashLines(io: Io): Promise<boolean> {
  const asked = '^(core\\.comment(char|string)|commit\\.cleanup)$'
  const set = await gitLine(io, ['config', '--get-regexp', asked])
  return !set || set.split('\n').every((line) => / (?:#|default|strip)$/.test(line))
}

/** True where all lines that are not blank begin with the same mark, whatever `core.commentChar` is. */
function isComment(text: string): boolean {
  const marks = new Set(text.split('\n').flatMap((line) => line.trim().slice(0, 1)))
  marks.delete('')
  return marks.size === 0 || (marks.size === 1 && !/[\p{L}\p{N}]/u.test([...marks][0]!))
}
