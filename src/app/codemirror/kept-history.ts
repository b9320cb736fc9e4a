import { historyField } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'

const key = 'whatwhy:undo'

/** Longest history kept, UTF-16 code units of its JSON. */
const limit = 1_000_000

const fields = { history: historyField }

/** Keeps what can be undone in a draft through a reload of this tab. */
export function keepHistory(state: EditorState, draft: string): void {
  try {
    const text = JSON.stringify({ draft, state: state.toJSON(fields) })
    if (text.length <= limit) sessionStorage.setItem(key, text)
    else sessionStorage.removeItem(key)
  } catch {
    // Refused or full: the draft is kept, only its undo is not.
  }
}

export function forgetHistory(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept either.
  }
}

/** The editor's state for a draft, with its undo from before a reload where the text is still the same. */
export function stateWithHistory(doc: string, draft: string, extensions: Extension): EditorState {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as {
      draft: string
      state: { doc: string }
    } | null
    if (kept?.draft === draft && kept.state.doc === doc)
      return EditorState.fromJSON(kept.state, { extensions }, fields)
  } catch {
    // A history that cannot be read is left behind.
  }
  return EditorState.create({ doc, extensions })
}
