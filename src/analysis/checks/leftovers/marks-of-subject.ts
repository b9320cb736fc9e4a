import type { Draft, Raised } from '../../check.ts'
import type { Subject } from '../../message/document.ts'
import { quoted } from '../../prose/quote.ts'
import { trimSpan } from '../../text/blanks.ts'
import { replacing } from '../../text/fix.ts'
import { PLACEHOLDER, WAITS } from './line-leftover.ts'

/** Marks of mail, rebase and unfinished work on a subject, and its blanks. */
export function* marksOfSubject({ message: { subject, text, source } }: Draft): Iterable<Raised> {
  if (!subject) return
  // A patch still is a mail; a draft may yet be squashed.
  if (source === 'log' || source === 'commit-file') yield* mailTag(text, subject)
  if (source === 'log' || source === 'patch') yield* squashMark(text, subject)
  yield* unfinished(text, subject)
}

function* mailTag(text: string, subject: Subject): Iterable<Raised> {
  const tag = subject.mailTag
  if (!tag) return
  yield {
    message: `“${text.slice(tag.from, tag.to)}” belongs to a mail: “git am” takes it off, “git commit” does not. Remove it here.`,
    at: { in: 'message', ...tag },
    fix: replacing(
      text,
      { from: tag.from, to: trimSpan(text, tag.to, subject.to).from },
      '',
      'Remove the tag',
      'review',
    ),
  }
}

/** "fixup! " and the like. */
function* squashMark(text: string, { marker }: Subject): Iterable<Raised> {
  if (!marker || marker.kind === 'revert') return
  yield {
    message: `“${text.slice(marker.from, marker.to).trim()}” asks “git rebase --autosquash” to fold this into another commit. Squash it before it is merged.`,
    at: { in: 'message', from: marker.from, to: marker.to },
  }
}

const IN_PROGRESS =
  /^(?:\[(?:WIP|DRAFT|DO NOT MERGE|DNM)\]|(?:WIP|wip|Draft|DRAFT|DO NOT MERGE|DNM|DONOTMERGE|tmp|TMP|XXX)(?:: ?|$| - )|WIP\b)/

function* unfinished(text: string, { tag, from: start, to }: Subject): Iterable<Raised> {
  const from = tag ? tag.from : start
  const words = text.slice(from, to)
  const mark = IN_PROGRESS.exec(words)?.[0].trimEnd()
  if (mark !== undefined)
    yield {
      message: `“${mark}” marks work in progress. Remove it when the change is complete.`,
      at: { in: 'message', from, to: from + mark.length },
    }
  const blank = PLACEHOLDER.exec(words)
  if (blank)
    yield {
      message: `${quoted(blank[0])} ${WAITS}`,
      level: 'must',
      at: { in: 'message', from: from + blank.index, to: from + blank.index + blank[0].length },
    }
}
