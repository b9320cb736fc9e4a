import { version } from '../../../package.json'
import type { Finding } from '../../analysis/index.ts'

/** A short report of a false alarm: the version, the check with what it says, and the words; nothing else of the draft. */
export function falseAlarm(finding: Finding, words: string): string {
  return [
    `False alarm in Whatwhy ${version}`,
    `check: ${finding.check} (${finding.level})`,
    `words: ${JSON.stringify(words)}`,
    `said: ${finding.message}`,
  ].join('\n')
}
