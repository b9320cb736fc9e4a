import type { Span } from './text/span.ts'

/** What a sentence does for its reader. */
export type Role = 'what' | 'why' | 'background' | 'evidence' | 'meta'

/** `must`: a fair maintainer would not merge it so; `should`: a careful one would ask; `could`: advice only. */
export type Level = 'must' | 'should' | 'could'

/** What kind of fault a finding is, for those who count or filter them. */
export type Category =
  | 'missing-what'
  | 'missing-why'
  | 'order'
  | 'mixed'
  | 'dangling-opening'
  | 'undefined-term'
  | 'undescribed-change'
  | 'unsupported-claim'
  | 'split-needed'
  | 'too-vague'
  | 'too-long'
  | 'missing-evidence'
  | 'missing-impact'
  | 'self-reference'
  | 'not-imperative'
  | 'subject-format'
  | 'wrap'
  | 'spacing'
  | 'grammar-spelling'
  | 'tags'
  | 'misplaced-meta'
  | 'missing-reference'
  | 'other'

/** The groups of the checklist, in the order in which the work is done. */
export type Section =
  'says-what' | 'says-why' | 'describes-diff' | 'stands-alone' | 'order-and-length' | 'form'

/** Where the message comes from, which decides what `#` and `---` mean in it. */
export type Source = 'draft' | 'commit-file' | 'patch' | 'log'

/** In which order the body tells what and why; `neither` where it tells none of them. */
export type Order = 'what-first' | 'why-first' | 'mixed' | 'what-only' | 'why-only' | 'neither'

/** `ready`: nothing that a careful maintainer would ask; `needs-work`: they would; `rewrite`: begin anew. */
export type Verdict = 'ready' | 'needs-work' | 'rewrite'

/** The four kinds of reason a reader may need. */
export type SlotName = 'problem' | 'benefit' | 'safety' | 'alternative'

/** A range of the message or the diff; `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Place extends Span {
  readonly in: 'message' | 'diff'
  readonly line: number
  readonly column: number
}

/** One replacement; it is refused where the text between `from` and `to` is no longer `was`. */
export interface Edit extends Span {
  readonly was: string
  readonly insert: string
}

/** `safe` cannot change the meaning; `review` is shown before it is applied. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  readonly trust: 'safe' | 'review'
}

/** One answer "no" of a check: what is said, and the words it is said of. */
export interface Finding {
  /** Stays the same when the text elsewhere is edited. */
  readonly key: string
  /** The check's id. */
  readonly check: string
  readonly category: Category
  readonly level: Level
  /** One or two sentences for the author, in plain text. */
  readonly message: string
  /** As short as the words meant. */
  readonly at: Place
  /** Other places of message or diff that it is about. */
  readonly related?: readonly Place[]
  readonly fix?: Fix
}

/** What only the author can answer; the answer becomes a sentence at `insertAt` of the message. */
export interface Question {
  /** Stays the same when the text elsewhere is edited. */
  readonly key: string
  /** What is asked for: one of `SlotName`, or a name of the question's own. */
  readonly slot: string
  readonly ask: string
  readonly about: readonly Place[]
  readonly insertAt: number
}

/** Where in the message a reason is stated, and whether this kind of change needs one. */
export interface Slot {
  readonly needed: boolean
  readonly at: Span | null
}

/**
 * A check with its state: `met`, `open` (a finding stands), `ask` (only the author can tell), `waiting` (for a diff), or
 * `ignored` (all its findings are put aside).
 */
export interface ChecklistItem {
  readonly id: string
  readonly section: Section
  readonly question: string
  readonly level: Level
  readonly state: 'met' | 'open' | 'ask' | 'waiting' | 'ignored'
}

/** A part of the change as a maintainer would name it, and the message spans that describe it. */
export interface Part {
  readonly name: string
  readonly paths: readonly string[]
  /** Added and removed lines. */
  readonly lines: number
  readonly described: boolean
  readonly by: readonly Span[]
  /** Where the part stands in the diff: one span a file. */
  readonly at: readonly Span[]
  /** What the part does in one line each, such as "adds function readIndex()". */
  readonly facts: readonly string[]
}

/** Words of the message that stand for lines of the diff, and the words that carry the link. */
export interface Link {
  readonly message: Span
  readonly diff: readonly Span[]
  readonly words: readonly string[]
}

/** What could not be read, or was cut, in a sentence for the reader. */
export interface Note extends Span {
  readonly in: 'message' | 'diff'
  readonly text: string
}

/** How message and diff go together; scores are from 0 to 1, 1 is best. */
export interface DiffReport {
  readonly files: number
  readonly additions: number
  readonly deletions: number
  readonly match: { readonly score: number; readonly verdict: 'same' | 'unsure' | 'different' }
  readonly consistency: { readonly score: number }
  /** `silent`: changed lines that no sentence speaks of, also where the part they belong to is described. */
  readonly coverage: {
    readonly score: number
    readonly parts: readonly Part[]
    readonly silent: readonly Span[]
  }
  readonly links: readonly Link[]
}

/** Edits that move or drop whole sentences; previewed, never applied by themselves. */
export interface Proposal {
  readonly id: 'rearrange' | 'shorten'
  readonly title: string
  readonly edits: readonly Edit[]
  readonly wordsBefore: number
  readonly wordsAfter: number
}

/** One of the at most three remarks of the reply. */
export interface Remark {
  /** Key of the finding or of the question behind it. */
  readonly of: string
  /** The words of the message under which it stands. */
  readonly under: Span
  readonly text: string
  /** Lines of the diff it speaks of. */
  readonly diff: readonly Place[]
  readonly fix?: Fix
  /** Where an answer becomes a sentence, or the blank that it fills; absent where only a fix helps. */
  readonly answer?: { readonly ask: string; readonly insertAt: number; readonly instead?: Span }
}

/** The one result of an analysis; every view shows this and computes nothing of its own. */
export interface Report {
  readonly schemaVersion: 1
  /** The id of the convention that it was judged by, given or detected. */
  readonly convention: string
  readonly verdict: Verdict
  /** The one thing to do next, in a sentence; null where nothing is left to do. */
  readonly next: string | null
  /** In order, without overlap; each has one role, or two. */
  readonly sentences: readonly (Span & { readonly roles: readonly Role[] })[]
  /** Whether a reader learns what the commit does; scores are likelihoods, from 0 to 1. */
  readonly what: { readonly present: boolean; readonly score: number }
  /** Whether a reader learns why. */
  readonly why: {
    readonly present: boolean
    readonly score: number
    readonly slots: Readonly<Record<SlotName, Slot>>
  }
  readonly order: Order
  readonly checklist: readonly ChecklistItem[]
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  /** Null where no diff was given. */
  readonly diff: DiffReport | null
  /** The message after everything that cannot change its meaning. */
  readonly cleaned: string
  /** `more`: remarks of the same weight that were left out, so that the reply stays a short mail. */
  readonly reply: { readonly remarks: readonly Remark[]; readonly more: number; readonly safeFixes: number }
  readonly proposals: readonly Proposal[]
  /** What of the texts was not looked at. */
  readonly notes: readonly Note[]
  /** Where the subject without a mail's tag, and the body without trailers, stand; null where there is none. */
  readonly layout: {
    readonly subject: Span | null
    readonly body: Span | null
    readonly trailers: Span | null
  }
  /** Columns for the editor's rulers. */
  readonly widths: { readonly subjectSoft: number; readonly subjectHard: number; readonly body: number }
}

/** What a project or an author sets; all of it may be left out. */
export interface Settings {
  /** Level per check id; `off` leaves the check out. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>
  /** Words that are never spelling errors nor unexplained terms. */
  readonly dictionary?: readonly string[]
  /** Keys of findings the author has put aside. */
  readonly ignored?: readonly string[]
  /** Keys of questions the author has answered or ticked. */
  readonly answered?: readonly string[]
  /** Ask for what before why under every convention. */
  readonly whatFirst?: boolean
}
