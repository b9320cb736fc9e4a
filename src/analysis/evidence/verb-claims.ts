import type { FileChange } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { onceFor } from '../text/once-for.ts'
import { opensClause } from '../words/first-verb.ts'
import type { Span } from '../text/span.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Features } from './model.ts'
import type { WordTable } from './word-table.ts'
import { eachWord, type Word } from './words.ts'

/** A verb that says which way something went, and the words it is said of. */
export interface VerbClaim extends Span {
  /** The verb as written. */
  readonly verb: string
  /** +1: there is more of the object afterwards; -1: less. */
  readonly direction: 1 | -1
  readonly kind: 'presence' | 'version' | 'switch'
  readonly object: readonly Word[]
  readonly objectSpan: Span | null
}

type Sense = readonly [VerbClaim['kind'], 1 | -1]

function senses(kind: VerbClaim['kind'], direction: 1 | -1, verbs: string): [string, Sense][] {
  return verbs.split(' ').flatMap((v): [string, Sense][] => {
    const stem = v.endsWith('e') ? v.slice(0, -1) : v
    const double = /[^aeiou][aeiou][bdgmnprt]$/.test(v) ? v + v.at(-1)! : stem
    const forms = [v, `${v}s`, v.endsWith('e') ? `${v}d` : `${double}ed`, `${double}ing`]
    return forms.map((f) => [f, [kind, direction]])
  })
}

const verbs: ReadonlyMap<string, Sense> = new Map([
  ...senses('presence', 1, 'add introduce implement create insert import define declare'),
  ...senses('presence', -1, 'remove delete drop eliminate strip erase prune discard purge kill'),
  ...senses('switch', 1, 'enable activate unhide'),
  ...senses('switch', -1, 'disable deactivate'),
  ...senses('version', 1, 'upgrade'),
  ...senses('version', -1, 'downgrade'),
])

/** Words after which the object has ended. */
const ENDS = new Set(
  'to from in into on for when if so that which by with as because since instead while and but where until unless after before of via using at'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'a an the some more all any this these those its their our unused new old missing support for of'.split(
    ' ',
  ),
)

/** Words behind "remove x" by which a program removes x when it runs, whatever the diff adds for it. */
const WHEN_RUN = new Set(
  'from when if on that which before after once during whenever unless until at'.split(' '),
)

const OBJECT_WORDS = 5

/** The claim at the head of a sentence: "Add ...", "Also removed ...", "pkg: drop ...". Null where none is, or where it tells of run time. */
export function verbClaimOf(sentence: Sentence, title: Span | null): VerbClaim | null {
  const start = title ? Math.max(0, title.from - sentence.from) : 0
  const end = title ? title.to - sentence.from : sentence.text.length
  let turn = 0
  let claim: { verb: string; sense: Sense; from: number; to: number } | null = null
  let over = false
  let atRunTime = false
  const object: Word[] = []
  let objectFrom = -1
  let objectTo = -1
  eachWord(sentence.text, start, Math.min(end, start + 300), (word, from, to) => {
    if (over) return
    const lower = word.raw.toLowerCase()
    if (!claim) {
      if (turn === 0 && (lower === 'also' || lower === 'then' || lower === 'now')) return
      const isNoun = opensClause(lower, sentence.text.slice(to, to + 60))
      const sense = turn++ === 0 && !isNoun ? verbs.get(lower) : undefined
      if (sense) claim = { verb: word.raw, sense, from, to }
      else over = true
      return
    }
    const gap = sentence.text.slice(objectTo < 0 ? claim.to : objectTo, from)
    if (
      object.length >= OBJECT_WORDS ||
      (object.length > 0 && (ENDS.has(lower) || /[;:.!?]\s|,\s/.test(gap)))
    ) {
      over = true
      if (claim.sense[1] < 0 && claim.sense[0] === 'presence' && WHEN_RUN.has(lower)) atRunTime = true
      return
    }
    if (SKIPPED.has(lower) || ENDS.has(lower)) return
    object.push(word)
    if (objectFrom < 0) objectFrom = from
    objectTo = to
  })
  const found = claim as { verb: string; sense: Sense; from: number; to: number } | null
  if (!found || atRunTime) return null
  return {
    verb: found.verb,
    kind: found.sense[0],
    direction: found.sense[1],
    from: sentence.from + found.from,
    to: sentence.from + found.to,
    object,
    objectSpan: objectFrom < 0 ? null : { from: sentence.from + objectFrom, to: sentence.from + objectTo },
  }
}

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
