import type { Finding } from '../../analysis/index.ts'

/** A short report of a false alarm: the check, its level and the words, and nothing else of the draft. */
export function falseAlarm(finding: Finding, words: string): string {
  return [
    'False alarm in Whatwhy',
    `check: ${finding.check} (${finding.level})`,
    `words: ${JSON.stringify(words)}`,
    `said: ${finding.message}`,
  ].join('\n')
}
