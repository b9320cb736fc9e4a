import type { DiffFile, FileChange, Hunk } from './diff.ts'
import { stripPrefixes, type HeaderName } from './paths.ts'

/** Where no header names a file. */
const NAMELESS = '(no name)'

/** Gathers what the header lines of one file say; `build` weighs them against each other. */
export class FileBuilder {
  readonly style: 'git' | 'svn' | 'plain'
  readonly from: number
  to: number
  gitNames: { old: string; new: string } | null = null
  combinedPath: string | null = null
  indexPath: string | null = null
  oldName: HeaderName | null = null
  newName: HeaderName | null = null
  movedFrom: string | null = null
  movedTo: string | null = null
  onlyIn: { folder: string; name: string } | null = null
  oldMode: string | null = null
  newMode: string | null = null
  copied = false
  added = false
  deleted = false
  binary = false
  readonly hunks: Hunk[] = []

  constructor(style: FileBuilder['style'], from: number) {
    this.style = style
    this.from = from
    this.to = from
  }

  add(hunk: Hunk): void {
    this.hunks.push(hunk)
    this.to = hunk.to
  }

  build(): DiffFile {
    const [old, now] = this.names()
    const path = now ?? old ?? NAMELESS
    let additions = 0
    let deletions = 0
    for (const hunk of this.hunks) {
      additions += hunk.additions
      deletions += hunk.deletions
    }
    return {
      from: this.from,
      to: this.to,
      path,
      oldPath: old,
      newPath: now,
      change: this.change(old, now),
      binary: this.binary,
      submodule: this.oldMode === '160000' || this.newMode === '160000',
      oldMode: this.oldMode,
      newMode: this.newMode,
      hunks: this.hunks,
      additions,
      deletions,
    }
  }

  /** Old and new path without prefixes; null on the side where there is no file. `rename from` beats the rest. */
  private names(): [string | null, string | null] {
    if (this.movedFrom !== null && this.movedTo !== null) return [this.movedFrom, this.movedTo]
    const { oldName, newName } = this
    const absentOld = this.added || (oldName?.absent ?? false)
    const absentNew = this.deleted || (newName?.absent ?? false) || this.isEmptiedBySvn()
    let pair: [string | null, string | null]
    if (this.onlyIn) return this.onlyInNames(this.onlyIn)
    if (this.combinedPath !== null) pair = [this.combinedPath, this.combinedPath]
    else if (this.indexPath !== null) pair = [this.indexPath, this.indexPath]
    else if (this.gitNames) pair = this.gitPair(this.gitNames)
    else pair = this.plainPair()
    return [absentOld ? null : pair[0], absentNew ? null : pair[1]]
  }

  /** The names of `---` and `+++` decide where both are there; else those of the `diff --git` line. */
  private gitPair(git: { old: string; new: string }): [string | null, string | null] {
    const { oldName, newName } = this
    if (oldName && newName && !oldName.absent && !newName.absent)
      return stripPrefixes(oldName.path, newName.path)
    const known = newName && !newName.absent ? newName.path : oldName && !oldName.absent ? oldName.path : null
    const [old, now] = stripPrefixes(git.old, git.new)
    if (known === null || known === git.new || known === git.old) return [old, now]
    // The `diff --git` line was ambiguous; the other line tells the name and the prefix is as long as there.
    const stripped = stripPrefixes(known, null)[0]
    return [stripped, stripped]
  }

  private plainPair(): [string | null, string | null] {
    const old = this.oldName && this.oldName.path !== '/dev/null' ? this.oldName.path : null
    const now = this.newName && this.newName.path !== '/dev/null' ? this.newName.path : null
    return stripPrefixes(old, now)
  }

  /** Svn has no mark for a deleted file but the empty range. */
  private isEmptiedBySvn(): boolean {
    const only = this.hunks.length === 1 ? this.hunks[0] : undefined
    return this.style === 'svn' && only?.newStart === 0 && only.additions === 0
  }

  private onlyInNames({ folder, name }: { folder: string; name: string }): [string | null, string | null] {
    const slash = folder.indexOf('/')
    const root = slash < 0 ? folder : folder.slice(0, slash)
    const rest = slash < 0 ? '' : `${folder.slice(slash + 1)}/`
    // Which tree is the old one is only known by its usual names.
    return /^a$|old|orig|before|left/i.test(root) ? [rest + name, null] : [null, rest + name]
  }

  private change(old: string | null, now: string | null): FileChange {
    if (this.movedFrom !== null && this.movedTo !== null) return this.copied ? 'copied' : 'renamed'
    if (this.added || (old === null && now !== null)) return 'added'
    if (this.deleted || (now === null && old !== null)) return 'deleted'
    if (!this.hunks.length && !this.binary && this.oldMode && this.newMode && this.oldMode !== this.newMode)
      return 'mode'
    return 'modified'
  }
}
