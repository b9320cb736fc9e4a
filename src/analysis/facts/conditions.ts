import type { Span } from '../text/span.ts'
import type { ConditionFact } from './facts.ts'
import { ADDED, REMOVED, type HunkLines, type Run } from './hunk-lines.ts'
import { isCommentLine } from './comments.ts'

/** Lines that one condition may take. */
const MOST_ROWS = 6
/** Lines of comment that may stand between a condition and its consequence. */
const MOST_COMMENT = 40
/** Removed conditions of one block whose lines are searched for a new one; a longer block was rewritten, not edited. */
const MOST_REMOVED = 200

/** `if`, `elif`, `guard`, ... at the start of a statement; behind it stands the condition. */
const OPENING =
  /^\s*(?:\}\s*)?(?:else\s+|el)?(?:if(?:\s+(?:let|constexpr))?|elsif|unless|guard|when)\b\s*(?=\S)/
const CASE = /^\s*(?:case\s+([A-Z][\w:.]*)\s*:(?!:)|([A-Z]\w*(?:::\w+)+)\s*(?:\([^)]*\)\s*)?=>)/
const EXIT =
  /^(?:return|continue|break|goto|throw|raise|exit|die|next|panic|bail|abort|skip|process\.exit|sys\.exit|unreachable)\b/

/** Checks of the result of a call just made: plumbing, not a special case. */
const PLUMBING =
  /^[!(\s]*(?:ret|retval|err|error|rc|res|result|status|r|ok|e|IS_ERR\w*|WARN\w*|unlikely\(ret|unlikely\(err)\b/
const NO_NAMES = new Set(
  'NULL TRUE FALSE EOF None True False Some Ok Err ENOMEM EINVAL if else and or not in is let var const true false null nil undefined return typeof instanceof sizeof unlikely likely defined this self len case yield await'.split(
    ' ',
  ),
)
const IDENTIFIER = /[A-Za-z_]\w*(?:(?:::|\.|->)[A-Za-z_]\w*)*/g

type Found = Omit<ConditionFact, 'file' | 'inNew'> & { readonly line: number }

/** The special cases that one block of changed lines adds. */
export function conditionsIn(
  lines: HunkLines,
  run: Run,
  language: string,
  inNew: (line: number) => boolean,
  cut: (line: number) => void,
): Found[] {
  const found: Found[] = []
  if (run.added === 0) return found
  let removed: RemovedConditions | null = null
  for (let i = run.from; i < run.to; i++) {
    if (lines.signs[i] !== ADDED) continue
    const text = lines.text(i)
    const condition = read(lines, i, text, language)
    if (!condition) continue
    removed ??= removedConditions(lines, run, () => cut(i))
    const fact = judge(condition, removed, inNew(i))
    if (fact) found.push({ ...fact, line: i })
  }
  return found
}

interface ReadCondition {
  readonly at: Span
  readonly condition: string
  readonly consequence: string
  readonly consequenceAt: Span | null
  readonly isCase: boolean
}

/** The conditions that a block removes: the lines of the first of them, and the names in all. */
interface RemovedConditions {
  readonly lines: readonly string[]
  readonly names: ReadonlySet<string>
}

function removedConditions(lines: HunkLines, run: Run, cut: () => void): RemovedConditions {
  const found: string[] = []
  const names = new Set<string>()
  for (let i = run.from; i < run.to; i++) {
    if (lines.signs[i] !== REMOVED) continue
    const line = lines.text(i).trim()
    if (!OPENING.test(line) && !CASE.test(line)) continue
    if (found.length < MOST_REMOVED) found.push(line)
    else cut()
    const { constants, others } = namesIn(line)
    for (const name of constants) names.add(name)
    for (const name of others) names.add(name)
  }
  return { lines: found, names }
}

function read(lines: HunkLines, i: number, text: string, language: string): ReadCondition | null {
  const label = CASE.exec(text)
  if (label && language !== 'shell') {
    const after = afterwards(lines, i, text.slice(label[0].length))
    return { at: lines.place(i), condition: label[0].trim(), ...after, isCase: true }
  }
  const opening = OPENING.exec(text)
  if (!opening || isCommentLine(language, text.trim())) return null
  const start = opening[0].length
  const parens = text[start] === '('
  let row = i
  let line = text
  let from = start
  let depth = 0
  let condition = ''
  for (let rows = 0; rows < MOST_ROWS; rows++) {
    const end = endOf(line, from, depth, parens)
    condition += (condition ? ' ' : '') + line.slice(from, end.to).trim()
    if (end.done) {
      const after = afterwards(lines, row, line.slice(end.to))
      return { at: span(lines, i, row), condition: bare(condition, parens), ...after, isCase: false }
    }
    depth = end.depth
    const next = nextOnSide(lines, row)
    if (next < 0) break
    row = next
    line = lines.text(row)
    from = 0
  }
  return null
}

/** Where the condition ends: behind its last parenthesis, or before `{`, `:` or `then`. */
function endOf(
  line: string,
  from: number,
  depth: number,
  parens: boolean,
): { to: number; depth: number; done: boolean } {
  for (let at = from; at < line.length; at++) {
    const c = line[at]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') {
      depth--
      if (
        parens &&
        depth === 0 &&
        c === ')' &&
        !/^\s*(?:&&|\|\||[=!<>]=|and\b|or\b|[.?])/.test(line.slice(at + 1))
      )
        return { to: at + 1, depth, done: true }
    } else if (
      depth === 0 &&
      (c === '{' ||
        (c === ':' &&
          /^\s*(?:#|$|\w)/.test(line.slice(at + 1)) &&
          line[at + 1] !== ':' &&
          line[at - 1] !== ':'))
    )
      return { to: at, depth, done: true }
    else if (depth === 0 && c === ';') return { to: at, depth, done: true }
  }
  const open = depth > 0 || /(?:&&|\|\||\\|\band|\bor)\s*$/.test(line)
  return { to: line.length, depth, done: !open }
}

const bare = (condition: string, parens: boolean): string =>
  parens && condition.startsWith('(') && condition.endsWith(')')
    ? condition.slice(1, -1).trim()
    : condition.trim()

function span(lines: HunkLines, first: number, last: number): Span {
  const { from, to } = lines.place(first)
  return { from, to: last === first ? to : Math.min(lines.tos[last]!, from + 480) }
}

function nextOnSide(lines: HunkLines, i: number): number {
  for (let next = i + 1; next < lines.count; next++) if (lines.signs[next] !== REMOVED) return next
  return -1
}

/** The first statement under a condition: on the same line or on one of the next. */
function afterwards(
  lines: HunkLines,
  row: number,
  rest: string,
): { consequence: string; consequenceAt: Span | null } {
  const same = rest.replace(/^\s*(?:then\b|=>|[{:;])?\s*\{?/, '').trim()
  if (same && !same.startsWith('//') && !same.startsWith('/*') && !same.startsWith('#')) {
    const to = lines.tos[row]!
    return {
      consequence: clean(same),
      consequenceAt: { from: Math.max(lines.froms[row]!, to - same.length), to },
    }
  }
  let next = row
  for (let tries = 0; tries < MOST_COMMENT; tries++) {
    next = nextOnSide(lines, next)
    if (next < 0) break
    const text = lines.text(next).trim()
    if (text === '' || text === '{' || text === 'then' || /^(?:\/\/|\/?\*|#)/.test(text)) continue
    if (text.startsWith('}')) break
    return { consequence: clean(text), consequenceAt: lines.place(next) }
  }
  return { consequence: '', consequenceAt: null }
}

function clean(statement: string): string {
  let end = statement.length
  while (end > 0 && /[;{}\s]/.test(statement.charAt(end - 1))) end--
  return statement.slice(0, Math.min(end, 120))
}

function judge(read: ReadCondition, removed: RemovedConditions, inNew: boolean): Omit<Found, 'line'> | null {
  const { at, condition, consequence, consequenceAt } = read
  if (removed.lines.some((line) => line.includes(condition))) return null
  const all = namesIn(condition)
  const old = removed.names
  const changed = removed.lines.length > 0 && [...all.constants, ...all.others].some((name) => old.has(name))
  const constants = all.constants.filter((name) => !old.has(name))
  const compared = read.isCase || /[=!]==?|&|\bin\b|\bis\b|=~|\.equals\(|matches!|\(/.test(condition)
  const exits = EXIT.test(consequence)
  const common = { at, condition: condition.slice(0, 300), consequence, consequenceAt }
  if (constants.length && compared && (exits || !inNew) && !/^[!(\s]*err\s*!=\s*nil/.test(condition))
    return { ...common, names: [...constants, ...all.others].slice(0, 8), kind: 'constant' }
  if (changed || inNew || !exits || PLUMBING.test(condition) || /ENOMEM|\bOOM\b/.test(consequence))
    return null
  return all.others.length ? { ...common, names: all.others.slice(0, 8), kind: 'guard' } : null
}

const LITERAL = /"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){0,400}'/g
const COMPARED_LITERAL = /[=!]==?\s*["']([\w./-]{2,40})["']|["']([\w./-]{2,40})["']\s*[=!]==?/g

/** `CAPITALS`, or the value of a type: `Kind::Value`. */
function isNamedConstant(name: string): boolean {
  const first = name.charCodeAt(0)
  const isCapital = first >= 65 && first <= 90
  if (isCapital && /^[A-Z][A-Z0-9_]{2,}$/.test(name)) return true
  return (
    (isCapital || name.includes('.') || name.includes('::')) &&
    /(?:^|::|\.)[A-Z]\w*(?:::|\.)[A-Z]\w*$/.test(name)
  )
}

/** Named constants (CAPITALS, `Kind::Value`, literal words) and the other identifiers of a condition. */
function namesIn(condition: string): { constants: string[]; others: string[] } {
  const constants: string[] = []
  const others: string[] = []
  const add = (list: string[], name: string) => {
    if (!list.includes(name) && list.length < 12) list.push(name)
  }
  // What stands behind a match operator is a pattern, not names.
  const match = condition.indexOf('=~')
  const text = condition.slice(0, match < 0 ? 400 : Math.min(match, 400))
  const quotes = text.includes('"') || text.includes("'")
  const words = quotes ? text.replace(LITERAL, (literal) => ' '.repeat(literal.length)) : text
  IDENTIFIER.lastIndex = 0
  for (let found = IDENTIFIER.exec(words); found; found = IDENTIFIER.exec(words)) {
    const name = found[0]
    if (NO_NAMES.has(name)) continue
    if (isNamedConstant(name)) {
      if (words[words.indexOf(name) + name.length] === '(') add(others, name)
      else add(constants, name)
    } else add(others, name)
  }
  if (quotes)
    for (const [, right, left] of text.replace(/\btypeof\b.*/s, '').matchAll(COMPARED_LITERAL))
      add(constants, (right ?? left)!)
  return { constants, others }
}
