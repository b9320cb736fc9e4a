import type { Diff, DiffFile, Hunk } from '../diff/diff.ts'
import type { Span } from '../text/span.ts'
import { hasComments, isCommentLine } from './comments.ts'
import { conditionsIn } from './conditions.ts'
import { dependencyOn, isManifest } from './dependencies.ts'
import type { ConditionFact, FileFacts, ValueFact } from './facts.ts'
import type { FileContext } from './file-context.ts'
import { sameButForSpace } from './formatting.ts'
import { HunkDefinitions } from './hunk-definitions.ts'
import { ADDED, HunkLines, type Run } from './hunk-lines.ts'
import { isOpaque, kindOf } from './kinds.ts'
import { languageOf } from './languages.ts'
import type { MoveFinder } from './moves.ts'
import { exportedName, namedUses } from './named-uses.ts'
import type { FileWords } from './parts.ts'
import { readReplacedWords } from './replaced-in-run.ts'
import type { SymbolTable } from './symbol-table.ts'

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
    const inNew = new HunkDefinitions(lines, hunk, state, this.symbols).read(firstRun)
    lines.runs.forEach((run, i) => {
      this.readRun(run, firstRun + i, state, inNew)
    })
    this.run = firstRun + lines.runs.length
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
    for (const value of readReplacedWords(lines, run, state, symbols)) this.values.push(value)
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
}

/** What is gathered of a file, hunk by hunk. */
interface State extends FileContext {
  /** So far nothing but white space has changed. */
  formatting: boolean
  /** So far nothing but comments has changed. */
  comments: boolean
  tests: number
  dependencies: number
  /** The words of each changed block; null for large files. */
  readonly runs: Set<string>[] | null
}
