import { definitionOn, indentOf, type Definition } from './definitions.ts'
import type { SymbolKind } from './facts.ts'

/** The function or type that a line stands in. */
export interface Scope extends Definition {
  readonly isNew: boolean
  /** Known from the text behind `@@` only, so its indentation is not known. */
  readonly isSection: boolean
  readonly isEnum: boolean
  /** An interface or a type of TypeScript's: it has members and no statements. */
  readonly isShape: boolean
}

/** Git cuts the text behind `@@` here; a name that ends there may be half of one. */
const SECTION_LENGTH = 79

/** What the text behind `@@` says that the hunk stands in. A module or namespace says nothing of that. */
export function sectionScope(language: string, section: string, path: string): Scope | null {
  if (section === '' || /^\s*(?:module|namespace|package)\b/.test(section)) return null
  const found = definitionOn(language, section, { at: () => null, path })
  if (!found || !isScope(found, language)) return null
  if (section.length >= SECTION_LENGTH && section.trimEnd().endsWith(found.name)) return null
  return { ...found, ...kindOfType(section, language), indent: 0, isNew: false, isSection: true }
}

/** Whether a line that is a member or else a local variable stands straight inside a type, or at the margin. */
export function isMember(
  found: Definition,
  scope: Scope | null,
  closedAt: number,
  language: string,
): boolean {
  const isScript = language === 'javascript' || language === 'typescript'
  if (!scope) return found.indent === 0 ? !isScript : found.indent === closedAt
  if (scope.kind !== 'type' || found.indent <= scope.indent) return false
  // Far below a class's head one may be in a method; in an interface one cannot.
  if (scope.isSection) return scope.isShape
  return found.indent <= scope.indent + 4
}

/** What the head of a type says of what can stand in it. */
export const kindOfType = (head: string, language: string) => ({
  isEnum: /\benum\b/.test(head),
  isShape: language === 'typescript' && /^\s*(?:export\s+)?(?:declare\s+)?(?:interface|type)\b/.test(head),
})

const SCOPES = new Set<SymbolKind>(['function', 'method', 'type', 'target'])

/** Whether other lines can stand inside what is defined; in device trees that is so of nodes. */
export const isScope = ({ kind }: Definition, language: string) =>
  SCOPES.has(kind) || (kind === 'config' && language === 'devicetree')

const INDENTED = new Set(['python', 'yaml', 'haskell', 'bazel', 'make'])

/** Whether a definition ends on the line it starts on. */
export function isWhole(line: string, language: string): boolean {
  const last = line.trimEnd()
  if (language === 'cmake') return /^\s*add_/.test(line) && last.endsWith(')')
  if (INDENTED.has(language)) return false
  return /\}[;,]?$/.test(last) && last.includes('{')
}

/** Whether a line ends what was begun at the scope's indentation. */
export function closes(line: string, scope: Scope, language: string): boolean {
  const indent = indentOf(line)
  if (indent > scope.indent) return false
  if (INDENTED.has(language)) return !/^[)\]}#"']/.test(line.trim())
  if (language === 'cmake')
    return scope.kind === 'target' || /^(?:\)|end(?:function|macro)\b)/i.test(line.trim())
  return /^(?:\}|end\b)/.test(line.trim())
}
