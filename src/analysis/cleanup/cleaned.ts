import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import type { Finding } from '../report.ts'
import { applyEdits } from '../text/edits.ts'
import { clean } from './clean.ts'

/** The message after the safe fixes of the findings given and the clean-up; ready to paste. */
export function cleanedBy(
  message: MessageDocument,
  findings: readonly Pick<Finding, 'fix'>[],
  convention: Convention,
): string {
  const edits = findings.flatMap(({ fix }) => (fix?.trust === 'safe' ? fix.edits : []))
  if (edits.length === 0) return clean(message, convention)
  const fixed = applyEdits(message.text, edits).text
  return clean(readMessage(fixed, message.source), convention)
}
