import { ADDED, type HunkLines } from './hunk-lines.ts'

/** Whether removed and added lines of a hunk are the same but for white space. */
export function sameButForSpace(lines: HunkLines): boolean {
  const { text } = lines.diff
  const sums = [0, 0]
  const counts = [0, 0]
  for (const run of lines.runs) {
    for (let i = run.from; i < run.to; i++) {
      const side = lines.signs[i] === ADDED ? 1 : 0
      let sum = sums[side]!
      for (let at = lines.froms[i]!; at < lines.tos[i]!; at++) {
        const c = text.charCodeAt(at)
        if (c === 32 || c === 9 || c === 13) continue
        sum = (Math.imul(sum, 31) + c) | 0
        counts[side]!++
      }
      sums[side] = sum
    }
  }
  return counts[0] === counts[1] && sums[0] === sums[1]
}
