import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import type { Finding } from '../report.ts'
import { isBlankSpan } from '../text/blanks.ts'
import { applyEdits, applySorted } from '../text/edits.ts'
import { characterEdits } from './characters.ts'
import { clean } from './clean.ts'

/** The message after the safe fixes of the findings given and the clean-up; ready to paste. */
export function cleanedBy(
  message: MessageDocument,
  findings: readonly Pick<Finding, 'fix'>[],
  convention: Convention,
): string {
  const edits = findings.flatMap(({ fix }) => (fix?.trust === 'safe' ? fix.edits : []))
  if (edits.length === 0) return clean(message, convention)
  const fixed = readMessage(applyEdits(message.text, edits).text, message.source)
  // Without a character that cannot be seen, what was the message may read as a part of a mail's header.
  return clean(outsideKinds(fixed) === outsideKinds(message) ? fixed : message, convention)
}

const outsideKinds = ({ outside }: MessageDocument) => outside.map(({ kind }) => kind).join()

/** Whether only characters that cannot be seen stand where the subject should: once they go, the next line is it. */
export function losesSubject({ text, subject }: MessageDocument): boolean {
  if (!subject || subject.to - subject.from > 200) return false
  const line = text.slice(subject.from, subject.to)
  const seen = applySorted(line, characterEdits(line))
  return isBlankSpan(seen, 0, seen.length)
}
