import { deleteGroupBackward, deleteGroupForward, insertNewline } from '@codemirror/commands'
import { EditorSelection } from '@codemirror/state'
import type { Command, KeyBinding } from '@codemirror/view'
import { movingKeys } from '../codemirror/index.ts'

/** Deletes the selection, or one character as a reader counts them. */
const deleteChar =
  (forward: boolean): Command =>
  (view) => {
    if (view.state.readOnly) return false
    const deletion = view.state.changeByRange((range) => {
      const other = range.empty ? view.moveByChar(range, forward).head : range.anchor
      const from = Math.min(range.head, other)
      return { range: EditorSelection.cursor(from), changes: { from, to: Math.max(range.head, other) } }
    })
    if (deletion.changes.empty) return false
    view.dispatch(deletion, {
      userEvent: forward ? 'delete.forward' : 'delete.backward',
      scrollIntoView: true,
    })
    return true
  }

const deleteCharBackward = deleteChar(false)
const deleteCharForward = deleteChar(true)

/** Moving and writing. */
export const writingKeys: readonly KeyBinding[] = [
  ...movingKeys,
  { key: 'Enter', run: insertNewline, shift: insertNewline },
  { key: 'Backspace', run: deleteCharBackward, shift: deleteCharBackward, preventDefault: true },
  { key: 'Delete', run: deleteCharForward, preventDefault: true },
  { key: 'Mod-Backspace', mac: 'Alt-Backspace', run: deleteGroupBackward, preventDefault: true },
  { key: 'Mod-Delete', mac: 'Alt-Delete', run: deleteGroupForward, preventDefault: true },
]
