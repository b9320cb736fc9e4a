import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Finding, Report } from '../../analysis/index.ts'
import { forgetHistory, noAsides, type Asides } from '../codemirror/index.ts'
import { AnalysisClient, Judging, shownDiffLimit, type WorkerLike } from '../worker/index.ts'
import {
  DraftKeeper,
  mailboxToKeep,
  versionOf,
  type Draft,
  type DraftPlace,
  type Drafts,
  type KeptDraft,
  type KeptMailbox,
  type Version,
} from '../drafts/index.ts'
import { Intake } from './intake.ts'
import { MessageDesk } from './message-desk.ts'
import { Preferences, storedSettings } from './preferences.ts'
import { ownConventionId } from './user-settings.ts'
import { megabytes } from '../wording/index.ts'
import { nothingLit, type DiffInput, type Mailbox, type OpenDialog, type WorkbenchState } from './state.ts'

/** What the workbench needs of the browser. */
export interface Surroundings extends DraftPlace {
  readonly startWorker: () => WorkerLike
  /** Tells the other tabs that everything kept is forgotten. */
  readonly tellForgotten?: () => void
  readonly now: () => number
  /** Runs something once what was just changed is painted. */
  readonly afterPaint: (run: () => void) => void
}

/** The page's state and what can be done to it: drafts and diffs come and go, are judged, and are kept. */
export class Workbench {
  readonly store: StoreApi<WorkbenchState>
  readonly message: MessageDesk
  readonly preferences: Preferences
  readonly intake: Intake
  readonly #keeper: DraftKeeper
  readonly #around: Surroundings
  readonly #client: AnalysisClient
  readonly #judging: Judging
  #notices = 0
  #isJudgedSoon = false
  /** The line about the last step in the message. */
  #stepNotice = 0

  constructor(around: Surroundings) {
    this.#around = around
    this.#keeper = new DraftKeeper(
      around,
      () => this.#draft(),
      (refused) => this.#set({ storageProblem: refused ? storageRefused : null }),
    )
    const kept = this.#keeper.kept()
    this.store = createStore<WorkbenchState>(() => ({
      message: { text: kept?.message ?? '', revision: 0 },
      source: kept?.source ?? 'draft',
      diff: kept?.diff ? { kind: 'text', text: kept.diff } : { kind: 'none' },
      diffSummary: null,
      judged: null,
      activity: 'idle',
      progress: null,
      problem: null,
      convention: kept?.convention ?? null,
      settings: storedSettings(around.storage),
      conventions: [],
      face: 'reply',
      roles: 'what-why',
      lit: nothingLit,
      notice: null,
      mailbox: openedMailbox(kept?.mailbox),
      first: kept?.first ?? null,
      dialog: null,
      save: null,
      update: null,
      storageProblem: null,
    }))
    this.#client = new AnalysisClient(around.startWorker, () => this.#workerRestarted())
    this.#judging = new Judging(this.#client, {
      activity: (activity, problem) => this.#set({ activity, problem: problem ?? null, progress: null }),
      progress: (progress) => this.#set({ progress }),
      diffRead: (diffSummary) => this.#set({ diffSummary }),
      judged: (report, revision) => this.#judged(report, revision),
    })
    this.message = new MessageDesk(this.#client, this.store, asidesOf(kept), {
      changed: () => {
        this.#rejudgeSoon()
        this.#keeper.saveSoon()
      },
      say: (text, undoable) => (undoable ? this.#sayOfStep(text, () => this.message.undo()) : this.say(text)),
      stepped: () => this.hushNotice(this.#stepNotice),
    })
    this.preferences = new Preferences(around.storage, this.store, {
      changed: () => this.#rejudge(),
      refused: () => this.#set({ storageProblem: storageRefused }),
      say: (text, undo) => this.say(text, undo),
    })
    this.intake = new Intake(this.#client, this.store, {
      startDraft: (patch, said) => this.#startDraft(patch, said, this.state.first),
      showPatch: (patch) => this.#load({ ...patch, convention: this.state.convention, ...noAsides }),
      setDiff: (content) => this.setDiff(content),
      takeConvention: (name, text) => void this.takeSettingsFile(name, text),
      say: (text) => this.say(text),
    })
    this.#askConventions()
    if (kept?.diffNotKept)
      this.say(
        `The diff of this draft (${megabytes(kept.diffNotKept)}) was too large to keep: paste it again.`,
      )
    if (kept?.diff) this.#judging.setDiff(kept.diff)
    this.#rejudge()
    void this.intake.judgeRest()
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

  // Diffs and drafts

  removeDiff(): void {
    const { diff } = this.state
    this.setDiff(null)
    if (diff.kind !== 'none')
      this.say('The diff is removed.', () => this.setDiff(diff.kind === 'text' ? diff.text : diff.content))
  }

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
    this.message.focus()
  }

  /** Opens what came in a link as a draft of its own. */
  openShared(message: string, diff: string | null): void {
    this.#startDraft({ message, diff, source: 'draft' }, 'Opened from a link, as a new draft.')
  }

  /** Opens what the command line was asked to show; `save` hands an edited message back to it. */
  openSession(
    draft: Pick<Draft, 'message' | 'diff' | 'source'>,
    save: ((message: string) => Promise<void>) | null,
  ): void {
    this.#startDraft(draft, null)
    this.#set({ save })
  }

  openKept(draft: KeptDraft): void {
    this.#keeper.save()
    void this.#keeper.open(draft.id).then((isOurs) => {
      if (!isOurs) this.say('Another tab has this draft open, so this is a copy of it.')
    })
    this.#set({ mailbox: openedMailbox(draft.mailbox), first: draft.first ?? null })
    this.#load(draft)
    void this.intake.judgeRest()
  }

  /** Forgets every draft and setting kept on this machine. */
  forgetEverything(): void {
    this.#keeper.forgetAll()
    this.preferences.forget()
    forgetHistory()
    this.#set({ mailbox: null, first: null, face: 'reply' })
    this.#load({ message: '', diff: null, source: 'draft', convention: null, ...noAsides })
    this.#around.tellForgotten?.()
    this.say('Everything kept on this machine is forgotten.')
  }

  /** Another tab has forgotten everything kept: this one goes on, and keeps nothing until its text changes. */
  forgottenElsewhere(): void {
    this.#keeper.forgottenElsewhere()
    this.preferences.forget()
    forgetHistory()
    this.say('Another tab has forgotten everything. This text is kept again once you change it.')
  }

  /** An outline of the diff as the new message; the old one is an undo away. */
  async takeOutline(): Promise<void> {
    const text = await this.#client.call('outline', {
      convention: this.state.judged?.report.convention ?? null,
    })
    if (!text) return this.say('There is no diff to make an outline from.')
    this.message.replace(text)
    this.message.focus()
    this.#sayOfStep('The outline is in the message: fill its blanks.', () => this.message.undo())
  }

  setConvention(convention: string | null): void {
    this.#set({ convention })
    this.#rejudge()
    this.#keeper.saveSoon()
  }

  /** Takes the settings of a `.whatwhy.json`, or of another tool's file; one with a fault sets nothing and is told. */
  async takeSettingsFile(name: string, text: string): Promise<void> {
    const file = await this.#client.call('settings', { name, text })
    const { problems, notes, convention, own, skip: _, ...settings } = file
    if (problems.length) return this.say(`${name} was not taken. ${problems.slice(0, 3).join(' ')}`)
    const before = { settings: this.state.settings, convention: this.state.convention }
    this.preferences.change({ ...settings, own: own ?? before.settings.own })
    this.setConvention(own ? ownConventionId : (convention ?? before.convention))
    const said = own ? `Judged by “${own.name}” now.` : `Settings taken from ${name}.`
    this.say([said, ...notes].join(' '), () => {
      this.preferences.change(before.settings)
      this.setConvention(before.convention)
    })
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

  /** Keeps this version of the message, so that the next one is judged beside it. */
  keepVersion(): void {
    const { judged, first, face } = this.state
    if (!judged) return
    this.#set({ first: versionOf(judged.text, judged.report), face: 'versions' })
    this.#keeper.saveSoon()
    this.#sayOfStep('This is the first version now. Edit it, or paste the second one.', () =>
      this.#set({ first, face }),
    )
  }

  forgetVersion(): void {
    const { first } = this.state
    this.#set({ first: null, face: 'reply' })
    this.#keeper.saveSoon()
    this.say('The first version is forgotten.', () => this.#set({ first, face: 'versions' }))
  }

  /** The word that a finding doubts, which the dictionary could settle; null where it is about something else. */
  wordToKeep({ check, at }: Finding): string | null {
    if ((check !== 'spelling' && check !== 'terms-explained') || at.in !== 'message') return null
    const word = this.state.judged?.text.slice(at.from, at.to) ?? ''
    return word && word.length <= 60 ? word : null
  }

  // Telling

  /** Shows a line for a while, with an undo where one is offered. */
  say(text: string, undo: (() => void) | null = null): void {
    this.#set({ notice: { text, undo, id: ++this.#notices } })
  }

  /** Says something that is over with the next step in the message: its undo would take back that one. */
  #sayOfStep(text: string, undo: () => void): void {
    this.say(text, undo)
    this.#stepNotice = this.#notices
  }

  /** A newer version of the page is ready: says so until it is loaded or put off. */
  offerUpdate(load: (() => void) | null): void {
    this.#set({ update: load && { load } })
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

  #judged(report: Report, revision: number): void {
    this.message.judged(revision)
    const { message } = this.state
    if (message.revision !== revision) return
    const { answered } = this.message.asides
    this.#set({ judged: { report, text: message.text, revision, answered } })
  }

  /** Judges the message once what was typed is seen: neither asking nor showing the report holds up a letter. */
  #rejudgeSoon(): void {
    if (this.#isJudgedSoon) return
    this.#isJudgedSoon = true
    this.#around.afterPaint(() => {
      this.#isJudgedSoon = false
      this.#rejudge()
    })
  }

  #rejudge(): void {
    const { message, source, convention, settings } = this.state
    const own = convention === ownConventionId ? (settings.own?.json ?? null) : null
    this.#judging.setMessage({
      message: message.text,
      revision: message.revision,
      source,
      convention: convention === ownConventionId ? null : convention,
      own,
      settings: {
        levels: settings.levels,
        dictionary: settings.dictionary,
        whatFirst: settings.whatFirst,
        ...this.message.asides,
      },
    })
  }

  /** Loads texts as a draft of their own; the draft before is kept and can be had back. */
  #startDraft(
    { message, diff, source }: Pick<Draft, 'message' | 'source'> & { readonly diff?: string | null },
    said: string | null,
    first: Version | null = null,
  ): void {
    this.#keeper.save()
    const before = this.#keeper.kept()
    if (before) void this.#keeper.open()
    const { face } = this.state
    this.#set({ mailbox: null, first, face: first || face !== 'versions' ? face : 'reply' })
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
      before ? () => this.openKept(before) : null,
    )
  }

  #load(draft: Pick<Draft, 'message' | 'diff' | 'source' | 'convention' | 'ignored' | 'answered'>): void {
    this.#set({ source: draft.source, convention: draft.convention, judged: null })
    this.setDiff(draft.diff)
    this.message.replace(draft.message, { ignored: draft.ignored, answered: draft.answered })
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
      ...this.message.asides,
      mailbox: mailboxToKeep(this.state.mailbox),
      first: this.state.first,
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

/** Only what was put aside of a draft: anything more would be kept with each later version of it. */
const asidesOf = (kept: KeptDraft | null): Asides =>
  kept ? { ignored: kept.ignored, answered: kept.answered } : noAsides

const openedMailbox = (kept: KeptMailbox | null | undefined): Mailbox | null =>
  kept ? { ...kept, of: kept.patches } : null
