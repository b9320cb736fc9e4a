import { isBlankSpan } from '../text/blanks.ts'
import { LineCursor } from './cursor.ts'
import type { Diff, DiffFile, DiffNote, Dress } from './diff.ts'
import { FileBuilder } from './file-builder.ts'
import { readHunk, readHunkHeader } from './hunks.ts'
import { gitLineNames, headerName, unquote } from './paths.ts'

/** More notes than anyone reads; the rest are counted. */
const MOST_NOTES = 50

/** Code units between two words of progress. */
const TELL_EVERY = 500_000

/** Reads one text line by line; `read` is called once. */
export class DiffReader {
  private readonly text: string
  private readonly cursor: LineCursor
  private readonly dress: Dress | null
  private readonly files: DiffFile[] = []
  private readonly notes: DiffNote[] = []
  private unsaid = 0
  private file: FileBuilder | null = null
  /** In the header lines of `file`, before its first hunk. */
  private inHeader = false
  /** Where a header line that names no file yet (`diff -ru a b`) starts; -1 where none stands above. */
  private pending = -1
  private firstUnread: { from: number; to: number } | null = null
  /** The line above was part of a diff. */
  private understood = true
  private additions = 0
  private deletions = 0

  constructor(text: string, dress: Dress | null) {
    this.text = text
    this.dress = dress
    this.cursor = new LineCursor(text, dress)
  }

  read(progress?: (read: number) => void): Diff {
    const { cursor, text } = this
    let told = 0
    while (cursor.advance()) {
      if (progress && cursor.from - told >= TELL_EVERY) {
        told = cursor.from
        progress(told / text.length)
      }
      if (cursor.from === cursor.to) continue
      const read = this.readLine(text.charCodeAt(cursor.from))
      if (!read) {
        this.inHeader = false
        this.pending = -1
        if (!this.firstUnread && !isBlankSpan(text, cursor.from, cursor.to))
          this.firstUnread = { from: cursor.from, to: cursor.to }
      }
      this.understood = read
    }
    this.close()
    if (this.files.length === 0 && this.firstUnread) this.noteNotADiff(this.firstUnread)
    if (this.unsaid) this.notes.push({ from: 0, to: 0, text: `${this.unsaid} more notes are left out.` })
    return {
      text,
      files: this.files,
      additions: this.additions,
      deletions: this.deletions,
      notes: this.notes,
      dress: this.dress,
    }
  }

  /** Reads a line outside hunks, told apart by its first letter; false where it means nothing in a diff. */
  private readLine(first: number): boolean {
    const { cursor } = this
    switch (first) {
      case 0x64: // d
        return this.readDiffLine() || this.readMode('deleted file mode ')
      case 0x40: // @
        return this.readHunk()
      case 0x2d: // -
        return this.readOldName()
      case 0x2b: // +
        return this.readNewName() || this.readStray()
      case 0x6e: // n
        return this.readMode('new file mode ') || this.readMode('new mode ')
      case 0x6f: // o
        return this.readMode('old mode ')
      case 0x69: // i
        return this.readIndex()
      case 0x72: // r
      case 0x63: // c
        return this.readRename()
      case 0x73: // s
        return this.inHeader && cursor.startsWith('similarity index ')
      case 0x6d: // m
        return this.inHeader && cursor.startsWith('mode ')
      case 0x49: // I
        return this.readSvnIndex()
      case 0x3d: // =
        return this.pending >= 0 || this.inHeader
      case 0x42: // B
        return this.readBinary()
      case 0x43: // C
        return this.readCannotDisplay()
      case 0x47: // G
        return this.readBinaryPatch()
      case 0x4f: // O
        return this.readOnlyIn()
      case 0x53: // S
        return this.readSubmodule()
      default:
        return false
    }
  }

  private readDiffLine(): boolean {
    const { cursor } = this
    if (!cursor.startsWith('diff -')) return this.inHeader && cursor.startsWith('dissimilarity index ')
    const git = cursor.startsWith('diff --git ')
    if (git || cursor.startsWith('diff --cc ') || cursor.startsWith('diff --combined ')) {
      const line = cursor.line()
      this.open('git')
      const rest = line.slice(line.indexOf(' ', 6) + 1)
      if (git) this.file!.gitNames = gitLineNames(rest)
      else this.file!.combinedPath = rest.startsWith('"') ? unquote(rest).path : rest
      return true
    }
    this.close()
    this.pending = cursor.start
    return true
  }

  private readMode(words: string): boolean {
    const { cursor, file } = this
    if (!this.inHeader || !file || !cursor.startsWith(words)) return false
    const modes = this.text
      .slice(cursor.from + words.length, cursor.to)
      .trim()
      .split(/[,.]+/, 1)
    const mode = modes[0] ?? null
    if (words === 'old mode ') file.oldMode = mode
    else if (words === 'new mode ') file.newMode = mode
    else if (words === 'new file mode ') {
      file.newMode = mode
      file.added = true
    } else {
      file.oldMode = mode
      file.deleted = true
    }
    return this.extend()
  }

  private readIndex(): boolean {
    const { cursor, file } = this
    if (!this.inHeader || !file || !cursor.startsWith('index ')) return false
    if (this.text.startsWith(' 160000', cursor.to - 7)) file.newMode = file.oldMode = '160000'
    return this.extend()
  }

  private readRename(): boolean {
    const { cursor, file } = this
    if (!this.inHeader || !file) return false
    const words = RENAMES.find((w) => cursor.startsWith(w))
    if (!words) return false
    const rest = cursor.line().slice(words.length)
    const path = rest.startsWith('"') ? unquote(rest).path : rest
    if (words.endsWith('from ') || words.endsWith('old ')) file.movedFrom = path
    else file.movedTo = path
    file.copied = words.startsWith('copy')
    return this.extend()
  }

  private readSvnIndex(): boolean {
    const { cursor } = this
    if (!cursor.startsWith('Index: ') || !this.text.startsWith('===', cursor.next + this.quoteWidth()))
      return false
    const line = cursor.line()
    this.open('svn')
    this.file!.indexPath = line.slice('Index: '.length).trimEnd()
    return true
  }

  private quoteWidth(): number {
    return this.dress ? this.dress.quote.length : 0
  }

  private readOldName(): boolean {
    const { cursor } = this
    if (!cursor.startsWith('--- ')) return this.readStray()
    const name = headerName(cursor.line().slice(4))
    if (this.inHeader && this.file && !this.file.newName) {
      this.file.oldName ??= name
      return this.extend()
    }
    if (!this.isPairAhead()) return this.readStray()
    this.open('plain')
    this.file!.oldName = name
    return true
  }

  /** Without a header above, only the pair of names and a hunk below make `--- ` the start of a file. */
  private isPairAhead(): boolean {
    const { cursor } = this
    const { start } = cursor
    const paired = cursor.advance() && cursor.startsWith('+++ ')
    const found = paired && (!cursor.advance() || cursor.startsWith('@@'))
    cursor.rewind(start)
    cursor.advance()
    return found
  }

  private readNewName(): boolean {
    const { cursor, file } = this
    if (!this.inHeader || !file || file.newName || !cursor.startsWith('+++ ')) return false
    file.newName = headerName(cursor.line().slice(4))
    return this.extend()
  }

  /** A changed line right behind a hunk: the header announced fewer lines than there are. */
  private readStray(): boolean {
    const { cursor, file } = this
    const signature = this.text.charCodeAt(cursor.from) === 0x2d && cursor.to - cursor.from <= 3
    if (this.inHeader || !this.understood || !file?.hunks.length || signature) return false
    this.note(cursor.from, cursor.to, 'A line below the hunk is not counted by its @@ line and was left out.')
    return false
  }

  private readHunk(): boolean {
    const { cursor } = this
    const header = readHunkHeader(this.text, cursor.from, cursor.to)
    if (!header) {
      if (!cursor.startsWith('@@ ')) return false
      this.note(cursor.from, cursor.to, 'This @@ line could not be read; its hunk was left out.')
      return false
    }
    if (!this.file) {
      this.open('plain')
      this.note(cursor.from, cursor.to, 'This hunk has no file name above it.')
    }
    this.inHeader = false
    const { hunk, missing } = readHunk(cursor, header)
    this.file!.add(hunk)
    if (missing > 0)
      this.note(
        hunk.from,
        Math.min(hunk.body, hunk.to),
        'The hunk ends before the lines that its @@ line announces: cut off?',
      )
    return true
  }

  private readBinary(): boolean {
    const { cursor } = this
    const files = cursor.startsWith('Binary files ')
    if (!files && !cursor.startsWith('Binary file ')) return false
    const line = cursor.line().trimEnd()
    const names = /^Binary files? (.+?) (?:differ|has changed(?: to .*)?)$/.exec(line)?.[1]
    if (!names) return false
    if (!this.inHeader || this.file?.style !== 'git') {
      this.open('plain')
      const pair = files ? splitAnd(names) : null
      this.file!.oldName = headerName(pair ? pair[0] : names)
      this.file!.newName = headerName(pair ? pair[1] : names)
    }
    this.file!.binary = true
    return this.extend()
  }

  private readCannotDisplay(): boolean {
    if (!this.inHeader || !this.file || !this.cursor.startsWith('Cannot display: ')) return false
    this.file.binary = true
    return this.extend()
  }

  private readBinaryPatch(): boolean {
    const { cursor, file } = this
    if (!this.inHeader || !file || !cursor.startsWith('GIT binary patch')) return false
    file.binary = true
    this.extend()
    // Two runs of base-85 lines, each ended by an empty line.
    for (;;) {
      const back = cursor.next
      if (!cursor.advance()) return true
      if (!cursor.startsWith('literal ') && !cursor.startsWith('delta ')) {
        cursor.rewind(back)
        return true
      }
      while (cursor.advance() && cursor.from < cursor.to) {
        if (cursor.startsWith('diff --git ')) {
          this.note(cursor.from, cursor.to, 'The binary patch above this line is cut off.')
          cursor.rewind(cursor.start)
          return true
        }
        this.extend()
      }
    }
  }

  /** GNU diff names a file that only one tree has. */
  private readOnlyIn(): boolean {
    const { cursor } = this
    if (!this.understood || !cursor.startsWith('Only in ')) return false
    const line = cursor.line().slice('Only in '.length)
    const colon = line.indexOf(': ')
    if (colon < 0) return false
    this.open('plain')
    this.file!.onlyIn = { folder: line.slice(0, colon), name: line.slice(colon + 2) }
    return true
  }

  private readSubmodule(): boolean {
    const { cursor } = this
    if (!cursor.startsWith('Submodule ')) return false
    const found = SUBMODULE.exec(cursor.line())
    if (!found) return false
    const path = found[1]!
    this.open('plain')
    const file = this.file!
    file.oldName = { path, absent: false }
    file.newName = { path, absent: false }
    file.added = found[2]?.endsWith('(new submodule)') ?? false
    file.deleted = found[2]?.endsWith('(submodule deleted)') ?? false
    file.newMode = file.oldMode = '160000'
    // `--submodule=log` lists the subjects in between.
    for (;;) {
      const back = cursor.next
      if (!cursor.advance()) return true
      if (!cursor.startsWith('  > ') && !cursor.startsWith('  < ')) {
        cursor.rewind(back)
        return true
      }
      this.extend()
    }
  }

  private open(style: FileBuilder['style']): void {
    const start = this.pending >= 0 && style === 'plain' ? this.pending : this.cursor.start
    this.close()
    this.file = new FileBuilder(style, start)
    this.inHeader = true
    this.extend()
  }

  private extend(): true {
    if (this.file) this.file.to = this.cursor.to
    return true
  }

  private close(): void {
    this.pending = -1
    if (!this.file) return
    const file = this.file.build()
    this.files.push(file)
    this.additions += file.additions
    this.deletions += file.deletions
    this.file = null
    this.inHeader = false
  }

  private note(from: number, to: number, text: string): void {
    if (this.notes.length >= MOST_NOTES) this.unsaid++
    else this.notes.push({ from, to, text })
  }

  private noteNotADiff(line: { from: number; to: number }): void {
    const to = Math.min(line.to, line.from + 500)
    const words = this.text.slice(line.from, Math.min(to, line.from + 60)).trim()
    this.note(line.from, to, `This is not a diff: the first line that was not understood is “${words}”.`)
  }
}

const RENAMES = ['rename from ', 'rename to ', 'copy from ', 'copy to ', 'rename old ', 'rename new ']
const SUBMODULE =
  /^Submodule (.+?) (?:[0-9a-f]{4,64}\.{2,3}[0-9a-f]{4,64}(?::|( \(new submodule\)| \(submodule deleted\)).*| .*)?|contains (?:modified|untracked) content)$/

/** Splits `a/x and b/x` in the middle where both are the same name, else at the first ` and `. */
function splitAnd(names: string): [string, string] {
  const middle = (names.length - 5) >> 1
  if (names.startsWith(' and ', middle)) return [names.slice(0, middle), names.slice(middle + 5)]
  const at = names.indexOf(' and ')
  return at < 0 ? [names, names] : [names.slice(0, at), names.slice(at + 5)]
}
