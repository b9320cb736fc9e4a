import type { Diff, Dress } from './diff.ts'
import { DiffReader } from './reader.ts'

/** The quoting of a mail in front of something that only a diff has. */
const QUOTED =
  /^(>(?: ?>){0,7} ?)(?:\u001b\[[\d;]*m)?(?:diff --|diff -|@@+ -\d|--- |Index: |Only in |Binary files )/m
const COLOURED = /^\u001b\[[\d;]*m(?:diff --|diff -|@@+ -\d|--- |Index: |Submodule )/m

/**
 * Reads any unified diff: git's with all extended headers and combined ones, GNU diff's, svn's, hg's; with prose
 * around or between (mails, mailboxes, `git log -p`), in colour, or quoted in a mail. Offsets are into `text` as
 * given. What cannot be read or is cut off becomes a note. Never throws; one pass over the text. `progress` is told
 * now and then how much of a long diff is read, 0 to 1.
 */
export function readDiff(text: string, progress?: (read: number) => void): Diff {
  const diff = new DiffReader(text, null).read(progress)
  // Colours begin with the first header; looking at all of a large diff would cost as much as reading it.
  const start = text.slice(0, 100_000)
  const coloured = start.includes('\u001b[') && COLOURED.test(start)
  if (diff.files.length > 0 && !coloured) return diff
  const quote = coloured ? '' : (QUOTED.exec(text)?.[1] ?? '')
  if (!coloured && !quote) return diff
  const dress: Dress = { quote, colours: text.includes('\u001b[') }
  const undressed = new DiffReader(text, dress).read()
  return hunkCount(undressed) + undressed.files.length > hunkCount(diff) + diff.files.length
    ? undressed
    : diff
}

const hunkCount = (diff: Diff): number => diff.files.reduce((sum, file) => sum + file.hunks.length, 0)
