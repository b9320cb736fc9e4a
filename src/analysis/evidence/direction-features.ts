import type { FileChange } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import { onceFor } from '../text/once-for.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Features } from './model.ts'
import type { VerbClaim } from './verb-claims.ts'
import type { WordTable } from './word-table.ts'
import { eachWord } from './words.ts'

/** From -1 (all removed) to 1 (all added). */
const balance = (added: number, removed: number, damp: number): number =>
  (added - removed) / (added + removed + damp)

const share = (files: DiffIndex['files'], change: FileChange): number =>
  files.length ? files.filter((f) => f.file.change === change).length / files.length : 0

/** Which way a diff went by a claim's object, as numbers from -1 to 1; all change sign with the direction. */
export function directionFeatures(
  claim: VerbClaim,
  diff: DiffIndex,
  facts: Facts,
  table: WordTable,
): Features {
  let added = 0
  let removed = 0
  let last = 0
  let onlyAdded = 0
  let onlyRemoved = 0
  claim.object.forEach((word, i) => {
    const whole = word.joined === null ? undefined : diff.names.get(word.joined)
    const counts = whole ? [whole] : word.stems.map((s) => diff.words.get(s))
    for (const [k, c] of counts.entries()) {
      if (!c) continue
      const w = whole ? 7 : table.idf(word.stems[k]!)
      const b = balance(c.added, c.removed, 0.5)
      if (c.added > c.removed) added += w * b
      else removed -= w * b
      if (c.added && !c.removed) onlyAdded += w
      if (c.removed && !c.added) onlyRemoved += w
      if (i === claim.object.length - 1) last = b
    }
  })
  const stems = new Set(claim.object.flatMap((w) => w.stems))
  const named = symbolsByStem(facts)
  const met = new Map<NamedSymbol, number>()
  for (const stem of stems)
    for (const symbol of named.byStem.get(stem) ?? []) met.set(symbol, (met.get(symbol) ?? 0) + 1)
  let symbolUp = 0
  let symbolDown = 0
  for (const [symbol, times] of met)
    if (symbol.added) symbolUp += times / symbol.length
    else symbolDown += times / symbol.length
  const files = diff.files
  const { additions, deletions } = diff.diff
  const tests = facts.files.reduce((n, f) => n + f.tests, 0)
  const saysTests = stems.has('test')
  const size = balance(additions, deletions, 2)
  return {
    object: balance(added, removed, 4),
    only: balance(onlyAdded, onlyRemoved, 4),
    last,
    size,
    allOneWay: deletions === 0 ? 1 : additions === 0 ? -1 : 0,
    files: share(files, 'added') - share(files, 'deleted'),
    symbols: balance(symbolUp, symbolDown, 0.7),
    allSymbols: balance(named.added, named.removed, 1),
    tests: saysTests ? Math.max(-1, Math.min(1, tests)) : 0,
    version: claim.kind === 'version' ? versionDirection(facts) : 0,
    objectSwitch: claim.kind === 'switch' ? balance(added, removed, 4) : 0,
    sizeSwitch: claim.kind === 'switch' ? size : 0,
  }
}

/** A symbol that the diff adds or removes, and how many stems its name has. */
interface NamedSymbol {
  readonly added: boolean
  readonly length: number
}

interface NamedSymbols {
  readonly byStem: ReadonlyMap<string, readonly NamedSymbol[]>
  readonly added: number
  readonly removed: number
}

/** The symbols that a diff adds and removes by the stems of their names; made once for a diff. */
const symbolsByStem = onceFor((facts: Facts): NamedSymbols => {
  const byStem = new Map<string, NamedSymbol[]>()
  const counts = { added: 0, removed: 0 }
  for (const { name, change } of facts.symbols) {
    if (change !== 'added' && change !== 'removed') continue
    counts[change]++
    const stems: string[] = []
    eachWord(name, 0, Math.min(name.length, 100), (w) => stems.push(...w.stems))
    const symbol = { added: change === 'added', length: stems.length }
    for (const stem of stems) {
      const all = byStem.get(stem)
      if (all) all.push(symbol)
      else byStem.set(stem, [symbol])
    }
  }
  return { byStem, ...counts }
})

const numbersOf = (text: string): number[] => (text.match(/\d{1,6}/g) ?? []).map(Number)

/** 1 where the numbers that changed in place went up, -1 where they went down, 0 where neither. */
function versionDirection(facts: Facts): number {
  let sum = 0
  for (const { before, after } of facts.values.slice(0, 50)) {
    const a = numbersOf(before)
    const b = numbersOf(after)
    const i = a.findIndex((n, k) => n !== b[k])
    if (i >= 0 && b[i] !== undefined) sum += b[i] > a[i]! ? 1 : -1
  }
  return Math.sign(sum)
}
