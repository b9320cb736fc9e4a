import type { Convention } from './conventions/convention.ts'
import type { Diff } from './diff/diff.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Facts } from './facts/facts.ts'
import type { Judgement } from './judgement/judgement.ts'
import type { MessageDocument } from './message/document.ts'
import type { Category, Fix, Level, Section, Settings, Source } from './report.ts'
import type { Sentence } from './sentences/sentence.ts'
import type { Span } from './text/span.ts'

/** Everything a check may look at; made once by `analyse`, never changed. */
export interface Draft {
  readonly message: MessageDocument
  readonly sentences: readonly Sentence[]
  readonly judgement: Judgement
  readonly convention: Convention
  readonly settings: Settings
  /** The three are null together: there is no diff. */
  readonly diff: Diff | null
  readonly facts: Facts | null
  readonly evidence: Evidence | null
  /** False where the message is not English: only form can be judged. */
  readonly english: boolean
}

/** A draft with its diff: what a check that needs the diff is given. */
export interface DraftWithDiff extends Draft {
  readonly diff: Diff
  readonly facts: Facts
  readonly evidence: Evidence
}

/** A range of the message or of the diff, before lines and columns are counted. */
export interface Spot extends Span {
  readonly in: 'message' | 'diff'
}

/** What a check says; `analyse` turns it into a `Finding`. */
export interface Raised {
  readonly message: string
  readonly at: Spot
  readonly related?: readonly Spot[]
  readonly fix?: Fix
  /** Where these differ from the check's own. */
  readonly level?: Level
  readonly category?: Category
}

/** A case that documents the check and runs as its test; our own writing. */
export interface Example {
  readonly message: string
  readonly diff?: string
  readonly source?: Source
  readonly convention?: string
  /** The words (of message or diff) at which this check raises a finding, in order; empty for a clean case. */
  readonly finds: readonly string[]
  /** The message after the check's own fixes. */
  readonly fixed?: string
}

interface Common {
  /** Public name; also the file's name. */
  readonly id: string
  readonly section: Section
  /** The line of the checklist, a question that "yes" answers well. */
  readonly question: string
  /** Why it matters, in one or two sentences, for hover, handbook and `explain`. */
  readonly reason: string
  readonly level: Level
  readonly category: Category
  /** Judges words, so it is left out for text that is not English. */
  readonly language: 'any' | 'english'
  /** Ids of checks that, when they raise something, already say what this one would say. */
  readonly silencedBy: readonly string[]
  /** At least one that finds and one that does not. */
  readonly examples: readonly Example[]
}

/** One question about a message; one file each in `checks/`. */
export type Check =
  | (Common & { readonly needs: 'message'; run(this: void, draft: Draft): Iterable<Raised> })
  | (Common & { readonly needs: 'diff'; run(this: void, draft: DraftWithDiff): Iterable<Raised> })
