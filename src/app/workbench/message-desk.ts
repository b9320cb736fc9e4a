import { undo } from '@codemirror/commands'
import type { TransactionSpec } from '@codemirror/state'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import type { Edit, Span } from '../../analysis/index.ts'
import { asidesIn, ChangesSince, noAsides, setAsides, type Asides } from '../codemirror/index.ts'
import type { Notices } from './notices.ts'
import { nothingLit, type WorkbenchState, type WorkbenchStore } from './state.ts'

/** Asks for the focus to move on from the remark of this key, null: from a fix; or to the remark of a key. */
export type FocusWish = { readonly from: string | null } | { readonly to: string | null }

/** What the message's changes lead to. */
export interface MessageEvents {
  /** The text, or what is put aside in it, is another. */
  changed(): void
  /** The author's cursor stands somewhere else. */
  cursorMoved(offset: number): void
}

/**
 * The message in its editor, which owns the text: publishes it with a revision, finds a report's places in the text
 * as it is by now, and changes it in steps that can be undone.
 */
export class MessageDesk {
  readonly #store: WorkbenchStore
  readonly #notices: Notices
  readonly #events: MessageEvents
  readonly #since = new ChangesSince()
  #view: EditorView | null = null
  #asides: Asides
  #focusWish: FocusWish | null = null

  constructor(store: WorkbenchStore, notices: Notices, asides: Asides, events: MessageEvents) {
    this.#store = store
    this.#notices = notices
    this.#asides = asides
    this.#events = events
  }

  get #message(): WorkbenchState['message'] {
    return this.#store.getState().message
  }

  get asides(): Asides {
    return this.#asides
  }

  // The editor

  attach(view: EditorView): () => void {
    this.#view = view
    return () => {
      if (this.#view === view) this.#view = null
    }
  }

  /** Called by the editor for each of its updates. */
  updated(update: ViewUpdate): void {
    const asides = asidesIn(update.state)
    if (update.docChanged || asides !== this.#asides) {
      this.#notices.stepped()
      this.#asides = asides
      const revision = this.#message.revision + 1
      this.#since.add(revision, update.changes.desc)
      const text = update.docChanged ? update.state.doc.toString() : this.#message.text
      this.#store.setState({ message: { text, revision }, lit: nothingLit })
      this.#events.changed()
    } else if (update.selectionSet && update.view.hasFocus) {
      this.#events.cursorMoved(update.state.selection.main.head)
    }
  }

  // Places

  /** Where a place of the report stands in the text as it is now. */
  current(span: Span): Span {
    return this.#since.span(span)
  }

  /** A report for `revision` has come: places of older texts are no longer asked for. */
  judged(revision: number): void {
    this.#since.dropUpTo(revision)
  }

  /** Scrolls to words of the text as it is now, and selects them. */
  select({ from, to }: Span): void {
    this.#view?.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true })
  }

  /** Selects words of the report's text for the author to write over. */
  edit(span: Span): void {
    this.focus()
    this.select(this.current(span))
  }

  /** Selects the whole message, for the author to write or paste over. */
  selectAll(): void {
    const view = this.#view
    if (!view) return
    view.focus()
    view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } })
  }

  focus(): void {
    this.#view?.focus()
  }

  // Steps

  /** Changes text or asides in one step that can be undone; false where there is no editor. */
  step(change: TransactionSpec, focus: FocusWish | null = this.#focusWish): boolean {
    this.#focusWish = focus
    this.#view?.dispatch(change)
    return this.#view !== null
  }

  /** Makes edits of the report's text in one step; false, and told, where the text under one has changed. */
  applyEdits(edits: readonly Edit[], userEvent: string): boolean {
    const view = this.#view
    if (!view || !edits.length) return false
    const changes = edits.map((edit) => this.#since.edit(edit))
    if (changes.some((edit) => view.state.sliceDoc(edit.from, edit.to) !== edit.was)) {
      this.#notices.say('The text has changed there in the meantime. Nothing was replaced.')
      return false
    }
    return this.step({ changes, userEvent, scrollIntoView: true }, { from: null })
  }

  /** Another text in place of the whole message, in one step. */
  replace(text: string, asides: Asides = noAsides): void {
    const view = this.#view
    if (!view) {
      this.#asides = asides
      this.#store.setState({ message: { text, revision: this.#message.revision + 1 } })
      this.#events.changed()
      return
    }
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      effects: setAsides.of(asides),
      userEvent: 'input.replace',
      scrollIntoView: true,
    })
  }

  /** Takes back the last step; the focus goes to the remark that is asked again by that. */
  undo(): void {
    const view = this.#view
    if (!view) return
    const { ignored, answered } = this.#asides
    if (!undo(view)) return this.#notices.say('There is nothing left to undo.')
    const left = asidesIn(view.state)
    const back = [...ignored, ...answered].filter(
      (key) => !left.ignored.includes(key) && !left.answered.includes(key),
    )
    this.#focusWish = { to: back.at(-1) ?? null }
    this.#notices.say('Undone.')
  }

  /** Whether the next remark is to take the focus, and after which; asked once. */
  takeFocusWish(): FocusWish | null {
    const wish = this.#focusWish
    this.#focusWish = null
    return wish
  }
}
