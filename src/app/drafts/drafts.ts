import type { Source } from '../../analysis/index.ts'
import { readMailbox, type KeptMailbox } from './kept-mailbox.ts'
import { readVersion, type Version } from './version.ts'

/** Most drafts kept at a time; the oldest go first. */
export const keptDrafts = 20

/** Longest diff kept with a draft, UTF-16 code units. */
export const keptDiffLimit = 2_000_000

export interface Draft {
  readonly message: string
  readonly diff: string | null
  /** Size of a diff that was too large to keep; 0 where nothing was left out. */
  readonly diffNotKept: number
  readonly convention: string | null
  readonly source: Source
  readonly ignored: readonly string[]
  readonly answered: readonly string[]
  /** The mailbox of which this is a patch, and an earlier version of the message: where there are such. */
  readonly mailbox?: KeptMailbox | null
  readonly first?: Version | null
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

export interface KeptDraft extends Draft {
  readonly id: string
}

/** The part of `Storage` in use. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'whatwhy:draft:'

/** Drafts in the browser's storage, one entry each, so that two tabs never write over each other. */
export class Drafts {
  readonly #storage: DraftStorage

  constructor(storage: DraftStorage) {
    this.#storage = storage
  }

  read(id: string): Draft | null {
    const text = this.#storage.getItem(prefix + id)
    return text === null ? null : parse(text)
  }

  /** Whether something is kept under an id that cannot be read: damaged, or of a newer version of the page. */
  isForeign(id: string): boolean {
    return this.#storage.getItem(prefix + id) !== null && this.read(id) === null
  }

  /** Every draft, the newest first. */
  all(): KeptDraft[] {
    const drafts: KeptDraft[] = []
    for (const id of this.#ids()) {
      const draft = this.read(id)
      if (draft) drafts.push({ id, ...draft })
    }
    return drafts.sort((a, b) => b.savedAt - a.savedAt)
  }

  /**
   * Keeps a draft, and of all only the newest `keptDrafts`. Where the storage is full, older drafts' diffs make
   * room, then this one's. Throws only where not even the message can be kept.
   */
  write(id: string, draft: Draft): Draft {
    const fitting =
      draft.diff !== null && draft.diff.length > keptDiffLimit
        ? { ...draft, diff: null, diffNotKept: draft.diff.length }
        : draft
    const written = this.#put(id, fitting)
    if (this.#ids().length > keptDrafts) {
      // Where the clock was put back, the draft just written may look the oldest of all.
      const others = this.all().filter((old) => old.id !== id)
      for (const old of others.slice(keptDrafts - 1)) this.remove(old.id)
    }
    return written
  }

  remove(id: string): void {
    this.#storage.removeItem(prefix + id)
  }

  removeAll(): void {
    for (const id of this.#ids()) this.remove(id)
  }

  #ids(): string[] {
    const ids: string[] = []
    for (let i = 0; i < this.#storage.length; i++) {
      const key = this.#storage.key(i)
      if (key?.startsWith(prefix)) ids.push(key.slice(prefix.length))
    }
    return ids
  }

  #put(id: string, draft: Draft): Draft {
    if (this.#tryPut(id, draft)) return draft
    for (const old of this.all().reverse()) {
      if (old.id === id || old.diff === null) continue
      const { id: oldId, ...rest } = old
      this.#tryPut(oldId, { ...rest, diff: null, diffNotKept: old.diff.length })
      if (this.#tryPut(id, draft)) return draft
    }
    const bare = { ...draft, mailbox: null, diff: null, diffNotKept: draft.diff?.length ?? draft.diffNotKept }
    this.#storage.setItem(prefix + id, JSON.stringify(bare))
    return bare
  }

  #tryPut(id: string, draft: Draft): boolean {
    try {
      this.#storage.setItem(prefix + id, JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

const sources: readonly Source[] = ['commit-file', 'patch', 'log']

function parse(text: string): Draft | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const draft = value as Partial<Record<keyof Draft, unknown>>
    if (typeof draft.message !== 'string') return null
    return {
      message: draft.message,
      diff: typeof draft.diff === 'string' ? draft.diff : null,
      diffNotKept: typeof draft.diffNotKept === 'number' ? draft.diffNotKept : 0,
      convention: typeof draft.convention === 'string' ? draft.convention : null,
      source: sources.find((source) => source === draft.source) ?? 'draft',
      ignored: strings(draft.ignored),
      answered: strings(draft.answered),
      mailbox: readMailbox(draft.mailbox),
      first: readVersion(draft.first),
      savedAt: typeof draft.savedAt === 'number' ? draft.savedAt : 0,
    }
  } catch {
    return null
  }
}
