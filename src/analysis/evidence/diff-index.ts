import type { Diff, DiffFile, DiffNote } from '../diff/diff.ts'
import { forEachLine, type Sign } from '../diff/walk.ts'
import { onceFor } from '../text/once-for.ts'
import type { Span } from '../text/span.ts'
import { eachWord, type Word } from './words.ts'

/** How often a word stands in the lines of one file, by what happened to the line. */
export interface Count {
  added: number
  removed: number
  /** Unchanged lines and the text behind `@@`. */
  context: number
  /** In the path: 2 in the file's own name, 1 in a directory. */
  path: number
  /** Changed lines that have it, as indexes into `FileIndex.lines`; the first few. Empty in sums over files. */
  lines: number[]
  /** Where it stands first in a changed line, else in a context line; -1 where only in the path. */
  at: number
}

/** A changed line of a file: its content without the sign. */
export interface ChangedLine extends Span {
  readonly sign: '+' | '-'
}

/** The words of one file's hunks and path. */
export interface FileIndex {
  readonly file: DiffFile
  /** By stem. */
  readonly words: ReadonlyMap<string, Count>
  /** By joined name, two or more parts. */
  readonly names: ReadonlyMap<string, Count>
  readonly lines: readonly ChangedLine[]
}

/** A diff's words, file by file and as a whole; made once for a diff. */
export interface DiffIndex {
  readonly diff: Diff
  readonly files: readonly FileIndex[]
  readonly words: ReadonlyMap<string, Count>
  readonly names: ReadonlyMap<string, Count>
  /** Words that stand in the path of every file where there are several, or in the leading directories. */
  readonly everywhere: ReadonlySet<string>
  /** In how many files' paths a word stands. */
  readonly pathFiles: ReadonlyMap<string, number>
  /** False where lines were left out because the diff is too long. */
  readonly whole: boolean
  /** What was left out, and why. */
  readonly notes: readonly DiffNote[]
}

/** How many files are looked at one by one. */
export const FILES_LIMIT = 300
/** Characters of changed lines and context that are indexed in one diff, and in one file of it. */
const DIFF_LIMIT = 3_000_000
const FILE_LIMIT = 300_000
/** A line longer than this is data, not words. */
const LINE_LIMIT = 2_000
/** Changed lines remembered of one word in one file; a word on more of them does not point anywhere. */
const LINES_OF_A_WORD = 8

const HYPHEN = 45

type Counts = Map<string, Count>

/** Shared by all words without a changed line; never written to. */
const NO_LINES: number[] = []

function countOf(counts: Counts, key: string): Count {
  let c = counts.get(key)
  if (!c) counts.set(key, (c = { added: 0, removed: 0, context: 0, path: 0, lines: NO_LINES, at: -1 }))
  return c
}

class FileBuilder {
  readonly words: Counts = new Map()
  readonly names: Counts = new Map()
  readonly lines: ChangedLine[] = []
  #sign: Sign = ' '
  #end = -1
  #last: Word | null = null
  /** What is counted for a word: found by the word, not by each of its stems again. */
  readonly #countsOf = new Map<Word, readonly Count[]>()
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  line(from: number, to: number, sign: Sign): void {
    this.#sign = sign
    this.#last = null
    if (sign !== ' ') this.lines.push({ from, to, sign })
    eachWord(this.#text, from, Math.min(to, from + LINE_LIMIT), this.#visit)
  }

  readonly #visit = (w: Word, from: number, to: number): void => {
    let counts = this.#countsOf.get(w)
    if (!counts) {
      const found = w.stems.map((s) => countOf(this.words, s))
      if (w.joined) found.push(countOf(this.names, w.joined))
      counts = found
      this.#countsOf.set(w, counts)
    }
    for (const c of counts) this.#count(c, from)
    if (this.#last && from === this.#end + 1 && this.#text.charCodeAt(this.#end) === HYPHEN)
      this.#count(
        countOf(this.names, `${this.#last.raw}${w.raw}`.toLowerCase()),
        this.#end - this.#last.raw.length,
      )
    this.#last = w
    this.#end = to
  }

  #count(c: Count, at: number): void {
    if (this.#sign === ' ') {
      c.context++
      if (c.at < 0) c.at = at
      return
    }
    if (c.added + c.removed === 0) c.at = at
    if (this.#sign === '+') c.added++
    else c.removed++
    const line = this.lines.length - 1
    if (c.lines === NO_LINES) c.lines = [line]
    else if (c.lines.length < LINES_OF_A_WORD && c.lines.at(-1) !== line) c.lines.push(line)
  }

  path(path: string): void {
    const base = path.lastIndexOf('/') + 1
    eachWord(path, 0, path.length, (w, from) => {
      const weight = from >= base ? 2 : 1
      for (const s of w.stems) countOf(this.words, s).path = Math.max(countOf(this.words, s).path, weight)
      if (w.joined) countOf(this.names, w.joined).path = weight
    })
  }
}

/** The file's name without directories and ending, its parts joined: `pack-objects.c` gives `packobjects`. */
function joinedBaseName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  const dot = base.indexOf('.', 1)
  return (dot < 0 ? base : base.slice(0, dot)).replace(/[^A-Za-z0-9]/g, '').toLowerCase()
}

/** Reads up to `budget` characters of a file's hunks; tells how many it took, and where it stopped in it and in a line, or -1. */
function indexFile(
  diff: Diff,
  file: DiffFile,
  budget: number,
): { index: FileIndex; used: number; cut: number; long: number } {
  const build = new FileBuilder(diff.text)
  build.path(file.path)
  if (file.oldPath && file.oldPath !== file.path) build.path(file.oldPath)
  const base = joinedBaseName(file.path)
  if (base.length > 2) countOf(build.names, base).path = 2
  let used = 0
  let cut = -1
  let long = -1
  for (const hunk of file.hunks) {
    if (used > budget) {
      cut = cut < 0 ? hunk.from : cut
      break
    }
    build.line(hunk.section.from, hunk.section.to, ' ')
    forEachLine(diff, hunk, (sign, from, to) => {
      build.line(from, to, sign)
      if (long < 0 && to - from > LINE_LIMIT) long = from + LINE_LIMIT
      used += Math.min(to - from + 1, LINE_LIMIT)
      if (used > budget) cut = from
      return used <= budget
    })
  }
  return { index: { file, words: build.words, names: build.names, lines: build.lines }, used, cut, long }
}

function merge(files: readonly FileIndex[], of: (f: FileIndex) => ReadonlyMap<string, Count>): Counts {
  const all: Counts = new Map()
  for (const f of files)
    for (const [key, c] of of(f)) {
      const sum = countOf(all, key)
      if (sum.at < 0 || (sum.added + sum.removed === 0 && c.added + c.removed > 0)) sum.at = c.at
      sum.added += c.added
      sum.removed += c.removed
      sum.context += c.context
      sum.path = Math.max(sum.path, c.path)
    }
  return all
}

function inEveryPath(files: readonly FileIndex[]): Set<string> {
  const first = files[0]
  const shared = new Set<string>()
  if (first)
    for (const [key, c] of first.words)
      if (c.path === 1 && files.every((f) => (f.words.get(key)?.path ?? 0) > 0)) shared.add(key)
  return shared
}

function countPaths(files: readonly FileIndex[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const f of files)
    for (const [key, c] of f.words) if (c.path) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const shown = (n: number): string => n.toLocaleString('en')

/** Says what was not compared with the message: from which file on, or of which files the end. */
function notesOn(diff: Diff, cuts: ReadonlyMap<DiffFile, number>, long: number): DiffNote[] {
  const notes: DiffNote[] = []
  const [first] = cuts
  if (first) {
    const [file, from] = first
    const others =
      cuts.size > 1 ? ` So it is with ${shown(cuts.size - 1)} more of ${shown(diff.files.length)} files.` : ''
    notes.push({
      from,
      to: Math.min(from + 200, diff.text.length),
      text: `The message is compared with the first ${shown(FILE_LIMIT)} characters of a file and the first ${shown(DIFF_LIMIT)} of a diff: ${file.path} was read up to here.${others}`,
    })
  }
  if (long >= 0)
    notes.push({
      from: long,
      to: Math.min(long + 200, diff.text.length),
      text: `The message is compared with the first ${shown(LINE_LIMIT)} characters of a line: this one goes on, and others may.`,
    })
  const extra = diff.files[FILES_LIMIT]
  if (extra)
    notes.push({
      from: extra.from,
      to: Math.min(extra.from + 200, extra.to),
      text: `The diff has ${shown(diff.files.length)} files: whether the message speaks of each was looked at for those before this one, the first ${FILES_LIMIT}.`,
    })
  return notes
}

function build(diff: Diff): DiffIndex {
  const files: FileIndex[] = []
  let left = DIFF_LIMIT
  const cuts = new Map<DiffFile, number>()
  let long = -1
  for (const file of diff.files) {
    const one = indexFile(diff, file, Math.min(left, FILE_LIMIT))
    files.push(one.index)
    left -= one.used
    if (long < 0) long = one.long
    if (one.cut >= 0) cuts.set(file, one.cut)
  }
  const single = files.length === 1 ? files[0] : undefined
  return {
    diff,
    files,
    words: single?.words ?? merge(files, (f) => f.words),
    names: single?.names ?? merge(files, (f) => f.names),
    everywhere: inEveryPath(files),
    pathFiles: countPaths(files),
    whole: cuts.size === 0,
    notes: notesOn(diff, cuts, long),
  }
}

/** The words of a diff; made at the first call for this diff object and kept with it. */
export const indexDiff = onceFor(build)
