/** A key of the page: what it is for people, and what it does. */
export interface Key {
  readonly keys: string
  readonly does: string
}

/** Keys of one character, which work anywhere but in a text field and can be turned off. */
export const letterKeys: readonly Key[] = [
  { keys: '?', does: 'This list' },
  { keys: 'm', does: 'Go to the message' },
  { keys: 'r', does: 'The reply' },
  { keys: 'c', does: 'The checklist' },
  { keys: 'a', does: 'Answer the first question of the reply' },
  { keys: 'f', does: 'Apply all safe fixes' },
  { keys: 'y', does: 'Copy the cleaned message' },
]

/** Keys that always work. */
export const otherKeys: readonly Key[] = [
  { keys: 'F8', does: 'In the message: next finding' },
  { keys: 'Ctrl Z', does: 'Undo the last change of the message: fixes and answers too' },
  { keys: 'Enter', does: 'In an answer: put it into the message' },
  { keys: 'Shift Enter', does: 'In an answer: a new line' },
  { keys: 'Escape', does: 'Leave the message or an answer, close a dialog' },
]
