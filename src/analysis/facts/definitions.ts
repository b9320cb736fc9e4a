import type { SymbolKind } from './facts.ts'
import { DEFINITIONS, type Visibility } from './definition-patterns.ts'

/** A definition found on one line. */
export interface Definition {
  readonly kind: SymbolKind
  readonly name: string
  readonly public: boolean
  /** Columns of white space in front. */
  readonly indent: number
  /** Counts only straight inside a type. */
  readonly member?: boolean
  /** Names what it adds to. */
  readonly extends?: boolean
}

/** What the lines around one line are: needed where a definition spreads over several. */
export interface Around {
  /** The text of the line `offset` lines below or above on the same side of the diff; null outside the hunk. */
  at(offset: number): string | null
  readonly path: string
}

const BRACED: Readonly<Record<string, 'c' | 'java'>> = {
  c: 'c',
  cpp: 'c',
  objc: 'c',
  java: 'java',
  csharp: 'java',
  dart: 'java',
  groovy: 'java',
}

/** The definition that a line of the language starts, or null. Modelled on git's `userdiff.c`, from a hunk alone. */
export function definitionOn(language: string, line: string, around: Around): Definition | null {
  if (line.length < 3) return null
  const indent = indentOf(line)
  for (const pattern of DEFINITIONS[language] ?? []) {
    const found = pattern.match.exec(line)
    if (!found) continue
    const name = pattern.name ? pattern.name(found) : found.at(-1)!
    if (name === '') continue
    const kind = pattern.kind === 'function' && pattern.nested && indent > 0 ? 'method' : pattern.kind
    return {
      kind,
      name,
      public: isPublic(pattern.public, line, name, around.path),
      indent,
      member: pattern.member === true && found.groups?.['mark'] === undefined,
      extends: pattern.extends === true,
    }
  }
  const family = BRACED[language]
  if (family === 'c') return cDefinition(language, line, indent, around)
  return family === 'java' ? javaMethod(line, indent) : null
}

/** Blanks and tabs at the front, counted one each. */
export function indentOf(line: string): number {
  let i = 0
  while (i < line.length && (line.charCodeAt(i) === 32 || line.charCodeAt(i) === 9)) i++
  return i
}

function isPublic(rule: Visibility, line: string, name: string, path: string): boolean {
  switch (rule) {
    case 'always':
      return true
    case 'never':
      return false
    case 'keyword':
      return /^\s*(?:pub\b(?!\s*\()|export\b|public\b|open\b)/.test(line)
    case 'unless-private':
      return !/\b(?:private|internal|fileprivate|defp)\b/.test(line)
    case 'capital':
      return /^\p{Lu}/u.test(name)
    case 'no-underscore':
      return !name.startsWith('_') && !/_test\.py$|\/tests?\//.test(path)
    case 'header':
      return isHeader(path)
  }
}

/** Whether a path is that of a C or C++ header, whose declarations others see. */
export const isHeader = (path: string) => /\.(?:h|hh|hpp|hxx|h\+\+|pxd)$/.test(path)

const NOT_FUNCTIONS = new Set(
  (
    'if for while switch return sizeof else do catch case defined typeof __attribute__ __declspec alignas ' +
    'decltype static_assert _Static_assert foreach using lock fixed throw new delete goto await yield assert ' +
    'until unless when super this with synchronized operator'
  ).split(' '),
)

/** Macros that define a function whose name is their first argument. */
const DEFINING_MACRO =
  /^(?:COMPAT_)?(?:SYSCALL_DEFINE\d|DEFINE_[A-Z_]*FUNCTION|SYM_(?:FUNC|CODE)_START\w*|BPF_PROG|Datum|PG_FUNCTION_INFO_V1)\(\s*(\w+)/
const TEST_MACRO = /^(?:TYPED_)?TEST(?:_F|_P|_CASE)?\(\s*(\w+)\s*,\s*(\w+)/

/**
 * A C or C++ function at the margin: a name before the first parenthesis, a type in front (or on the line above),
 * and a `{` or, in headers, a `;` behind the list of parameters, which may end lines below.
 */
function cDefinition(language: string, line: string, indent: number, around: Around): Definition | null {
  if (indent > 0 && language !== 'cpp') return null
  const first = line.charCodeAt(indent)
  if (!isWord(first) && first !== 0x7e) return null
  const macro = DEFINING_MACRO.exec(line) ?? TEST_MACRO.exec(line)
  if (macro) return { kind: 'function', name: macro.slice(1).join('.'), public: false, indent }
  const paren = line.indexOf('(')
  if (paren < 0) return null
  const named = nameBefore(line, paren)
  if (!named || NOT_FUNCTIONS.has(named.name)) return null
  const head = line.slice(indent, named.from)
  if (/[=.;"'()+!?|{}[\]/^%]|->|\breturn\b|\belse\b|\bnew\b|\bcase\b|\bthrow\b/.test(head)) return null
  const inline = indent > 0
  const constructor = inline && /^~?[A-Z]\w*[a-z]/.test(named.name)
  if (
    head.trim() === '' &&
    (inline || !isTypeLine(around.at(-1))) &&
    !named.name.includes('::') &&
    !constructor
  )
    return null
  const end = endOfParameters(line, named.open, around)
  if (end === null || end === 'call') return null
  const header = isHeader(around.path)
  if (end === 'declaration' && (!header || inline || /^\s*typedef\b/.test(line))) return null
  if (inline && end !== 'body') return null
  const isStatic = /\bstatic\b/.test(head) || /\bstatic\b/.test(head.trim() ? '' : (around.at(-1) ?? ''))
  return { kind: inline ? 'method' : 'function', name: named.name, public: header && !isStatic, indent }
}

/** The name in front of a parenthesis; for `BITS(copy)(` the name that the macro wraps. */
function nameBefore(line: string, paren: number): { name: string; from: number; open: number } | null {
  let to = paren
  while (to > 0 && line.charCodeAt(to - 1) === 32) to--
  let from = to
  while (from > 0 && isNamePart(line.charCodeAt(from - 1))) from--
  if (from === to || (line.charCodeAt(from) >= 48 && line.charCodeAt(from) <= 57)) return null
  const wrapped = /^\((\w+)\)\s?\(/.exec(line.slice(paren, paren + 80))
  if (wrapped) return { name: wrapped[1]!, from, open: paren + wrapped[0].length - 1 }
  return { name: line.slice(from, to).replace(/^:+/, ''), from, open: paren }
}

const isWord = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57) || c > 127
const isNamePart = (c: number) => isWord(c) || c === 58 || c === 126

const isTypeLine = (line: string | null) =>
  line !== null && /^[A-Za-z_][\w\s*:<>,&]*$/.test(line) && !/\b(?:else|do|return)\b|:$/.test(line)

/** What follows the parameter list that opens at `open`: looks at most 12 lines further. */
function endOfParameters(line: string, open: number, around: Around): 'body' | 'declaration' | 'call' | null {
  let depth = 0
  let text: string | null = line
  let from = open
  for (let row = 0; row <= 12; row++) {
    if (text === null) return row > 0 ? 'body' : null
    for (let i = from; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === 40) depth++
      else if (c === 41) depth--
      else if (depth === 0) {
        if (c === 123) return 'body'
        if (c === 59) return 'declaration'
        if (c === 61) {
          const value = /^=\s*(0|default|delete)\s*;/.exec(text.slice(i, i + 40))?.[1]
          return value === '0' ? 'declaration' : value ? 'body' : 'call'
        }
        if (c === 44 || c === 46 || c === 43 || c === 63) return 'call'
        if (c === 47) break
        if (c === 58) return 'body'
      }
      if (depth < 0) return 'call'
    }
    from = 0
    text = around.at(row + 1)
    if (depth === 0 && text !== null && /^\S/.test(text) && !/^[{_a-zA-Z]/.test(text)) return 'call'
    if (depth === 0 && text !== null && /^(?:static|#|int|void|struct|enum)\b/.test(text)) return 'call'
  }
  return null
}

const JAVA_MODIFIER =
  /\b(?:public|private|protected|internal|static|abstract|override|virtual|async|final|synchronized|default|sealed|extern|external|def|void)\b/

/** A method of Java, C#, Dart or Groovy: a type (or a modifier, for constructors) in front of the name. */
function javaMethod(line: string, indent: number): Definition | null {
  const paren = line.indexOf('(')
  if (paren < 0) return null
  const named = nameBefore(line, paren)
  if (!named || NOT_FUNCTIONS.has(named.name) || named.open !== paren) {
    return generic(line, indent, paren)
  }
  if (MODIFIERS.has(named.name)) return afterTuple(line, indent, paren)
  return method(line, indent, named)
}

const MODIFIERS = new Set(
  'public private protected internal static abstract override virtual async sealed readonly partial new'.split(
    ' ',
  ),
)

/** C#'s `static (int Low, int High) Bounds(`: what looks like parameters is the type. */
function afterTuple(line: string, indent: number, paren: number): Definition | null {
  let depth = 0
  let at = paren
  for (; at < line.length; at++) {
    const c = line.charCodeAt(at)
    if (c === 40) depth++
    else if (c === 41 && --depth === 0) break
  }
  const found = /^\)\??\s+(\w+)\s*[(<]/.exec(line.slice(at, at + 200))
  if (!found) return null
  return {
    kind: 'method',
    name: found[1]!,
    public: /\bpublic\b|\bprotected\b/.test(line.slice(0, paren)),
    indent,
  }
}

/** C#'s `Name<T>(`. */
function generic(line: string, indent: number, paren: number): Definition | null {
  const open = line[paren - 1] === '>' ? line.lastIndexOf('<', paren) : -1
  const named = open > 0 ? nameBefore(line, open) : null
  return named && !NOT_FUNCTIONS.has(named.name) ? method(line, indent, { ...named, open: paren }) : null
}

/** Parameters of a list that goes on: `(final Map<A, B> names,`. */
const PARAMETERS = /^\((?:final\s+|@\w+\s+)?[\w.]+(?:<[\w\s.,<>?[\]]*>)?[[\]]*\s+\w+,/

function method(
  line: string,
  indent: number,
  named: { name: string; from: number; open: number },
): Definition | null {
  const head = line.slice(indent, named.from)
  if (head.trim() === '') {
    // A constructor without a modifier; where it goes on below, parameters have a type in front.
    const rest = line.slice(named.open).trimEnd()
    if (
      !/^[A-Z]\w*[a-z]/.test(named.name) ||
      !(/\)\s*(?:throws\s[\w.,\s]+)?\{\s*\}?$/.test(line) || (rest.endsWith(',') && PARAMETERS.test(rest)))
    )
      return null
    return { kind: 'method', name: named.name, public: false, indent }
  }
  if (!/^[\w\s.<>[\],?&@]+$/.test(head) || /[.,]\s*$/.test(head)) return null
  if (/\b(?:return|new|throw|else|case|await|yield|assert|in|is|goto|print|import|package)\b/.test(head))
    return null
  const modified = JAVA_MODIFIER.test(head)
  const tail = line.trimEnd()
  if (/^@\w+\s*$/.test(head)) return null
  // Without a modifier a `;` ends a call or a declaration of an interface, which has a type of its own in front.
  if (!modified && !/[{,(]$|=>/.test(tail) && !/\)\s*;$/.test(tail)) return null
  if (!modified && !/^[\w.<>[\],?\s&@]+\s$/.test(head)) return null
  return { kind: 'method', name: named.name, public: /\bpublic\b|\bprotected\b/.test(head), indent }
}
