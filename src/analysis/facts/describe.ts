import type { Facts, FileFacts, SymbolFact, SymbolKind } from './facts.ts'
import { isSpecialCase } from './special-case.ts'

type Found = Omit<Facts, 'parts' | 'notes'>

/** So many lines of facts a part has. */
const MOST_FACTS = 8
/** So many names a line has. */
const MOST_NAMES = 3

const NOUNS: Readonly<Partial<Record<SymbolKind, readonly [string, string]>>> = {
  option: ['option', 'options'],
  config: ['setting', 'settings'],
  function: ['function', 'functions'],
  method: ['method', 'methods'],
  type: ['type', 'types'],
  constant: ['constant', 'constants'],
  property: ['property', 'properties'],
  target: ['target', 'targets'],
  message: ['message', 'messages'],
  dependency: ['dependency', 'dependencies'],
  section: ['section', 'sections'],
}

/** What a reader must know first stands first. */
const ORDER: readonly SymbolKind[] = [
  'dependency',
  'option',
  'config',
  'type',
  'target',
  'function',
  'method',
  'constant',
  'property',
  'section',
  'message',
]

/** What a set of files does, one line each in the field's words: "adds function readIndex()". */
export function describe(found: Found, members: readonly number[]): string[] {
  const own = new Set(members)
  const lines: string[] = []
  for (const index of members) lines.push(...fileFacts(found.files[index]!))
  for (const condition of found.conditions)
    if (own.has(condition.file) && isSpecialCase(found.files, condition))
      lines.push(specialCase(condition.names, condition.consequence))
  const symbols = found.symbols.filter((s) => own.has(s.file))
  const packages = new Set(symbols.filter((s) => s.kind === 'dependency').map((s) => s.name))
  // What gets another value is told with the value.
  const valued = new Set<string>()
  for (const value of found.values) if (own.has(value.file) && value.name) valued.add(value.name)
  lines.push(...symbolLines(symbols.filter((s) => s.change !== 'changed' || !valued.has(s.name))))
  for (const value of found.values) {
    if (own.has(value.file) && value.name)
      lines.push(
        `${packages.has(value.name) ? 'updates' : 'changes'} ${value.name} from ${value.before} to ${value.after}`,
      )
  }
  for (const move of found.moves)
    if (own.has(move.toFile) && move.fromFile !== move.toFile)
      lines.push(
        `moves ${move.lines} lines from ${baseName(found, move.fromFile)} to ${baseName(found, move.toFile)}`,
      )
  const tests = members.reduce((sum, index) => sum + found.files[index]!.tests, 0)
  if (tests !== 0) lines.push(`${tests > 0 ? 'adds' : 'removes'} ${count(Math.abs(tests), 'test')}`)
  return [...new Set(lines)].slice(0, MOST_FACTS)
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

/** A new condition in a line: its constants and what happens under it. */
function specialCase(names: readonly string[], consequence: string): string {
  const constants = names.filter((name) => /^[A-Z]|[/."-]/.test(name))
  const shown = (constants.length ? constants : names).slice(0, 4).join(', ')
  return consequence ? `adds a special case: ${shown} → ${consequence}` : `adds a special case: ${shown}`
}

function fileFacts({ file, formattingOnly, commentsOnly }: FileFacts): string[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const facts: string[] = []
  if (file.submodule) facts.push(`moves the submodule ${file.path}`)
  else if (file.change === 'added') facts.push(`adds ${name}`)
  else if (file.change === 'deleted') facts.push(`removes ${name}`)
  else if (file.change === 'renamed' && file.oldPath) facts.push(`renames ${file.oldPath} to ${file.path}`)
  else if (file.change === 'copied' && file.oldPath) facts.push(`copies ${file.oldPath} to ${file.path}`)
  else if (file.binary) facts.push(`replaces ${name}`)
  if (file.oldMode && file.newMode && file.oldMode !== file.newMode && !file.submodule)
    facts.push(file.newMode.endsWith('755') ? `makes ${name} executable` : `makes ${name} non-executable`)
  if (formattingOnly) facts.push(`reformats ${name}`)
  else if (commentsOnly) facts.push(`changes only comments in ${name}`)
  return facts
}

const VERBS = {
  added: 'adds',
  removed: 'removes',
  renamed: 'renames',
  moved: 'moves',
  changed: 'changes',
} as const

function symbolLines(symbols: readonly SymbolFact[]): string[] {
  const lines: string[] = []
  // A large diff has ten thousands of them: they are gone through once, not for each kind and change.
  const groups = new Map<string, SymbolFact[]>()
  for (const symbol of symbols) {
    const key = `${symbol.change} ${symbol.kind}`
    const group = groups.get(key)
    if (group) group.push(symbol)
    else groups.set(key, [symbol])
  }
  for (const change of ['renamed', 'added', 'removed', 'moved', 'changed'] as const) {
    for (const kind of ORDER) {
      const nouns = NOUNS[kind]
      const all = groups.get(`${change} ${kind}`)
      if (!all || !nouns) continue
      if (kind === 'message' && change !== 'added') continue
      const sorted = all.toSorted((a, b) => Number(b.public) - Number(a.public))
      if (change === 'renamed')
        for (const s of sorted.slice(0, MOST_NAMES))
          lines.push(`renames ${nouns[0]} ${nameOf(s, s.oldName ?? '')} to ${nameOf(s, s.name)}`)
      else lines.push(`${VERBS[change]} ${list(sorted, nouns)}`)
    }
  }
  return lines
}

function list(symbols: readonly SymbolFact[], [one, many]: readonly [string, string]): string {
  const all = [...new Set(symbols.map((s) => nameOf(s, s.name)))]
  const names = all.slice(0, MOST_NAMES)
  const rest = all.length - names.length
  if (rest > 0) return `${many} ${names.join(', ')} and ${rest} more`
  return names.length === 1
    ? `${one} ${names[0]}`
    : `${many} ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A name as it is written in prose: `read()`, `"cannot open"`. */
export function nameOf({ kind }: Pick<SymbolFact, 'kind'>, name: string): string {
  if (kind === 'function' || kind === 'method') return /[()]/.test(name) ? name : `${name}()`
  return kind === 'message' || kind === 'section' ? `“${name}”` : name
}

const baseName = (found: Found, index: number) => {
  const { path } = found.files[index]!.file
  return path.slice(path.lastIndexOf('/') + 1)
}
