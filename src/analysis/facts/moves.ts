import type { MoveFact } from './facts.ts'
import { ADDED, type HunkLines, type Run } from './hunk-lines.ts'

/** A moved block has at least so many lines that are more than a bracket. */
const FEWEST_LINES = 4
/** So many removed lines are remembered. */
const MOST_LINES = 100_000
/** A line that stands in more places than this begins no block. */
const MOST_PLACES = 6

interface Side {
  readonly hashes: number[]
  readonly files: number[]
  readonly runs: number[]
  readonly froms: number[]
  readonly tos: number[]
}

const side = (): Side => ({ hashes: [], files: [], runs: [], froms: [], tos: [] })

/** Finds blocks of removed lines that are added elsewhere. Lines count as the same but for white space around. */
export class MoveFinder {
  private readonly removed = side()
  private readonly added = side()
  private readonly removedAt = new Map<number, number[]>()

  addRun(lines: HunkLines, run: Run, file: number, number: number): void {
    for (let i = run.from; i < run.to; i++) {
      const to = lines.signs[i] === ADDED ? this.added : this.removed
      if (to.hashes.length >= MOST_LINES) continue
      const hash = hashOf(lines.diff.text, lines.froms[i]!, lines.tos[i]!)
      if (to === this.removed && hash !== 0) {
        const places = this.removedAt.get(hash)
        if (!places) this.removedAt.set(hash, [to.hashes.length])
        else if (places.length <= MOST_PLACES) places.push(to.hashes.length)
      }
      to.hashes.push(hash)
      to.files.push(file)
      to.runs.push(number)
      to.froms.push(lines.froms[i]!)
      to.tos.push(lines.tos[i]!)
    }
  }

  /** The moved blocks in the order of their new places. */
  find(): MoveFact[] {
    const moves: MoveFact[] = []
    const { added, removed } = this
    for (let i = 0; i < added.hashes.length;) {
      const places = added.hashes[i] === 0 ? undefined : this.removedAt.get(added.hashes[i]!)
      let best = { at: 0, length: 0, solid: 0 }
      if (places && places.length <= MOST_PLACES)
        for (const at of places) {
          const match = this.extent(at, i)
          if (match.solid > best.solid) best = { at, ...match }
        }
      const elsewhere = removed.runs[best.at] !== added.runs[i]
      if (best.solid >= FEWEST_LINES && elsewhere) {
        const { at, length } = best
        moves.push({
          fromFile: removed.files[at]!,
          toFile: added.files[i]!,
          before: { from: removed.froms[at]!, to: removed.tos[at + length - 1]! },
          after: { from: added.froms[i]!, to: added.tos[i + length - 1]! },
          lines: length,
        })
      }
      i += Math.max(1, best.length)
    }
    return moves
  }

  /** How many lines from the two places on are the same; `solid` ones are more than brackets. */
  private extent(at: number, i: number): { length: number; solid: number } {
    const { added, removed } = this
    const runBefore = removed.runs[at]
    const runAfter = added.runs[i]
    let length = 0
    let solid = 0
    while (
      removed.runs[at + length] === runBefore &&
      added.runs[i + length] === runAfter &&
      removed.hashes[at + length] === added.hashes[i + length] &&
      at + length < removed.hashes.length
    ) {
      if (added.hashes[i + length] !== 0) solid++
      length++
    }
    return { length, solid }
  }
}

/** A hash of a line without white space around it; 0 for lines of less than four characters. */
function hashOf(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  if (to - from < 4) return 0
  let hash = 7
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash || 1
}

const isBlank = (c: number) => c === 32 || c === 9 || c === 13
