/**
 * All matches of a pattern that has the flag `g` and matches no empty text. `matchAll` makes the pattern anew each time
 * and asks it by a slower way.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
