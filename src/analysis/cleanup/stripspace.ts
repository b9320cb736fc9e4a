import { isBlank } from '../text/blanks.ts'

/**
 * Cleans up as `git stripspace` does: no blanks at line ends, no blank lines at the ends, one blank line between
 * paragraphs, a line end behind the last line. With `comment`, lines that begin with it go too. A carriage return
 * counts as a blank, so line ends become LF.
 */
export function stripspace(text: string, comment: string | null = null): string {
  let out = ''
  let gap = false
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    let end = next
    while (end > at && isBlank(text.charCodeAt(end - 1))) end--
    if (!(comment && text.startsWith(comment, at))) {
      if (end === at) gap = true
      else {
        out += (gap && out ? '\n' : '') + text.slice(at, end) + '\n'
        gap = false
      }
    }
    at = next
  }
  return out
}
