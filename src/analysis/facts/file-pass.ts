import type { Diff, DiffFile, Hunk } from '../diff/diff.ts'
import { hasComments, isCommentLine } from './comments.ts'
import { conditionsIn } from './conditions.ts'
import { definitionOn, isHeader, type Around, type Definition } from './definitions.ts'
import { dependencyOn, isManifest } from './dependencies.ts'
import { closesEnumeration, enumerator } from './enumerations.ts'
import type { ConditionFact, FileFacts, FileKind, ValueFact } from './facts.ts'
import { blockEntry, blockOf } from './go-blocks.ts'
import { ADDED, CONTEXT, REMOVED, HunkLines, sectionOf, type Run } from './hunk-lines.ts'
import { isOpaque, kindOf } from './kinds.ts'
import { languageOf } from './languages.ts'
import type { Span } from '../text/span.ts'
import type { MoveFinder } from './moves.ts'
import type { FileWords } from './parts.ts'
import { exportedName, namedUses } from './named-uses.ts'
import { closes, isMember, isScope, isWhole, kindOfType, sectionScope } from './scopes.ts'
import { isName, isValue, nameOfValue, replacedWord } from './replaced.ts'
import type { SymbolTable } from './symbol-table.ts'

/** Blocks with more lines are not compared pair by pair. */
const LONGEST_RUN = 400

/** Files with no more changed lines may be mere follow-ups. */
const SMALL_FILE = 60

/** What starts a test, in any of the languages. */
const TEST =
  /^\s*(?:test_expect_(?:success|failure)\b|(?:it|test|specify|scenario)(?:\.\w+)?\(|#\[(?:\w+::)?test\b|func (?:Test|Benchmark|Fuzz)\w|(?:async )?def test_?\w|@(?:Test|ParameterizedTest)\b|\[(?:Fact|Theory|Test|TestMethod)\b|TEST(?:_F|_P)?\(|KUNIT_CASE\(|(?:it|test) ["'])/

/** Reads the facts of file after file; what they find goes to the shared tables. */
export class FilePass {
  readonly conditions: ConditionFact[] = []
  readonly values: ValueFact[] = []
  /** The first place where a search for old conditions stopped early. */
  cut: Span | null = null
  /** The words of small files, by the file's index. */
  readonly words = new Map<number, FileWords>()
  private readonly lines: HunkLines
  private readonly symbols: SymbolTable
  private readonly moves: MoveFinder
  private run = 0
  private hasCpp: boolean | null = null

  constructor(diff: Diff, symbols: SymbolTable, moves: MoveFinder) {
    this.lines = new HunkLines(diff)
    this.symbols = symbols
    this.moves = moves
  }

  /** One file's facts; with `brief`, only its kind and language. */
  read(file: DiffFile, index: number, brief: boolean): FileFacts {
    const kind = kindOf(file.path)
    const language = this.languageFor(file.path)
    const state: State = {
      file,
      index,
      kind,
      language,
      manifest: isManifest(file.path),
      formatting: file.hunks.length > 0 && file.change !== 'added' && file.change !== 'deleted',
      comments: file.hunks.length > 0 && hasComments(language),
      tests: 0,
      dependencies: 0,
      runs: file.additions + file.deletions <= SMALL_FILE ? [] : null,
    }
    const base = { file, kind, language }
    if (brief || isOpaque(kind))
      return { ...base, formattingOnly: false, commentsOnly: false, tests: 0, dependencies: false }
    for (const hunk of file.hunks) this.readHunk(hunk, state)
    if (state.runs) this.words.set(index, { runs: state.runs })
    return {
      ...base,
      formattingOnly: state.formatting,
      commentsOnly: state.comments && !state.formatting,
      tests: state.tests,
      dependencies: state.dependencies > 0 && state.dependencies === file.additions + file.deletions,
    }
  }

  /** A `.h` beside C++ is C++. */
  private languageFor(path: string): string {
    const language = languageOf(path)
    if (language !== 'c' || !path.endsWith('.h')) return language
    this.hasCpp ??= this.lines.diff.files.some((file) => languageOf(file.path) === 'cpp')
    return this.hasCpp ? 'cpp' : 'c'
  }

  private readHunk(hunk: Hunk, state: State): void {
    const { lines } = this
    lines.load(hunk)
    if (state.formatting && !sameButForSpace(lines)) state.formatting = false
    const firstRun = this.run
    const enclosing = this.readDefinitions(hunk, state, firstRun)
    lines.runs.forEach((run, i) => {
      this.readRun(run, firstRun + i, state, enclosing)
    })
    this.run = firstRun + lines.runs.length
  }

  /** Finds the definitions on all lines; gives for each line whether it is in a function that the diff adds. */
  private readDefinitions(hunk: Hunk, state: State, firstRun: number): Uint8Array {
    const { lines, symbols } = this
    const { language, index, file } = state
    const around = new AroundLine(lines, file.path)
    const inNew = new Uint8Array(lines.count)
    const section = sectionOf(lines.diff, hunk)
    let scope = sectionScope(language, section, file.path)
    /** Where the scope that was closed last stood: its neighbours are members like it. */
    let closedAt = -1
    let gone: { readonly indent: number; readonly run: number } | null = null
    let run = -1
    let enumeration = /\benum\b/.test(section)
    let block = language === 'go' ? blockOf(section) : null
    for (let i = 0; i < lines.count; i++) {
      const sign = lines.signs[i]!
      if (sign !== CONTEXT && (i === 0 || lines.signs[i - 1] === CONTEXT)) run++
      const text = lines.text(i)
      if (text.trim() === '') continue
      around.row = i
      let found =
        definitionOn(language, text, around) ??
        (enumeration ? enumerator(language, text, scope) : null) ??
        (block ? blockEntry(block, text) : null)
      if (found?.kind === 'constant' && isIncludeGuard(found.name, around)) found = null
      if (found?.member && !isMember(found, scope, closedAt, language)) found = null
      // What a type or a function has goes and comes with it.
      if (
        found?.kind === 'property' &&
        (sign === REMOVED ? gone?.run === run && found.indent > gone.indent : scope?.isNew)
      )
        found = null
      if (/\benum\b/.test(text)) enumeration = true
      else if (enumeration && closesEnumeration(text, language)) enumeration = false
      if (language === 'go') block = blockOf(text) ?? (/^[\w)}]/.test(text) ? null : block)
      if (found) {
        if (sign !== CONTEXT && declares(found, state)) {
          if (found.extends) symbols.touch(found.kind, found.name, found.public, index, () => lines.place(i))
          else
            symbols.see(sign, {
              kind: found.kind,
              name: found.name,
              public: found.public,
              file: index,
              at: lines.place(i),
              line: text.trim(),
              run: firstRun + run,
            })
        }
        if (!isScope(found, language)) {
          // Stands in what there is.
        } else if (sign === REMOVED) gone = { indent: found.indent, run }
        else if (isWhole(text, language)) closedAt = found.indent
        else {
          const isNew = sign === ADDED && !found.extends
          scope = { ...found, ...kindOfType(text, language), isNew, isSection: false }
        }
      } else if (sign !== REMOVED && scope && closes(text, scope, language)) {
        closedAt = scope.isSection || scope.indent > 4 ? -1 : scope.indent
        scope = null
      } else if (sign !== CONTEXT && scope && !scope.isNew && !isCommentLine(language, text.trim())) {
        symbols.touch(scope.kind, scope.name, scope.public, index, () => lines.place(i))
      }
      if (scope?.isNew) inNew[i] = 1
    }
    return inNew
  }

  private readRun(run: Run, number: number, state: State, inNew: Uint8Array): void {
    const { lines, symbols } = this
    const { kind, index, language } = state
    if (state.runs && kind === 'code') state.runs.push(this.wordsOf(run))
    if (state.comments) state.comments = this.onlyComments(run, language)
    this.moves.addRun(lines, run, index, number)
    for (let i = run.from; i < run.to; i++) {
      const text = lines.text(i)
      if ((kind === 'test' || kind === 'code') && TEST.test(text)) state.tests += lines.signs[i]!
      if (state.manifest) this.readDependency(i, text, state, number)
      if (kind !== 'code' || isCommentLine(language, text.trimStart())) continue
      for (const use of namedUses(text))
        symbols.see(lines.signs[i]!, {
          ...use,
          file: index,
          at: lines.place(i),
          line: text.trim(),
          run: number,
        })
      if (text.startsWith('EXPORT_SYMBOL')) {
        const name = exportedName(text)
        if (name && lines.signs[i] === ADDED) symbols.export(name)
      }
    }
    if (kind === 'code' && language !== 'css' && language !== 'html')
      for (const { line, ...condition } of conditionsIn(
        lines,
        run,
        language,
        (i) => inNew[i] === 1,
        (i) => (this.cut ??= lines.place(i)),
      ))
        this.conditions.push({ ...condition, file: index, inNew: inNew[line] === 1 })
    if (run.added === run.removed && run.added <= LONGEST_RUN) this.readPairs(run, state)
  }

  private wordsOf(run: Run): Set<string> {
    const words = new Set<string>()
    for (let i = run.from; i < run.to; i++)
      for (const [word] of this.lines.text(i).matchAll(/\w{3,}/g)) words.add(word)
    return words
  }

  private onlyComments(run: Run, language: string): boolean {
    for (let i = run.from; i < run.to; i++) {
      const text = this.lines.text(i).trim()
      if (text !== '' && !isCommentLine(language, text)) return false
    }
    return true
  }

  private readDependency(i: number, text: string, state: State, run: number): void {
    const { lines } = this
    const found = dependencyOn(state.file.path, text, (rows) => (i - rows >= 0 ? lines.text(i - rows) : null))
    if (!found) return
    state.dependencies++
    this.symbols.see(lines.signs[i]!, {
      kind: 'dependency',
      name: found.name,
      public: false,
      file: state.index,
      at: lines.place(i),
      line: text.trim(),
      run,
    })
  }

  /** Compares removed lines with the added ones in their place: what one word took the place of another? */
  private readPairs(run: Run, state: State): void {
    const { lines } = this
    const old: number[] = []
    const now: number[] = []
    for (let i = run.from; i < run.to; i++) (lines.signs[i] === REMOVED ? old : now).push(i)
    for (let i = 0; i < old.length; i++) {
      const before = lines.text(old[i]!)
      const after = lines.text(now[i]!)
      const replaced = replacedWord(before, after)
      if (!replaced) continue
      if (isName(replaced.before) && isName(replaced.after))
        this.symbols.vote(replaced.before, replaced.after)
      else if (isValue(replaced.before) && isValue(replaced.after) && this.setsValue(state, after))
        this.values.push({
          file: state.index,
          at: lines.place(now[i]!),
          name: this.nameFor(now[i]!, after, replaced.column, state),
          before: replaced.before,
          after: replaced.after,
        })
    }
  }

  /** Numbers in comments, prose and expected results set nothing. */
  private setsValue({ kind, language }: State, line: string): boolean {
    return kind !== 'docs' && kind !== 'test' && !isCommentLine(language, line.trim())
  }

  private nameFor(i: number, line: string, column: number, state: State): string | null {
    const { lines } = this
    const above = (rows: number) => (i - rows >= 0 ? lines.text(i - rows) : null)
    const dependency = state.manifest ? dependencyOn(state.file.path, line, above) : null
    return dependency?.name ?? nameOfValue(line, column)
  }
}

interface State {
  readonly file: DiffFile
  readonly index: number
  readonly kind: FileKind
  readonly language: string
  readonly manifest: boolean
  formatting: boolean
  comments: boolean
  tests: number
  dependencies: number
  /** The words of each changed block; null for large files. */
  readonly runs: Set<string>[] | null
}

/** Keys of data formats are settings in configuration files only; tests use options, they do not declare them. */
function declares({ kind }: Definition, { kind: fileKind, language }: State): boolean {
  if (kind !== 'config' && kind !== 'option') return true
  if (fileKind === 'test') return false
  return fileKind === 'config' || !KEYED.has(language)
}

const KEYED = new Set(['yaml', 'json', 'toml', 'ini'])

/** `#ifndef X` and `#define X` around a header. */
const isIncludeGuard = (name: string, around: Around) =>
  isHeader(around.path) &&
  (around.at(-1)?.trim().split(/\s+/, 2).join(' ') === `#ifndef ${name}` || /_H_*$/.test(name))

/** The lines around one line, on its side of the diff. */
class AroundLine implements Around {
  readonly path: string
  row = 0
  private readonly lines: HunkLines

  constructor(lines: HunkLines, path: string) {
    this.lines = lines
    this.path = path
  }

  at(offset: number): string | null {
    const { lines, row } = this
    const other = lines.signs[row] === REMOVED ? ADDED : REMOVED
    const step = offset < 0 ? -1 : 1
    let left = Math.abs(offset)
    let at = row
    while (left > 0) {
      at += step
      if (at < 0 || at >= lines.count) return null
      if (lines.signs[at] !== other) left--
    }
    return lines.text(at)
  }
}

/** Whether removed and added lines of a hunk are the same but for white space. */
function sameButForSpace(lines: HunkLines): boolean {
  const { text } = lines.diff
  const sums = [0, 0]
  const counts = [0, 0]
  for (const run of lines.runs) {
    for (let i = run.from; i < run.to; i++) {
      const side = lines.signs[i] === ADDED ? 1 : 0
      let sum = sums[side]!
      for (let at = lines.froms[i]!; at < lines.tos[i]!; at++) {
        const c = text.charCodeAt(at)
        if (c === 32 || c === 9 || c === 13) continue
        sum = (Math.imul(sum, 31) + c) | 0
        counts[side]!++
      }
      sums[side] = sum
    }
  }
  return counts[0] === counts[1] && sums[0] === sums[1]
}
