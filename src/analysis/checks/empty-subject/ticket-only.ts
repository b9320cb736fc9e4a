import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import type { Title } from './title.ts'

/** "PROJ-12": a ticket's number and nothing else. */
export function ticketOnly(_draft: Draft, { text, at }: Title): Raised | null {
  if (!isTicketOnly(text)) return null
  return {
    message: `${quoted(text)} is a ticket's number, not a description: whoever reads the log has to open the tracker to learn what this commit does. Say that in the subject and move the number to the end.`,
    at,
    level: 'must',
  }
}

/** `#12`, `PROJ-12`, `T4821`, `Fixes #12`, `Issue 12`: numbers with at most a word that announces them. */
function isTicketOnly(title: string): boolean {
  if (!/\d|:\/\//.test(title)) return false
  const parts = title.split(/[\s,;:()[\]]/).filter(Boolean)
  const isNumber = (part: string) =>
    /^(?:[A-Z][A-Z0-9]{1,15}-\d{1,9}|[\w/.-]{0,60}#\d{1,9}|\d{2,9}|gh-\d{1,9}|T\d{3,7}|https?:\/\/\S{4,300})$/i.test(
      part,
    )
  return (
    parts.some(isNumber) &&
    parts.every(
      (part) =>
        isNumber(part) ||
        /^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|issue|bug|ticket|for|see|and)$/i.test(part),
    )
  )
}
