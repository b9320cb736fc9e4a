import type { Diff } from '../diff/diff.ts'
import type { Facts } from '../facts/facts.ts'
import { indexDiff } from './diff-index.ts'
import type { Part } from '../report.ts'
import type { Span } from '../text/span.ts'

const LONGEST = 300

/** What a part does, from the first of its facts, for brackets: at most two, without the code of special cases. */
export function outlineOfPart(part: Part): string {
  const told = part.facts.filter(
    (fact) => !/^(?:adds|removes|changes|moves|reformats) [^ ]+\.\w+$/.test(fact),
  )
  const outlines = told.map((fact) => /^adds a special case: .+?(?= → )/.exec(fact)?.[0] ?? fact)
  return [...new Set(outlines)].slice(0, 2).join('; ')
}

/** The files of a part as a finding names them, the shortest form that tells them apart; two and how many more. */
export function filesOfPart({ paths }: Part): string[] {
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const short = new Set(paths.map(base)).size === paths.length ? paths.map(base) : paths
  const named = short.slice(0, short.length === 3 ? 3 : 2).map((name) => `“${name}”`)
  const more = paths.length - named.length
  return more > 0 ? [...named, `${more} more files`] : named
}

/** Symbols that tell what a file is changed for. */
const TELLING_KINDS: ReadonlySet<string> = new Set([
  'function',
  'method',
  'type',
  'option',
  'config',
  'constant',
])

/**
 * The most telling line of a part: where it adds, removes or changes something with a name; else its first changed
 * line with a word of three letters; else where the part starts.
 */
export function placeOfPart(diff: Diff, facts: Facts, part: Part): Span {
  const paths = new Set(part.paths)
  const own = facts.symbols.filter(
    (s) => TELLING_KINDS.has(s.kind) && paths.has(facts.files[s.file]?.file.path ?? ''),
  )
  const decisive = own.filter((s) => s.change !== 'changed' || s.signature === true)
  const symbol = decisive.find((s) => s.public) ?? decisive[0]
  if (symbol) {
    const feed = diff.text.indexOf('\n', symbol.at.from)
    const end = feed < 0 ? symbol.at.to : Math.min(feed, symbol.at.to)
    if (end > symbol.at.from) return { from: symbol.at.from, to: Math.min(end, symbol.at.from + LONGEST) }
  }
  const files = indexDiff(diff).files.filter((f) => paths.has(f.file.path))
  const most = files.toSorted((a, b) => b.lines.length - a.lines.length)[0]
  const lines = most?.lines ?? []
  const telling = lines.filter((l) =>
    /[A-Za-z_]{3}/.test(diff.text.slice(l.from, Math.min(l.to, l.from + 200))),
  )
  const line = telling.find((l) => l.sign === '+') ?? telling[0] ?? lines[0]
  if (line && line.from < line.to) return { from: line.from, to: Math.min(line.to, line.from + LONGEST) }
  const at = part.at[0] ?? { from: 0, to: diff.text.length }
  return { from: at.from, to: Math.min(at.to, at.from + 100) }
}
