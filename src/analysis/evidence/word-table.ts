/** What became of a word of the message in the diff, by number. */
const outcomes = ['absent', 'context', 'changed', 'path', 'path and changed'] as const

/** What public histories tell about words: how rare they are, and how much it means to meet them in a diff. */
export interface WordTable {
  /** Rarity of a stem in diffs: the natural logarithm of one over the share of diffs that have it, at most 7.5. */
  idf(stem: string): number
  /**
   * How much an outcome (an index into `outcomes`) speaks for the message being about the diff: the natural
   * logarithm of how much likelier it is with a commit's own diff than with another one of the same project.
   */
  gain(stem: string, outcome: number): number
}

/** A word table as it is stored: stems in order, and six printable characters for each: rarity, then the gains. */
export interface StoredTable {
  readonly stems: string
  readonly values: string
  /** Gains of a stem that is not in the table. */
  readonly unknown: readonly number[]
}

const STEP = 0.1
const LOWEST_GAIN = -4
const RAREST = 7.5
const ROW = 1 + outcomes.length

/** A stored digit: `#` is 0; the backslash is left out, because JSON would double it. */
const digit = (code: number): number => (code > 92 ? code - 36 : code - 35)

/** Reads a stored table. */
export function readWordTable(stored: StoredTable): WordTable {
  const rows = new Map(stored.stems.split(' ').map((stem, i) => [stem, i * ROW]))
  const at = (i: number): number => digit(stored.values.charCodeAt(i)) * STEP
  return {
    idf(stem) {
      const row = rows.get(stem)
      return row === undefined ? RAREST : at(row)
    },
    gain(stem, outcome) {
      const row = rows.get(stem)
      return row === undefined ? (stored.unknown[outcome] ?? 0) : at(row + 1 + outcome) + LOWEST_GAIN
    },
  }
}
