import { undo } from '@codemirror/commands'
import type { StateEffect } from '@codemirror/state'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Edit, Fix, Level, Place, Report, Span } from '../../analysis/index.ts'
import { asidesIn, noAsides, setAsides, type Asides } from '../editor/asides.ts'
import { AnalysisClient, type WorkerLike } from '../worker/client.ts'
import { Judging } from '../worker/judging.ts'
import { ChangesSince } from './changes.ts'
import { DraftKeeper, type DraftPlace } from './draft-keeper.ts'
import type { Draft, Drafts, KeptDraft } from './drafts.ts'
import { Intake } from './intake.ts'
import { litFromDiff, litFromMessage } from './links.ts'
import { megabytes } from './sizes.ts'
import {
  nothingLit,
  shownDiffLimit,
  type DiffInput,
  type Lit,
  type OpenDialog,
  type WorkbenchState,
} from './state.ts'
import { defaultSettings, readSettings, type UserSettings } from './user-settings.ts'

/** What the workbench needs of the browser. */
export interface Surroundings extends DraftPlace {
  readonly startWorker: () => WorkerLike
  readonly now: () => number
}

const settingsKey = 'whatwhy:settings'

/**
 * The page's state and everything that can be done to it. The message's text is owned by its editor; the
 * workbench publishes it with a revision, has it judged, and keeps the draft.
 */
export class Workbench {
  readonly store: StoreApi<WorkbenchState>
  readonly intake: Intake
  readonly #keeper: DraftKeeper
  readonly #around: Surroundings
  readonly #client: AnalysisClient
  readonly #judging: Judging
  readonly #since = new ChangesSince()
  #view: EditorView | null = null
  #asides: Asides = noAsides
  #notices = 0
  #focusWanted = false

  constructor(around: Surroundings) {
    this.#around = around
    this.#keeper = new DraftKeeper(
      around,
      () => this.#draft(),
      (refused) => this.#set({ storageProblem: refused ? storageRefused : null }),
    )
    const kept = this.#keeper.kept()
    this.#asides = kept ?? noAsides
    this.store = createStore<WorkbenchState>(() => ({
      message: { text: kept?.message ?? '', revision: 0 },
      source: kept?.source ?? 'draft',
      diff: kept?.diff ? { kind: 'text', text: kept.diff } : { kind: 'none' },
      diffSummary: null,
      judged: null,
      activity: 'idle',
      problem: null,
      convention: kept?.convention ?? null,
      settings: this.#storedSettings(),
      conventions: [],
      face: 'reply',
      roles: 'what-why',
      lit: nothingLit,
      notice: null,
      mailbox: null,
      dialog: null,
      save: null,
      storageProblem: null,
    }))
    this.#client = new AnalysisClient(around.startWorker, () => this.#workerRestarted())
    this.#judging = new Judging(this.#client, {
      activity: (activity, problem) => this.#set({ activity, problem: problem ?? null }),
      diffRead: (diffSummary) => this.#set({ diffSummary }),
      judged: (report, revision) => this.#judged(report, revision),
    })
    this.intake = new Intake(this.#client, this.store, {
      startDraft: (patch, said) => this.#startDraft(patch, said),
      showPatch: (patch) => this.#load({ ...patch, convention: this.state.convention, ...noAsides }),
      setDiff: (content) => this.setDiff(content),
      say: (text) => this.say(text),
    })
    this.#askConventions()
    if (kept?.diffNotKept)
      this.say(
        `The diff of this draft (${megabytes(kept.diffNotKept)}) was too large to keep: paste it again.`,
      )
    if (kept?.diff) this.#judging.setDiff(kept.diff)
    this.#rejudge()
  }

  get drafts(): Drafts {
    return this.#keeper.drafts
  }

  get draftId(): string {
    return this.#keeper.id
  }

  get state(): WorkbenchState {
    return this.store.getState()
  }

  get asides(): Asides {
    return this.#asides
  }

  // The message and its editor

  attachMessage(view: EditorView): () => void {
    this.#view = view
    return () => {
      if (this.#view === view) this.#view = null
    }
  }

  /** Called by the editor for each of its updates. */
  messageUpdated(update: ViewUpdate): void {
    const asides = asidesIn(update.state)
    if (update.docChanged || asides !== this.#asides) {
      this.#asides = asides
      const revision = this.state.message.revision + 1
      this.#since.add(revision, update.changes.desc)
      const text = update.docChanged ? update.state.doc.toString() : this.state.message.text
      this.#set({ message: { text, revision }, lit: nothingLit })
      this.#rejudge()
      this.#keeper.saveSoon()
    } else if (update.selectionSet && update.view.hasFocus) {
      this.#litFrom((report) => litFromMessage(report, update.state.selection.main.head))
    }
  }

  /** Called by the diff's editor when its cursor moves. */
  diffCursorMoved(offset: number): void {
    const { diffSummary } = this.state
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
    this.#set({ lit: { message, diff, undescribed: false } })
  }

  applyFix(fix: Fix): boolean {
    return this.#edit(fix.edits, 'input.fix')
  }

  /** Applies every safe fix in one step; of two that overlap the first wins. */
  applySafeFixes(): void {
    const fixes =
      this.state.judged?.report.findings.flatMap((f) => (f.fix?.trust === 'safe' ? [f.fix] : [])) ?? []
    const edits: Edit[] = []
    for (const fix of fixes) {
      if (fix.edits.every((edit) => edits.every((taken) => !collide(edit, taken)))) edits.push(...fix.edits)
    }
    if (this.#edit(edits, 'input.fix'))
      this.say(`${count(fixes.length, 'safe fix', 'safe fixes')} applied.`, true)
  }

  applyEdits(edits: readonly Edit[]): boolean {
    return this.#edit(edits, 'input.proposal')
  }

  /** Puts the author's answer as a sentence into the message; the question is then answered. */
  async answer(key: string, insertAt: number, words: string): Promise<void> {
    const { judged, message } = this.state
    if (!judged || !this.#view || !words.trim()) return
    const at = this.current({ from: insertAt, to: insertAt }).from
    const edit = await this.#client.call('answer', {
      message: message.text,
      insertAt: at,
      words: words.trim(),
      width: judged.report.widths.body,
    })
    if (this.state.message.revision !== message.revision) return this.answer(key, insertAt, words)
    const { ignored, answered } = this.#asides
    this.#focusWanted = true
    this.#view.dispatch({
      changes: edit,
      selection: { anchor: edit.from + edit.insert.length },
      effects: setAsides.of({ ignored, answered: [...answered, key] }),
      userEvent: 'input.answer',
      scrollIntoView: true,
    })
    this.say('Your answer is in the message.', true)
  }

  /** Whether the next remark is to take the focus; asked once. */
  takeFocusWish(): boolean {
    const wanted = this.#focusWanted
    this.#focusWanted = false
    return wanted
  }

  /** Puts a finding or question aside in this draft. */
  putAside(key: string): void {
    const { ignored, answered } = this.#asides
    const isQuestion = this.state.judged?.report.questions.some((q) => q.key === key)
    this.#focusWanted = true
    this.#aside(
      isQuestion ? { ignored, answered: [...answered, key] } : { ignored: [...ignored, key], answered },
    )
    this.say('Put aside for this draft.', true)
  }

  /** Takes back what was put aside of one check. */
  takeBack(check: string): void {
    const keep = (key: string) => key !== check && !key.startsWith(`${check}:`)
    const { ignored, answered } = this.#asides
    this.#aside({ ignored: ignored.filter(keep), answered: answered.filter(keep) })
  }

  undo(): void {
    if (this.#view) undo(this.#view)
  }

  focusMessage(): void {
    this.#view?.focus()
  }

  // Diffs and drafts

  setDiff(content: string | File | null): void {
    const size = content === null ? 0 : typeof content === 'string' ? content.length : content.size
    if (content instanceof File && size <= shownDiffLimit) {
      void content.text().then((text) => this.setDiff(text))
      return
    }
    const empty = content === null || (typeof content === 'string' && !content.trim())
    const diff: DiffInput = empty
      ? { kind: 'none' }
      : typeof content === 'string' && size <= shownDiffLimit
        ? { kind: 'text', text: content }
        : { kind: 'large', content, size }
    this.#set({ diff, diffSummary: null, lit: nothingLit })
    this.#judging.setDiff(empty ? null : content)
    this.#keeper.saveSoon()
  }

  loadExample(message: string, diff: string): void {
    this.#startDraft({ message, diff, source: 'draft' }, null)
  }

  newDraft(): void {
    this.#startDraft({ message: '', diff: null, source: 'draft' }, null)
    this.focusMessage()
  }

  /** Opens what came in a link as a draft of its own. */
  openShared(message: string, diff: string | null): void {
    this.#startDraft({ message, diff, source: 'draft' }, 'Opened from a link, as a new draft.')
  }

  /** Opens what the command line was asked to show; `save` hands an edited message back to it. */
  openSession(message: string, diff: string | null, save: ((message: string) => Promise<void>) | null): void {
    this.#startDraft({ message, diff, source: 'draft' }, null)
    this.#set({ save })
  }

  openKept(draft: KeptDraft): void {
    this.#keeper.save()
    this.#keeper.open(draft.id)
    this.#set({ mailbox: null })
    this.#load(draft)
  }

  /** Forgets every draft and setting kept on this machine. */
  forgetEverything(): void {
    this.#keeper.forgetAll()
    this.#around.storage.removeItem(settingsKey)
    this.#set({ settings: defaultSettings, mailbox: null })
    this.#load({ message: '', diff: null, source: 'draft', convention: null, ...noAsides })
    this.say('Everything kept on this machine is forgotten.')
  }

  /** An outline of the diff as the new message; the old one is an undo away. */
  async takeOutline(): Promise<void> {
    const text = await this.#client.call('outline', {
      convention: this.state.judged?.report.convention ?? null,
    })
    if (!text || !this.#view) return this.say('There is no diff to make an outline from.')
    this.#replaceMessage(text)
    this.focusMessage()
    this.say('The outline is in the message: fill its blanks.', true)
  }

  // Settings

  setConvention(convention: string | null): void {
    this.#set({ convention })
    this.#rejudge()
    this.#keeper.saveSoon()
  }

  changeSettings(change: Partial<UserSettings>): void {
    const settings = { ...this.state.settings, ...change }
    this.#set({ settings })
    try {
      this.#around.storage.setItem(settingsKey, JSON.stringify(settings))
    } catch {
      this.#set({ storageProblem: storageRefused })
    }
    this.#rejudge()
  }

  setLevel(check: string, level: Level | 'off' | null): void {
    const { [check]: _old, ...levels } = this.state.settings.levels
    this.changeSettings({ levels: level === null ? levels : { ...levels, [check]: level } })
  }

  turnOff(check: string): void {
    const before = this.state.settings.levels
    this.setLevel(check, 'off')
    this.say('This check is off in all drafts; Settings turns it on again.', () =>
      this.changeSettings({ levels: before }),
    )
  }

  addWord(word: string): void {
    const { dictionary } = this.state.settings
    if (!dictionary.includes(word)) this.changeSettings({ dictionary: [...dictionary, word] })
  }

  openDialog(dialog: OpenDialog): void {
    this.#set({ dialog })
  }

  openHandbook(check: string | null): void {
    this.#set({ dialog: { name: 'handbook', check } })
  }

  closeDialog(): void {
    this.#set({ dialog: null })
  }

  setFace(face: WorkbenchState['face']): void {
    this.#set({ face })
  }

  setRoles(roles: WorkbenchState['roles']): void {
    this.#set({ roles })
  }

  // Telling

  /** Shows a line for a while, with an undo where one is offered. */
  say(text: string, undoable: boolean | (() => void) = false): void {
    const undoIt = typeof undoable === 'function' ? undoable : undoable ? () => this.undo() : null
    this.#set({ notice: { text, undo: undoIt, id: ++this.#notices } })
  }

  hushNotice(id: number): void {
    if (this.state.notice?.id === id) this.#set({ notice: null })
  }

  /** Writes the draft now: the page is about to go. */
  flush(): void {
    this.#keeper.save()
  }

  #set(change: Partial<WorkbenchState>): void {
    this.store.setState(change)
  }

  #litFrom(find: (report: Report) => Lit): void {
    const { judged, lit } = this.state
    if (!judged) return
    const next = find(judged.report)
    if (next !== nothingLit || lit !== nothingLit) {
      this.#set({ lit: { ...next, message: next.message.map((span) => this.current(span)) } })
    }
  }

  #judged(report: Report, revision: number): void {
    this.#since.dropUpTo(revision)
    const { message } = this.state
    if (message.revision !== revision) return
    this.#set({ judged: { report, text: message.text, revision } })
  }

  #rejudge(): void {
    const { message, source, convention, settings } = this.state
    this.#judging.setMessage({
      message: message.text,
      revision: message.revision,
      source,
      convention,
      settings: {
        levels: settings.levels,
        dictionary: settings.dictionary,
        whatFirst: settings.whatFirst,
        ...this.#asides,
      },
    })
  }

  #edit(edits: readonly Edit[], userEvent: string): boolean {
    const view = this.#view
    if (!view || !edits.length) return false
    const mapped = edits.map((edit) => this.#since.edit(edit))
    if (mapped.some((edit) => view.state.sliceDoc(edit.from, edit.to) !== edit.was)) {
      this.say('The text has changed there in the meantime. Nothing was replaced.')
      return false
    }
    this.#focusWanted = true
    view.dispatch({ changes: mapped, userEvent, scrollIntoView: true })
    return true
  }

  #aside(asides: Asides): void {
    this.#view?.dispatch({ effects: setAsides.of(asides) as StateEffect<unknown>, userEvent: 'aside' })
  }

  #replaceMessage(text: string, asides: Asides = noAsides): void {
    const view = this.#view
    if (!view) {
      this.#asides = asides
      this.#set({ message: { text, revision: this.state.message.revision + 1 } })
      this.#rejudge()
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

  /** Loads texts as a draft of their own; the draft before is kept and can be had back. */
  #startDraft(
    { message, diff, source }: Pick<Draft, 'message' | 'source'> & { readonly diff?: string | null },
    said: string | null,
  ): void {
    this.#keeper.save()
    const before = this.#keeper.kept()
    if (before) this.#keeper.open()
    this.#set({ mailbox: null })
    this.#load({
      message,
      diff: diff === undefined ? shownText(this.state.diff) : diff,
      source,
      convention: this.state.convention,
      ...noAsides,
    })
    if (said === null && !before) return
    this.say(
      said ?? 'Started a new draft; the one before is under Drafts.',
      before ? () => this.openKept(before) : false,
    )
  }

  #load(draft: Pick<Draft, 'message' | 'diff' | 'source' | 'convention' | 'ignored' | 'answered'>): void {
    this.#set({ source: draft.source, convention: draft.convention, judged: null })
    this.setDiff(draft.diff)
    this.#replaceMessage(draft.message, { ignored: draft.ignored, answered: draft.answered })
  }

  #storedSettings(): UserSettings {
    try {
      return readSettings(JSON.parse(this.#around.storage.getItem(settingsKey) ?? 'null'))
    } catch {
      return defaultSettings
    }
  }

  #draft(): Draft | null {
    const { message, diff, convention, source } = this.state
    if (!message.text.trim() && diff.kind === 'none') return null
    return {
      message: message.text,
      diff: shownText(diff),
      diffNotKept: diff.kind === 'large' ? diff.size : 0,
      convention,
      source,
      ...this.#asides,
      savedAt: this.#around.now(),
    }
  }

  #workerRestarted(): void {
    this.#judging.forgetWorker()
    if (!this.state.conventions.length) this.#askConventions()
  }

  /** Asks for the list of conventions; a worker that dies first is asked again in its successor. */
  #askConventions(): void {
    this.#client.call('conventions', null).then(
      (conventions) => this.#set({ conventions }),
      () => {},
    )
  }
}

const storageRefused = 'This browser keeps nothing for this page, so drafts are lost when it closes.'

const shownText = (diff: DiffInput): string | null => (diff.kind === 'text' ? diff.text : null)

const collide = (a: Edit, b: Edit) => (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
