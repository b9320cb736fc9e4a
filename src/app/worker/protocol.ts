import type {
  Edit,
  Pasted,
  Report,
  Settings,
  SettingsFile,
  Source,
  Span,
  Verdict,
} from '../../analysis/index.ts'

/** A file of the diff as the file list and the gutter need it; offsets into the diff's text. */
export interface FileSummary {
  readonly path: string
  readonly oldPath: string | null
  readonly change: string
  readonly binary: boolean
  readonly additions: number
  readonly deletions: number
  readonly from: number
  readonly to: number
  readonly hunks: readonly { readonly from: number; readonly body: number; readonly to: number }[]
}

export interface DiffSummary {
  readonly files: readonly FileSummary[]
  readonly additions: number
  readonly deletions: number
  /** What could not be read, in the words of the reader of diffs. */
  readonly notes: readonly { readonly from: number; readonly to: number; readonly text: string }[]
  /** UTF-16 code units. */
  readonly length: number
}

export interface JudgeInput {
  readonly message: string
  readonly source: Source
  /** An id; null: detect it. */
  readonly convention: string | null
  /** The author's own convention as JSON, judged by in place of the one above. */
  readonly own: string | null
  readonly settings: Settings
}

export interface ConventionSummary {
  readonly id: string
  readonly name: string
  readonly source: string
}

/** What one patch of a mailbox comes to, in a line of the list. */
export interface PatchVerdict {
  readonly verdict: Verdict
}

/** Everything the page asks of the worker: what goes in, what comes out. */
export interface Calls {
  /** Keeps the diff, read, for every later `judge`; null forgets it. */
  readonly diff: { readonly input: string | File | null; readonly output: DiffSummary | null }
  readonly judge: { readonly input: JudgeInput; readonly output: Report }
  readonly split: { readonly input: string | File; readonly output: readonly Pasted[] }
  readonly outline: { readonly input: { readonly convention: string | null }; readonly output: string }
  readonly answer: {
    readonly input: {
      message: string
      insertAt: number
      /** The blank that the words fill; undefined where they become a sentence at `insertAt`. */
      instead: Span | undefined
      words: string
      width: number
    }
    readonly output: Edit
  }
  readonly conventions: { readonly input: null; readonly output: readonly ConventionSummary[] }
  /** What a settings file of that name and text sets. */
  readonly settings: {
    readonly input: { readonly name: string; readonly text: string }
    readonly output: SettingsFile
  }
  readonly patch: { readonly input: { message: string; diff: string | null }; readonly output: PatchVerdict }
}

export type CallName = keyof Calls

/** One question to the worker; `id` comes back with the answer. */
export interface CallMessage<K extends CallName = CallName> {
  readonly id: number
  readonly call: K
  readonly input: Calls[K]['input']
}

export type AnswerMessage =
  | { readonly id: number; readonly output: Calls[CallName]['output'] }
  | { readonly id: number; readonly error: string }
  /** Not the answer yet: how much is done, 0 to 1. */
  | { readonly id: number; readonly progress: number }
