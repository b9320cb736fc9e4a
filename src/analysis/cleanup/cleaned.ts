import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import type { Finding } from '../report.ts'
import { applyEdits } from '../text/edits.ts'
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

/** Whether the subject is another one once the characters go that are no part of a text, or cannot be seen. */
export function hidesSubject({ text, subject }: MessageDocument): boolean {
  return subject !== null && characterEdits(text.slice(subject.from, subject.to)).length > 0
}
