import { undo } from '@codemirror/commands'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import type { StoreApi } from 'zustand/vanilla'
import type { Edit, Fix, Place, Remark, Report, Span } from '../../analysis/index.ts'
import { asidesIn, ChangesSince, noAsides, setAsides, type Asides } from '../codemirror/index.ts'
import type { AnalysisClient } from '../worker/index.ts'
import { litFromDiff, litFromMessage } from './links.ts'
import { nothingLit, type Lit, type WorkbenchState } from './state.ts'
import { insertedBy } from './inserted-words.ts'

/** Asks for the focus to move on from the remark of this key, null: from a fix; or to the remark of a key. */
export type FocusWish = { readonly from: string | null } | { readonly to: string | null }

/** Where an answer becomes a sentence, or the blank that it fills. */
export type AnswerPlace = NonNullable<Remark['answer']>

/** What the message's changes lead to. */
export interface MessageEvents {
  /** The text, or what is put aside in it, is another. */
  changed(): void
  /** Shows a line for a while, with an undo of the last step where `undoable`. */
  say(text: string, undoable?: boolean): void
  /** The message has taken a step: what was said of the one before is over. */
  stepped(): void
}

/**
 * The message in its editor, which owns the text: publishes it with a revision, finds a report's places in the text
 * as it is by now, and changes it in steps that can be undone.
 */
export class MessageDesk {
  readonly #client: AnalysisClient
  readonly #store: StoreApi<WorkbenchState>
  readonly #events: MessageEvents
  readonly #since = new ChangesSince()
  #view: EditorView | null = null
  #asides: Asides
  #focusWanted: FocusWish | null = null

  constructor(
    client: AnalysisClient,
    store: StoreApi<WorkbenchState>,
    asides: Asides,
    events: MessageEvents,
  ) {
    this.#client = client
    this.#store = store
    this.#asides = asides
    this.#events = events
  }

  get #state(): WorkbenchState {
    return this.#store.getState()
  }

  get asides(): Asides {
    return this.#asides
  }

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
      this.#events.stepped()
      this.#asides = asides
      const revision = this.#state.message.revision + 1
      this.#since.add(revision, update.changes.desc)
      const text = update.docChanged ? update.state.doc.toString() : this.#state.message.text
      this.#store.setState({ message: { text, revision }, lit: nothingLit })
      this.#events.changed()
    } else if (update.selectionSet && update.view.hasFocus) {
      this.#litFrom((report) => litFromMessage(report, update.state.selection.main.head))
    }
  }

  /** Called by the diff's editor when its cursor moves. */
  diffCursorMoved(offset: number): void {
    const { diffSummary } = this.#state
    if (diffSummary) this.#litFrom((report) => litFromDiff(report, diffSummary, offset))
  }

  /** Where a place of the report stands in the text as it is now. */
  current(span: Span): Span {
    return this.#since.span(span)
  }

  /** Selects the first words and lights up all places, in both texts. */
  show(places: readonly Place[]): void {
    const message = places.filter((p) => p.in === 'message').map((p) => this.current(p))
    const diff = places.filter((p) => p.in === 'diff')
    const first = message[0]
    if (first && this.#view) {
      this.#view.dispatch({ selection: { anchor: first.from, head: first.to }, scrollIntoView: true })
    }
    this.#store.setState({ lit: { message, diff, undescribed: false } })
  }

  applyFix(fix: Fix): boolean {
    return this.#edit(fix.edits, 'input.fix')
  }

  /** Applies every safe fix in one step; of two that overlap the first wins. */
  applySafeFixes(): void {
    const fixes =
      this.#state.judged?.report.findings.flatMap((f) => (f.fix?.trust === 'safe' ? [f.fix] : [])) ?? []
    const edits: Edit[] = []
    for (const fix of fixes) {
      if (fix.edits.every((edit) => edits.every((taken) => !collide(edit, taken)))) edits.push(...fix.edits)
    }
    if (this.#edit(edits, 'input.fix'))
      this.#events.say(`${count(fixes.length, 'safe fix', 'safe fixes')} applied.`, true)
  }

  applyEdits(edits: readonly Edit[]): boolean {
    return this.#edit(edits, 'input.proposal')
  }

  /** Selects words of the report's text for the author to write over. */
  edit(span: Span): void {
    const view = this.#view
    if (!view) return
    const { from, to } = this.current(span)
    view.focus()
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true })
  }

  /** Selects the whole message, for the author to write or paste over. */
  selectAll(): void {
    const view = this.#view
    if (!view) return
    view.focus()
    view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } })
  }

  /** The edit that an answer would be, in the text as it is now; null where it has changed in the meantime. */
  async previewAnswer({ insertAt, instead }: AnswerPlace, words: string): Promise<Edit | null> {
    const { judged, message } = this.#state
    if (!judged) return null
    const edit = await this.#client
      .call('answer', {
        message: message.text,
        insertAt: this.current({ from: insertAt, to: insertAt }).from,
        instead: instead && this.current(instead),
        words: words.trim(),
        width: judged.report.widths.body,
      })
      .catch(() => null)
    return this.#state.message.revision === message.revision ? edit : null
  }

  /** Puts the author's answer as a sentence into the message; the question is then answered. */
  async answer(key: string, place: AnswerPlace, words: string): Promise<void> {
    if (!this.#state.judged || !this.#view || !words.trim()) return
    const { revision } = this.#state.message
    const edit = await this.previewAnswer(place, words)
    if (!edit) {
      if (this.#state.message.revision !== revision) return this.answer(key, place, words)
      return this.#events.say('The analysis stopped before it could place your answer. Please try again.')
    }
    const { ignored, answered } = this.#asides
    this.#focusWanted = { from: key }
    this.#view.dispatch({
      changes: edit,
      selection: { anchor: edit.from + edit.insert.length },
      effects: setAsides.of({ ignored, answered: [...answered, key] }),
      userEvent: 'input.answer',
      scrollIntoView: true,
    })
    const fresh = insertedBy(edit)
    this.#store.setState({ lit: { ...nothingLit, message: [fresh] } })
    this.#events.say(`Added: “${shortened(this.#state.message.text.slice(fresh.from, fresh.to))}”`, true)
  }

  /** Whether the next remark is to take the focus, and after which; asked once. */
  takeFocusWish(): FocusWish | null {
    const wanted = this.#focusWanted
    this.#focusWanted = null
    return wanted
  }

  /** Puts a finding or question aside in this draft. */
  putAside(key: string): void {
    const { ignored, answered } = this.#asides
    const isQuestion = this.#state.judged?.report.questions.some((q) => q.key === key)
    this.#focusWanted = { from: key }
    this.#aside(
      isQuestion ? { ignored, answered: [...answered, key] } : { ignored: [...ignored, key], answered },
    )
    this.#events.say('Put aside for this draft.', true)
  }

  /** Takes back what was put aside of one check. */
  takeBack(check: string): void {
    const keep = (key: string) => key !== check && !key.startsWith(`${check}:`)
    const { ignored, answered } = this.#asides
    this.#aside({ ignored: ignored.filter(keep), answered: answered.filter(keep) })
  }

  /** Takes back the last step; the focus goes to the remark that is asked again by that. */
  undo(): void {
    const view = this.#view
    if (!view) return
    const { ignored, answered } = this.#asides
    if (!undo(view)) return this.#events.say('There is nothing left to undo.')
    const left = asidesIn(view.state)
    const back = [...ignored, ...answered].filter(
      (key) => !left.ignored.includes(key) && !left.answered.includes(key),
    )
    this.#focusWanted = { to: back.at(-1) ?? null }
    this.#events.say('Undone.')
  }

  focus(): void {
    this.#view?.focus()
  }

  /** Another text in place of the whole message, in one step. */
  replace(text: string, asides: Asides = noAsides): void {
    const view = this.#view
    if (!view) {
      this.#asides = asides
      this.#store.setState({ message: { text, revision: this.#state.message.revision + 1 } })
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

  /** A report for `revision` has come: places of older texts are no longer asked for. */
  judged(revision: number): void {
    this.#since.dropUpTo(revision)
  }

  #litFrom(find: (report: Report) => Lit): void {
    const { judged, lit } = this.#state
    if (!judged) return
    const next = find(judged.report)
    if (next !== nothingLit || lit !== nothingLit) {
      this.#store.setState({ lit: { ...next, message: next.message.map((span) => this.current(span)) } })
    }
  }

  #edit(edits: readonly Edit[], userEvent: string): boolean {
    const view = this.#view
    if (!view || !edits.length) return false
    const mapped = edits.map((edit) => this.#since.edit(edit))
    if (mapped.some((edit) => view.state.sliceDoc(edit.from, edit.to) !== edit.was)) {
      this.#events.say('The text has changed there in the meantime. Nothing was replaced.')
      return false
    }
    this.#focusWanted = { from: null }
    view.dispatch({ changes: mapped, userEvent, scrollIntoView: true })
    return true
  }

  #aside(asides: Asides): void {
    this.#view?.dispatch({ effects: setAsides.of(asides), userEvent: 'aside' })
  }
}

const shortened = (words: string) => (words.length > 90 ? `${words.slice(0, 90)}…` : words)

const collide = (a: Edit, b: Edit) => (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
