import type { StoreApi } from 'zustand/vanilla'
import type { Pasted, Report, Source, Span } from '../../analysis/index.ts'
import type { KeptDraft, KeptMailbox, Version } from '../drafts/index.ts'
import type { Activity, ConventionSummary, DiffSummary } from '../worker/index.ts'
import type { UserSettings } from './user-settings.ts'

export type DiffInput =
  | { readonly kind: 'none' }
  /** `text` is what the diff editor shows. */
  | { readonly kind: 'text'; readonly text: string }
  /** Too large to show: only the worker has its text. `size` in code units or bytes. */
  | { readonly kind: 'large'; readonly content: string | File; readonly size: number }

/** A report with the very text it judges, so that its places fit what is quoted. */
export interface Judged {
  readonly report: Report
  readonly text: string
  readonly revision: number
  /** What the author had answered by then: what is still asked of it was not found in the answer. */
  readonly answered: readonly string[]
}

/** What is lit up in the two texts because the author looks at something. */
export interface Lit {
  readonly message: readonly Span[]
  readonly diff: readonly Span[]
  /** Said beside the diff where a hunk has no sentence. */
  readonly undescribed: boolean
}

/** A line shown for a while, and read out; may offer to take back what was done. */
export interface Notice {
  readonly text: string
  readonly undo: (() => void) | null
  readonly id: number
}

/** A newer version of the page, ready to be loaded. */
export interface Update {
  readonly load: () => void
}

/** The dialogs of the page; the handbook opens at a check where one is asked for. */
export type OpenDialog =
  | { readonly name: 'settings' | 'drafts' | 'keys' | 'share' }
  | { readonly name: 'handbook'; readonly check: string | null }

export type Face = 'reply' | 'checklist' | 'versions'

/** The roles coloured in the message. */
export type ShownRoles = 'none' | 'what-why' | 'all'

/** Many patches, one of them open. */
export interface Mailbox extends KeptMailbox {
  /** The list as it was taken in, which tells one mailbox from the next. */
  readonly of: readonly Pasted[]
}

export interface WorkbenchState {
  readonly message: { readonly text: string; readonly revision: number }
  readonly source: Source
  readonly diff: DiffInput
  readonly diffSummary: DiffSummary | null
  readonly judged: Judged | null
  readonly activity: Activity
  /** How much of a diff has been read or, while it is judged, looked into, 0 to 1; null where that is not known. */
  readonly progress: number | null
  readonly problem: string | null
  /** A convention's id as chosen; null: as detected. */
  readonly convention: string | null
  readonly settings: UserSettings
  /** Those there are to choose from; empty until the worker has told. */
  readonly conventions: readonly ConventionSummary[]
  readonly face: Face
  readonly roles: ShownRoles
  readonly lit: Lit
  readonly notice: Notice | null
  readonly mailbox: Mailbox | null
  /** An earlier version of this message, judged beside it; null where none was kept. */
  readonly first: Version | null
  readonly dialog: OpenDialog | null
  /** How to hand the message back to the command line that opened the page for it; null where none did. */
  readonly save: ((message: string) => Promise<void>) | null
  readonly update: Update | null
  /** Why drafts are not kept; null where they are. */
  readonly storageProblem: string | null
}

export const nothingLit: Lit = { message: [], diff: [], undescribed: false }

export type WorkbenchStore = StoreApi<WorkbenchState>

/** The state that the page opens with: of the draft that was kept, where one was. */
export const firstState = (kept: KeptDraft | null, settings: UserSettings): WorkbenchState => ({
  message: { text: kept?.message ?? '', revision: 0 },
  source: kept?.source ?? 'draft',
  diff: kept?.diff ? { kind: 'text', text: kept.diff } : { kind: 'none' },
  diffSummary: null,
  judged: null,
  activity: 'idle',
  progress: null,
  problem: null,
  convention: kept?.convention ?? null,
  settings,
  conventions: [],
  face: 'reply',
  roles: 'what-why',
  lit: nothingLit,
  notice: null,
  mailbox: openedMailbox(kept?.mailbox),
  first: kept?.first ?? null,
  dialog: null,
  save: null,
  update: null,
  storageProblem: null,
})

export const openedMailbox = (kept: KeptMailbox | null | undefined): Mailbox | null =>
  kept ? { ...kept, of: kept.patches } : null
