import { detectConvention } from '../conventions/detect.ts'
import type { Convention } from '../conventions/convention.ts'
import type { Diff } from '../diff/diff.ts'
import type { Facts, PartFacts } from '../facts/facts.ts'
import { findFacts } from '../facts/find.ts'
import { readMessage } from '../message/read.ts'
import { fill } from '../text/fill.ts'
import { prefixFor } from './area.ts'
import { reasonBlanks } from './blanks.ts'
import { headline } from './headline.ts'

/** So many facts of a part are worth a line of the draft. */
const MOST_FACTS = 4

/**
 * A message to start from, made from the diff: what it shows in the field's words, part by part, with blanks
 * (see `blanks`) for what only the author knows. Empty for a diff without files.
 */
export function outline(diff: Diff, convention?: Convention): string {
  const facts = findFacts(diff)
  const main = mainPart(facts)
  if (!main) return ''
  const by = convention ?? detectConvention(readMessage('', 'draft'), diff)
  const paragraphs = isPlain(facts, main) ? [] : body(facts, by)
  const trailers = by.trailers.required
    .filter((key) => key === 'Signed-off-by')
    .map((key) => `${key}: [who signs this off?]`)
  const text = [subject(facts, main, by), ...paragraphs.map((p) => wrap(p, by.width)), ...trailers]
  return `${text.join('\n\n')}\n`
}

/** The largest part of code, else the largest of all. */
function mainPart({ parts }: Facts): PartFacts | null {
  const code = parts.filter((part) => part.kind === 'code')
  return (code.length > 0 ? code : parts).toSorted((a, b) => b.lines - a.lines)[0] ?? null
}

function subject(facts: Facts, main: PartFacts, convention: Convention): string {
  const prefix = prefixFor(convention, facts, main)
  const words = headline(facts, main)
  const lower = convention.subject.case === 'lower' && /^[A-Z][a-z]/.test(words)
  return prefix + (lower ? words[0]!.toLowerCase() + words.slice(1) : words)
}

/** A change that explains itself needs no body: moved dependencies, formatting, a renamed file. */
function isPlain(facts: Facts, main: PartFacts): boolean {
  const [only, ...more] = facts.parts
  return (
    more.length === 0 &&
    only === main &&
    (main.name === 'dependencies' || facts.files.every((f) => f.formattingOnly))
  )
}

function body(facts: Facts, convention: Convention): string[] {
  const parts = readingOrder(facts)
  const what =
    parts.length === 1
      ? [statements(parts[0]!).map(sentence).join(' ')]
      : [parts.map((part) => `- ${part.name}: ${capital(statements(part).join('; '))}`).join('\n')]
  const tests = facts.files.some((f) => f.kind === 'test')
  const tested = tests || !facts.files.some((f) => f.kind === 'code') ? [] : ['[what was done to test this?]']
  if (convention.order === 'what-first') return [...what, reasonBlanks['what-first'], ...tested]
  return [reasonBlanks.either, ...what, ...tested]
}

const RANKS: readonly string[] = ['code', 'config', 'build', 'docs', 'data', 'test']

/** What others build on first: parts with public names, then by kind, the tests last. */
function readingOrder({ parts, symbols }: Facts): PartFacts[] {
  const rank = (part: PartFacts) => {
    const at = RANKS.indexOf(part.kind)
    return at < 0 ? RANKS.length : at
  }
  const own = (part: PartFacts) =>
    symbols.filter((s) => s.public && s.change === 'added' && part.files.includes(s.file)).length
  return parts
    .map((part) => ({ part, rank: rank(part), names: part.kind === 'code' ? own(part) : 0 }))
    .toSorted((a, b) => a.rank - b.rank || b.names - a.names || b.part.lines - a.part.lines)
    .map(({ part }) => part)
}

const IMPERATIVES: Readonly<Record<string, string>> = {
  adds: 'add',
  removes: 'remove',
  renames: 'rename',
  changes: 'change',
  moves: 'move',
  updates: 'update',
  reformats: 'reformat',
  replaces: 'replace',
  copies: 'copy',
  makes: 'make',
}

/** The facts of a part in the imperative; special cases ask for their reason. */
function statements(part: PartFacts): string[] {
  const telling = part.facts.filter((fact) => !/^(?:adds|changes) messages? /.test(fact))
  const names = telling.filter((fact) => !/^(?:adds|removes) [\w.-]+\.\w+$/.test(fact))
  const chosen = (names.length > 0 ? names : telling).slice(0, MOST_FACTS)
  if (chosen.length === 0) return ['[what changes here?]']
  return chosen.map((fact) => {
    const special = /^adds a special case: (.+?)(?: → (.+))?$/.exec(fact)
    if (special) {
      const effect = special[2] ? ` (${special[2]})` : ''
      return `treat ${special[1]} apart${effect} because [why is this case different?]`
    }
    const space = fact.indexOf(' ')
    const verb = IMPERATIVES[fact.slice(0, space)]
    const words = verb ? verb + fact.slice(space) : fact
    return /^change (?:functions?|types?|methods?) /.test(words) ? `${words} [what changes in it?]` : words
  })
}

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

const sentence = (words: string) => `${capital(words)}${/[.?]$/.test(words) ? '' : '.'}`

/** Wraps each line of a paragraph; list items hang by two columns. */
function wrap(paragraph: string, width: number): string {
  return paragraph
    .split('\n')
    .map((line) => fill(line.split(' '), width, line.startsWith('- ') ? '  ' : ''))
    .join('\n')
}
