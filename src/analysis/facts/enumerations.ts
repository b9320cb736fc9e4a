import { indentOf, type Definition } from './definitions.ts'
import type { Scope } from './scopes.ts'

/** Whether a line ends an enumeration; values with a body do not. */
export const closesEnumeration = (line: string, language: string) =>
  language === 'c' || language === 'cpp' ? line.includes('}') : line.trimStart().startsWith('}')

const VALUES: Readonly<Record<string, RegExp>> = {
  rust: /^\s+([A-Z]\w*)(?=(?:\(.*\)|\s*\{.*\}?|\s*=\s*\w+)?,?$)/,
  swift: /^\s+(?:indirect\s+)?case\s+(?!let\b|var\b)([a-z]\w*)(?=\(.*\)$|\s*=|\s*,|$)/,
  java: /^\s+([A-Z][A-Z0-9_]+)(?=(?:\(.*\))?\s*[,;{]?$)/,
  kotlin: /^\s+([A-Z]\w+)(?=(?:\(.*\))?\s*[,;{]?$)/,
  csharp: /^\s+([A-Z]\w*)(?=(?:\s*=\s*[\w<|][\w<| ]*)?,?$)/,
  typescript: /^\s+([A-Z]\w*)(?=(?:\s*=.*|,)?$)/,
}

/** A value that is added to an enumeration or taken from it; C's are in capitals. */
export function enumerator(language: string, line: string, scope: Scope | null): Definition | null {
  const value = VALUES[language]
  if (value) {
    if (!scope?.isEnum || scope.isNew || (language !== 'swift' && line.includes(':'))) return null
    const comment = line.indexOf('//')
    const name = value.exec((comment < 0 ? line : line.slice(0, comment)).trimEnd())?.[1]
    return name ? { kind: 'constant', name, public: scope.public, indent: indentOf(line) } : null
  }
  if (language !== 'c' && language !== 'cpp') return null
  const name = /^\s+([A-Z][A-Z0-9_]{2,})(?=\s*(?:,\s*|=(?:[^=;()/]|\/(?![/*]))*)?(?:\/[/*].*)?$)/.exec(
    line,
  )?.[1]
  return name ? { kind: 'constant', name, public: false, indent: indentOf(line) } : null
}
