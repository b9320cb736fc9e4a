import type { Diff, Dress } from './diff.ts'
import { DiffReader } from './reader.ts'

/** The quoting of a mail in front of something that only a diff has. */
const QUOTED =
  /^(>(?: ?>){0,7} ?)(?:\u001b\[[\d;]*m)?(?:diff --|diff -|@@+ -\d|--- |Index: |Only in |Binary files )/m
const COLOURED = /^\u001b\[[\d;]*m(?:diff --|diff -|@@+ -\d|--- |Index: |Submodule )/m

/**
 * Reads any unified diff: git's with all extended headers and combined ones, GNU diff's, svn's, hg's; with prose
 * around or between (mails, mailboxes, `git log -p`), in colour, or quoted in a mail. Offsets are into `text` as
 * given. What cannot be read or is cut off becomes a note. Never throws; one pass over the text.
 */
export function readDiff(text: string): Diff {
  const diff = new DiffReader(text, null).read()
  if (diff.files.length > 0) return diff
  const dress = dressOf(text)
  if (!dress) return diff
  const undressed = new DiffReader(text, dress).read()
  return undressed.files.length > 0 ? undressed : diff
}

function dressOf(text: string): Dress | null {
  const quote = QUOTED.exec(text)?.[1] ?? ''
  const colours = text.includes('\u001b[') && (quote !== '' || COLOURED.test(text))
  return quote || colours ? { quote, colours } : null
}
