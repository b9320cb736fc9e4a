import type { FileKind, SymbolFact } from '../facts/facts.ts'
import type { Span } from '../text/span.ts'
import { stem } from '../words/stem.ts'
import type { MessageWithDiff } from './evidence.ts'
import { saidWords } from './said-words.ts'
import { eachWord } from './words.ts'

/** One thing that the diff does beside what it is about, and that no word of the message touches. */
export interface SilentFact {
  readonly kind: 'rename' | 'dependency' | 'option' | 'value' | 'formatting'
  /** Names as they stand in the diff: the thing; or before and after. */
  readonly names: readonly string[]
  readonly at: Span
  /** Seen from outside the project, or by those who build it. */
  readonly public: boolean
}

/** Where more values or names change than this, that is what the commit is about. */
const SWEEP = 4
/** Fewer lines of white space are no change of their own. */
const FEWEST_FORMATTED = 2

const FORMATTING = new Set(
  'format formatting whitespace white space indent style lint reformat tabs clean tidy polish prettier refactor rewrap'
    .split(' ')
    .map(stem),
)
const DEPENDING = new Set('dependency dependencies require'.split(' ').map(stem))
const RENAMING = new Set('rename name'.split(' ').map(stem))

const OWN: ReadonlySet<FileKind> = new Set(['code', 'build', 'config'])

interface Said {
  readonly stems: ReadonlySet<string>
  readonly text: string
}

function stemsOf(name: string): string[] {
  const stems: string[] = []
  const plain = name.replace(/-/g, '_').slice(0, 100)
  eachWord(plain, 0, plain.length, (w) => stems.push(...w.stems))
  return stems
}

const isSaid = (name: string, { stems }: Said): boolean => stemsOf(name).some((s) => stems.has(s))

/** Whether two names differ in more than case, underscores and a mark in front. */
const isOtherName = (a: string, b: string): boolean => {
  const bare = (s: string): string => s.replace(/[^A-Za-z0-9]/g, '').toLowerCase()
  return bare(a) !== bare(b) && !bare(a).endsWith(bare(b)) && bare(a).length > 3 && bare(b).length > 3
}

const NAMED = new Set(['function', 'type', 'method', 'option', 'constant'])

function ofSymbol(s: SymbolFact, both: MessageWithDiff, said: Said): SilentFact | null {
  const file = both.facts.files[s.file]
  if (!file || !OWN.has(file.kind) || file.language === 'devicetree') return null
  const before = file.file.change === 'modified' || file.file.change === 'renamed'
  const at = { from: s.at.from, to: Math.min(s.at.to, s.at.from + 300) }
  if (s.change === 'renamed' && s.oldName && NAMED.has(s.kind) && isOtherName(s.oldName, s.name))
    return [...RENAMING].some((r) => said.stems.has(r)) || isSaid(s.name, said) || isSaid(s.oldName, said)
      ? null
      : { kind: 'rename', names: [s.oldName, s.name], at, public: s.public }
  if (s.change !== 'added' || !before || isSaid(s.name, said)) return null
  if (
    s.kind === 'dependency' &&
    !s.name.startsWith('actions/') &&
    ![...DEPENDING].some((d) => said.stems.has(d))
  )
    return {
      kind: 'dependency',
      names: [s.name],
      at,
      public: both.facts.files.some((f) => f.kind === 'code'),
    }
  if (s.kind === 'option' && s.public && file.kind === 'code')
    return { kind: 'option', names: [s.name], at, public: true }
  return null
}

/**
 * What a change does silently: names given, dependencies and options added, values set, white space changed, where
 * the message has no word of it. Nothing where the diff is full of the like, because then it is about that.
 */
export function silentFacts(both: MessageWithDiff): SilentFact[] {
  const { facts, diff } = both
  const said = { stems: saidWords(both.sentences).stems, text: both.message.text }
  const found = facts.symbols.slice(0, 2000).flatMap((s) => ofSymbol(s, both, said) ?? [])
  if (facts.values.length <= SWEEP)
    for (const { file, name, before, after, at } of facts.values) {
      if (!name || !/[A-Za-z]{3}/.test(name) || !OWN.has(facts.files[file]!.kind) || isSaid(name, said))
        continue
      if (said.text.includes(before) || said.text.includes(after)) continue
      found.push({ kind: 'value', names: [name, before, after], at, public: false })
    }
  const formatted = facts.files.filter(
    (f) => f.formattingOnly && f.kind === 'code' && f.file.additions + f.file.deletions >= FEWEST_FORMATTED,
  )
  const first = formatted[0]?.file
  if (
    first?.hunks[0] &&
    formatted.length < facts.files.length &&
    ![...FORMATTING].some((w) => said.stems.has(w))
  ) {
    const line = diff.text.indexOf('\n', first.hunks[0].body)
    const at = {
      from: first.hunks[0].body,
      to: line < 0 ? first.to : Math.min(line, first.hunks[0].body + 200),
    }
    found.push({ kind: 'formatting', names: [first.path], at, public: false })
  }
  const counts = new Map<string, number>()
  for (const f of found) counts.set(f.kind, (counts.get(f.kind) ?? 0) + 1)
  return found.filter((f) => counts.get(f.kind)! <= SWEEP)
}
