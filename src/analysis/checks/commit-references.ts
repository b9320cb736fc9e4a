import type { Check, Draft } from '../check.ts'
import { commitIds, type HexId } from '../text/hex.ts'

export const commitReferences: Check = {
  id: 'commit-references',
  section: 'stands-alone',
  question: 'Are older commits named so that a reader knows them without looking them up?',
  reason:
    'A bare id tells nothing to a reader, and nothing at all after a rebase or in a tree that lacks it; with its ' +
    'subject the sentence can be read as it stands.',
  level: 'could',
  category: 'missing-reference',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'dates: accept quarters again\n\nThis was lost in commit 4f5cbd1a2b3c by accident.',
      convention: 'kernel',
      finds: ['4f5cbd1a2b3c'],
    },
    {
      message:
        'dates: accept quarters again\n\nThis was lost in commit 4f5cbd1a2b3c ("dates: share the\ntables") by accident.',
      convention: 'kernel',
      finds: [],
    },
    {
      message:
        'dates: accept quarters again\n\nThis was lost in 4f5cbd1 (dates: share the tables, 2024-05-02).',
      convention: 'git',
      finds: [],
    },
    {
      message:
        'Revert "dates: share the tables"\n\nThis reverts commit 4f5cbd1a2b3c4d5e6f708192a3b4c5d6e7f80910.',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\nThey were lost.\n\n[ Upstream commit 4f5cbd1a2b3c4d5e6f708192a3b4c5d6e7f80910 ]',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\ncommit 4f5cbd1a2b3c4d5e6f708192a3b4c5d6e7f80910 upstream.\n\nThey were lost.\n\n(backported from commit 5f5cbd1a2b3c4d5e6f708192a3b4c5d6e7f80910)',
      finds: [],
    },
    {
      message:
        'Accept quarters\n\n--HG--\nbranch : quarters\nextra : convert_revision : 4f5cbd1a2b3c4d5e6f708192a3b4c5d6e7f80910',
      finds: [],
    },
    { message: 'Accept quarters\n\nThe page shows them with\ncookie 4f5cbd1a2b3c4d5e only.', finds: [] },
    {
      message: 'Accept quarters\n\nThis squashes:\n\n4f5cbd1 [Ann] Share the tables\n5f5cbd1 Rename weeks',
      finds: [],
    },
    {
      message: 'Accept quarters\n\nThey were lost.\n\n4f5cbd1 did so by accident, upstream as well.',
      finds: ['4f5cbd1'],
    },
    { message: 'Pin the image\n\nIts digest is sha256:4f5cbd1a2b3c4d5e and the colour #4f5cbd1.', finds: [] },
  ],
  *run(draft) {
    const { message, convention } = draft
    const asked = convention.citation !== 'any'
    for (const id of referencesWithoutSubject(draft).slice(0, 5)) {
      const form =
        convention.citation === 'subject-date' ? `${short(id)} (subject, date)` : `${short(id)} ("subject")`
      const named = /\bcommits?\s+$/i.test(message.text.slice(Math.max(0, id.from - 12), id.from))
      yield {
        message: `The id “${short(id)}” alone does not tell a reader which commit it is. Give its subject as well: ${form}.`,
        level: asked && named ? 'should' : 'could',
        at: { in: 'message', from: id.from, to: id.to },
      }
    }
  },
}

const short = ({ id }: HexId): string => id.slice(0, 12)

/** The ids in the prose of the body whose subject is given nowhere in the message. */
function referencesWithoutSubject({ message }: Draft): HexId[] {
  const { text } = message
  if (!/[0-9a-f]{7}/.test(text)) return []
  const explained = new Set<string>()
  const found: HexId[] = []
  for (const { id, from } of message.trailers.flatMap((t) =>
    commitIds(text, t.valueSpan.from, t.valueSpan.to),
  ))
    if (isExplained(text, { id, from, to: from + id.length })) explained.add(id.slice(0, 7))
  for (const block of message.body) {
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue
    for (const id of commitIds(text, block.from, block.to)) {
      if (isExplained(text, id)) explained.add(id.id.slice(0, 7))
      else found.push(id)
    }
  }
  const seen = new Set<string>()
  return found.filter(({ id, from, to }) => {
    const key = id.slice(0, 7)
    if (explained.has(key) || seen.has(key) || isAutomatic(text, from, to)) return false
    seen.add(key)
    return true
  })
}

/** Its subject, or other words of the author, stand in parentheses or quotes beside it. */
function isExplained(text: string, { from, to }: HexId): boolean {
  if (/^["'`]?,?\s{0,8}(?:\(|["“'`‘]|- )/.test(text.slice(to, to + 12))) return true
  // A list of commits, each with its subject: "4f5cbd1 [Ann] Share the tables"
  if (
    /\n\s{0,8}(?:[-*] )?$/.test(text.slice(Math.max(0, from - 12), from)) &&
    /^ (?:\[|\p{Lu})/u.test(text.slice(to, to + 3))
  )
    return true
  // "the subject" (id), or (id) behind a name
  return (
    /\($/.test(text.slice(Math.max(0, from - 1), from)) ||
    /["”'`)]\s{0,4}\(?(?:commit )?$/.test(text.slice(Math.max(0, from - 20), from))
  )
}

/** Lines that git writes itself, and reverts, whose subject already names the commit. */
function isAutomatic(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from)
  return (
    /\b(?:reverts|cherry[- ]picked from|back-?port(?:ed)? (?:of|from)|upstream|convert_revision|cookie|key|token|fingerprint|index|tree|parent|merge-base|sha1|sha|md5|hash|checksum|digest|id|uuid|revision)\s{0,9}(?:commits?\s{0,9})?:?\s{0,9}$/i.test(
      before,
    ) || /^\s{0,4}upstream\b/i.test(text.slice(to, to + 16))
  )
}
