import { indentOf, type Definition } from './definitions.ts'

/** What Go declares in a block, `const (` or `type (`. */
type Block = 'constant' | 'type'

/** The block that a line of Go opens; null where it opens none. */
export function blockOf(line: string): Block | null {
  if (/^(?:const|var)\s*\(\s*(?:\/\/.*)?$/.test(line)) return 'constant'
  return /^type\s*\(\s*(?:\/\/.*)?$/.test(line) ? 'type' : null
}

const STATEMENTS = new Set(
  'if for return switch case default defer go var const else break continue func'.split(' '),
)

/** What a line inside such a block declares; null for a line of statements or of a value that goes on. */
export function blockEntry(kind: Block, line: string): Definition | null {
  const name = /^(?:\t| {2,8})([A-Za-z_]\w*)(?=\s+(?![:+]?=\s*$|:=)|,|$)/.exec(line)?.[1]
  if (!name || name === '_' || STATEMENTS.has(name)) return null
  return { kind, name, public: /^\p{Lu}/u.test(name), indent: indentOf(line) }
}
