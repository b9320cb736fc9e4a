import type { Role } from '../report.ts'
import type { Span } from '../text/span.ts'

/** The subject, a sentence of a paragraph, a list item or a heading. */
export interface Unit extends Span {
  readonly kind: 'subject' | 'sentence' | 'item' | 'heading'
  /** Index of the block in the body; -1 for the subject. */
  readonly block: number
  /**
   * The words with line ends and indents turned into blanks, one for one, so that `text[i]` stands at
   * `from + i` of the message.
   */
  readonly text: string
}

/** A unit with its roles: one, or two where both are plainly stated. */
export interface Sentence extends Unit {
  readonly roles: readonly Role[]
  /** How likely each role is, 0..1, each by itself. */
  readonly scores: Readonly<Record<Role, number>>
}
