import type { Span } from '../text/span.ts'
import type { FileKind, SymbolFact, SymbolKind } from './facts.ts'

/** A definition or declaration on an added or removed line. */
export interface Sighting {
  readonly kind: SymbolKind
  readonly name: string
  readonly public: boolean
  readonly file: number
  readonly at: Span
  /** The line without indentation. */
  readonly line: string
  /** Which block of changed lines it stands in, counted through the diff. */
  readonly run: number
}

/** So many removed names of a file may be what an added one was called before ... */
const MOST_CANDIDATES = 200
/** ... and where a file loses more than this many, its first few. */
const MANY_GONE = 1_000
const FEW_CANDIDATES = 10

/** A word that took another's place: a vote for a rename. */
interface Vote {
  count: number
}

/** Collects what is seen on changed lines and tells at the end what was added, removed, renamed, moved or changed. */
export class SymbolTable {
  /** The first name that not every removed one was tried for. */
  cut: Span | null = null
  private readonly added: Sighting[] = []
  private readonly removed: Sighting[] = []
  private readonly touched = new Map<string, SymbolFact>()
  private lastTouched: SymbolFact | null = null
  private readonly exported = new Set<string>()
  private readonly votes = new Map<string, Vote>()
  private readonly removedNames = new Set<string>()

  see(sign: number, sighting: Sighting): void {
    if (sign > 0) this.added.push(sighting)
    else {
      this.removed.push(sighting)
      this.removedNames.add(sighting.name)
    }
  }

  /** Lines inside a definition changed, not the defining line. */
  touch(kind: SymbolKind, name: string, isPublic: boolean, file: number, at: () => Span): void {
    const last = this.lastTouched
    // Line after line is of the same definition: no key need be made to know it.
    if (last && last.file === file && last.name === name && last.kind === kind) return
    const key = `${file} ${kind} ${name}`
    let fact = this.touched.get(key)
    if (!fact) {
      fact = { kind, name, change: 'changed', public: isPublic, file, at: at() }
      this.touched.set(key, fact)
    }
    this.lastTouched = fact
  }

  export(name: string): void {
    this.exported.add(name)
  }

  vote(before: string, after: string): void {
    const key = `${before} ${after}`
    const vote = this.votes.get(key)
    if (vote) vote.count++
    else this.votes.set(key, { count: 1 })
  }

  votesFor(before: string, after: string): number {
    return this.votes.get(`${before} ${after}`)?.count ?? 0
  }

  /** Every symbol's fate, in the order of the diff. `kinds` are the files' kinds. */
  facts(kinds: readonly FileKind[]): SymbolFact[] {
    const facts: SymbolFact[] = []
    const removed = groupByName(this.removed)
    const rest: Sighting[] = []
    for (const now of this.added) {
      const candidates = removed.get(nameKey(now))
      const old = candidates && takeBest(candidates, now)
      if (!old) rest.push(now)
      else facts.push(...this.twin(old, now))
    }
    const gone = [...removed.values()].flat()
    const renamed = this.renames(gone, rest)
    for (const { old, now } of renamed)
      facts.push({ ...this.base(now), change: 'renamed', oldName: old.name })
    const taken = new Set(renamed.flatMap(({ old, now }) => [old, now]))
    for (const now of rest) if (!taken.has(now)) facts.push({ ...this.base(now), change: 'added' })
    for (const old of gone) if (!taken.has(old)) facts.push({ ...this.base(old), change: 'removed' })
    return this.merge(facts, kinds)
  }

  private base(sighting: Sighting): Omit<SymbolFact, 'change'> {
    const { kind, name, file, at } = sighting
    return { kind, name, file, at, public: sighting.public || this.exported.has(name) }
  }

  /** The same name removed and added: another signature, a move, or only another indentation. */
  private twin(old: Sighting, now: Sighting): SymbolFact[] {
    const same = squeeze(old.line) === squeeze(now.line)
    if (old.file !== now.file) return [{ ...this.base(now), change: 'moved' }]
    if (same) return old.run === now.run ? [] : [{ ...this.base(now), change: 'moved' }]
    return [{ ...this.base(now), change: 'changed', signature: true }]
  }

  /** Pairs of one removed and one added name in the same place whose lines are alike but for the name. */
  private renames(gone: readonly Sighting[], rest: readonly Sighting[]): { old: Sighting; now: Sighting }[] {
    const byPlace = new Map<string, Squeezed[]>()
    for (const old of gone) {
      const key = `${old.file} ${old.kind}`
      const list = byPlace.get(key)
      if (list) list.push(squeezed(old))
      else byPlace.set(key, [squeezed(old)])
    }
    const pairs: { old: Sighting; now: Sighting }[] = []
    for (const now of rest) {
      if (now.kind === 'message' || now.kind === 'import' || now.kind === 'dependency') continue
      const candidates = byPlace.get(`${now.file} ${now.kind}`)
      if (!candidates || candidates.length === 0) continue
      const most = candidates.length > MANY_GONE ? FEW_CANDIDATES : MOST_CANDIDATES
      if (candidates.length > most) this.cut ??= now.at
      const it = squeezed(now)
      const at = candidates.slice(0, most).findIndex((old) => this.isRename(old, it))
      if (at < 0) continue
      pairs.push({ old: candidates.splice(at, 1)[0]!.sighting, now })
    }
    return pairs
  }

  private isRename({ sighting: old, line }: Squeezed, { sighting: now, line: nowLine }: Squeezed): boolean {
    const alike = line.split(old.name).join(now.name) === nowLine
    const votes = this.votesFor(old.name, now.name)
    if (alike) return old.run === now.run || votes > 0 || shareWord(old.name, now.name)
    return (
      votes > 1 ||
      (votes > 0 && old.run === now.run) ||
      (old.run === now.run && shareWord(old.name, now.name) && similar(old.line, now.line))
    )
  }

  /** One fact a name: a declaration and its definition are the same thing; options count once through the diff. */
  private merge(facts: readonly SymbolFact[], kinds: readonly FileKind[]): SymbolFact[] {
    const kept = new Map<string, SymbolFact>()
    const rank = (f: SymbolFact) => (kinds[f.file] === 'code' ? 0 : kinds[f.file] === 'docs' ? 2 : 1)
    for (const fact of facts) {
      const wide = fact.kind === 'option' || fact.kind === 'config' || fact.kind === 'dependency'
      const key =
        wide || fact.kind === 'function' || fact.kind === 'type'
          ? nameKey(fact)
          : `${fact.file} ${nameKey(fact)}`
      const other = kept.get(key)
      if (!other) {
        kept.set(key, fact)
        continue
      }
      if (other.change !== fact.change && !wide) {
        kept.set(`${key} ${fact.file} ${fact.change}`, fact)
        continue
      }
      // The definition (in code, not in a header) is the better place to point at.
      const better = rank(fact) < rank(other) || (!wide && other.public && !fact.public) ? fact : other
      kept.set(key, { ...better, public: better.public || other.public || fact.public })
    }
    const changed = new Set([...kept.values()].map((f) => `${f.file} ${f.kind} ${f.name}`))
    const inside = [...this.touched.values()].filter((f) => !changed.has(`${f.file} ${f.kind} ${f.name}`))
    return [...kept.values(), ...inside].toSorted((a, b) => a.file - b.file || a.at.from - b.at.from)
  }
}

const nameKey = (s: { readonly kind: SymbolKind; readonly name: string }) =>
  `${s.kind === 'method' ? 'function' : s.kind} ${s.name}`

/** A sighting with its line, runs of white space made one space. */
interface Squeezed {
  readonly sighting: Sighting
  readonly line: string
}

const squeezed = (sighting: Sighting): Squeezed => ({ sighting, line: squeeze(sighting.line) })

const squeeze = (line: string) => line.replace(/\s+/g, ' ').trim()

function groupByName(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = nameKey(sighting)
    const group = groups.get(key)
    if (group) group.push(sighting)
    else groups.set(key, [sighting])
  }
  return groups
}

/** Takes out the twin in the same block, else in the same file, else anywhere. */
function takeBest(candidates: Sighting[], now: Sighting): Sighting | null {
  let best = -1
  let bestScore = -1
  for (let i = 0; i < Math.min(candidates.length, 50); i++) {
    const old = candidates[i]!
    const score =
      (old.file === now.file ? 2 : 0) + (old.run === now.run ? 4 : 0) + (old.line === now.line ? 1 : 0)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best < 0 ? null : candidates.splice(best, 1)[0]!
}

/** Words of a name: `fooBar_baz` is foo, bar, baz. */
function nameWords(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(nameWords(a).filter((word) => word.length > 2))
  return nameWords(b).some((word) => words.has(word))
}

/** Whether two lines share most of their words. */
function similar(a: string, b: string): boolean {
  const first = new Set(a.match(/\w+/g) ?? [])
  const second = new Set(b.match(/\w+/g) ?? [])
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return shared * 2 >= Math.max(first.size, second.size)
}
