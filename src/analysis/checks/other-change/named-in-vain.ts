import type { DraftWithDiff } from '../../check.ts'
import { absentVersions } from '../../evidence/absent-versions.ts'
import { indexDiff } from '../../evidence/diff-index.ts'

/** Names that a finding shows. */
const MOST = 3

/**
 * The files that the subject names, or the versions of a release or an upgrade, where the diff has none of them: what
 * such a change cannot be without.
 */
export function namedInVain({ message, diff, evidence, judgement }: DraftWithDiff): string[] {
  const { from, to } = message.subject!.title
  if (!indexDiff(diff).whole) return []
  const title = message.text.slice(from, Math.min(to, from + 300))
  const files = evidence.mentions.filter(
    (m) => m.kind === 'path' && from <= m.from && m.to <= to && CHANGING.test(title.slice(0, m.from - from)),
  )
  if (files.length > 0 && files.every((m) => m.in === 'absent'))
    return files.slice(0, MOST).map((m) => m.name)
  const isOfVersions = judgement.kind === 'release' || judgement.kind === 'dependency'
  return isOfVersions ? absentVersions(title, diff).slice(0, MOST) : []
}

/** What stands before a file that is itself changed: "Update release.html"; "avoid truncating clocks.txt" is of another. */
const CHANGING =
  /^(?:\S{1,40}: )?(?:add|create|update|change|edit|modif|improve|fix|clean|delet|remov|drop|renam|mov|bump|revert)[a-z]{0,3}(?: up| to)? (?:the )?[`"']?$/i
