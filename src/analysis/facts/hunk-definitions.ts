import type { Hunk } from '../diff/diff.ts'
import { AroundLine } from './around-line.ts'
import { isCommentLine } from './comments.ts'
import { definitionOn, isHeader, type Around, type Definition } from './definitions.ts'
import { closesEnumeration, enumerator } from './enumerations.ts'
import type { FileContext } from './file-context.ts'
import { blockEntry, blockOf } from './go-blocks.ts'
import { ADDED, CONTEXT, REMOVED, sectionOf, type HunkLines } from './hunk-lines.ts'
import { closes, isMember, isScope, isWhole, kindOfType, sectionScope, type Scope } from './scopes.ts'
import type { SymbolTable } from './symbol-table.ts'

/**
 * Walks down a hunk and tells the table of symbols what is defined, declared or touched there. On the way it knows what
 * each line stands in, as far as the hunk shows it.
 */
export class HunkDefinitions {
  private readonly lines: HunkLines
  private readonly context: FileContext
  private readonly symbols: SymbolTable
  private readonly around: AroundLine
  /** What the line stands in. */
  private scope: Scope | null
  /** Where the scope that was closed last stood: its neighbours are members like it. */
  private closedAt = -1
  /** A removed scope, and the block of changed lines that it is removed in. */
  private gone: { readonly indent: number; readonly run: number } | null = null
  private inEnumeration: boolean
  private goBlock: ReturnType<typeof blockOf>

  /** `lines` are those of `hunk`. */
  constructor(lines: HunkLines, hunk: Hunk, context: FileContext, symbols: SymbolTable) {
    this.lines = lines
    this.context = context
    this.symbols = symbols
    const { language, file } = context
    const section = sectionOf(lines.diff, hunk)
    this.around = new AroundLine(lines, file.path)
    this.scope = sectionScope(language, section, file.path)
    this.inEnumeration = /\benum\b/.test(section)
    this.goBlock = language === 'go' ? blockOf(section) : null
  }

  /**
   * Reads all lines, of which the first changed block is number `firstRun` of the diff; gives for each line whether it
   * is in something that the diff adds.
   */
  read(firstRun: number): Uint8Array {
    const { lines } = this
    const inNew = new Uint8Array(lines.count)
    let run = firstRun - 1
    for (let i = 0; i < lines.count; i++) {
      const sign = lines.signs[i]!
      if (sign !== CONTEXT && (i === 0 || lines.signs[i - 1] === CONTEXT)) run++
      const text = lines.text(i)
      if (text.trim() === '') continue
      this.around.row = i
      const found = this.definitionOn(text, sign, run)
      this.passBlocks(text)
      if (found) {
        if (sign !== CONTEXT) this.tell(found, i, run)
        this.enter(found, text, sign, run)
      } else this.goOn(i, text, sign)
      if (this.scope?.isNew) inNew[i] = 1
    }
    return inNew
  }

  /** What a line defines and is worth telling by itself. */
  private definitionOn(text: string, sign: number, run: number): Definition | null {
    const { scope, gone, around } = this
    const { language } = this.context
    const found =
      definitionOn(language, text, around) ??
      (this.inEnumeration ? enumerator(language, text, scope) : null) ??
      (this.goBlock ? blockEntry(this.goBlock, text) : null)
    if (!found) return null
    if (found.kind === 'constant' && isIncludeGuard(found.name, around)) return null
    if (found.member && !isMember(found, scope, this.closedAt, language)) return null
    // What a type or a function has goes and comes with it.
    const isWithScope = sign === REMOVED ? gone?.run === run && found.indent > gone.indent : scope?.isNew
    return found.kind === 'property' && isWithScope ? null : found
  }

  /** Keeps track of enumerations, and of Go's blocks of constants and types. */
  private passBlocks(text: string): void {
    const { language } = this.context
    if (/\benum\b/.test(text)) this.inEnumeration = true
    else if (this.inEnumeration && closesEnumeration(text, language)) this.inEnumeration = false
    if (language === 'go') this.goBlock = blockOf(text) ?? (/^[\w)}]/.test(text) ? null : this.goBlock)
  }

  /** Tells the table of a definition on a changed line. */
  private tell(found: Definition, i: number, run: number): void {
    const { lines, symbols, context } = this
    if (!declares(found, context)) return
    if (found.extends)
      symbols.touch(found.kind, found.name, found.public, context.index, () => lines.place(i))
    else
      symbols.see(lines.signs[i]!, {
        kind: found.kind,
        name: found.name,
        public: found.public,
        file: context.index,
        at: lines.place(i),
        line: lines.text(i).trim(),
        run,
      })
  }

  /** The lines below stand in what is defined, where others can. */
  private enter(found: Definition, text: string, sign: number, run: number): void {
    const { language } = this.context
    if (!isScope(found, language)) return
    if (sign === REMOVED) this.gone = { indent: found.indent, run }
    else if (isWhole(text, language)) this.closedAt = found.indent
    else {
      const isNew = sign === ADDED && !found.extends
      this.scope = { ...found, ...kindOfType(text, language), isNew, isSection: false }
    }
  }

  /** A line that defines nothing: it ends what it stands in, or changes it. */
  private goOn(i: number, text: string, sign: number): void {
    const { lines, scope } = this
    const { language, index } = this.context
    if (!scope) return
    if (sign !== REMOVED && closes(text, scope, language)) {
      this.closedAt = scope.isSection || scope.indent > 4 ? -1 : scope.indent
      this.scope = null
    } else if (sign !== CONTEXT && !scope.isNew && !isCommentLine(language, text.trim()))
      this.symbols.touch(scope.kind, scope.name, scope.public, index, () => lines.place(i))
  }
}

/** Keys of data formats are settings in configuration files only; tests use options, they do not declare them. */
function declares({ kind }: Definition, { kind: fileKind, language }: FileContext): boolean {
  if (kind !== 'config' && kind !== 'option') return true
  if (fileKind === 'test') return false
  return fileKind === 'config' || !KEYED.has(language)
}

const KEYED = new Set(['yaml', 'json', 'toml', 'ini'])

/** `#ifndef X` and `#define X` around a header. */
const isIncludeGuard = (name: string, around: Around) =>
  isHeader(around.path) &&
  (around.at(-1)?.trim().split(/\s+/, 2).join(' ') === `#ifndef ${name}` || /_H_*$/.test(name))
