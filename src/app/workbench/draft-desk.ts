import { forgetHistory, noAsides } from '../codemirror/index.ts'
import {
  mailboxToKeep,
  type Draft,
  type DraftKeeper,
  type Drafts,
  type KeptDraft,
  type Version,
} from '../drafts/index.ts'
import type { DiffDesk } from './diff-desk.ts'
import type { MessageDesk } from './message-desk.ts'
import type { Notices } from './notices.ts'
import type { Preferences } from './preferences.ts'
import { openedMailbox, type DiffInput, type WorkbenchStore } from './state.ts'

/** What drafts coming and going leads to. */
export interface DraftEvents {
  /** A draft from before is open again: its mailbox may have patches without a verdict. */
  reopened(): void
  /** Everything kept is forgotten, for other tabs to know. */
  forgotten(): void
  now(): number
}

/** A message and its diff, and where they come from; an undefined diff leaves the one that is there. */
export type Texts = Pick<Draft, 'message' | 'source'> & { readonly diff?: string | null }

/** Drafts come and go here: new, reopened, from a link, a paste or the command line; the one before is kept. */
export class DraftDesk {
  readonly #keeper: DraftKeeper
  readonly #store: WorkbenchStore
  readonly #message: MessageDesk
  readonly #diff: DiffDesk
  readonly #preferences: Preferences
  readonly #notices: Notices
  readonly #events: DraftEvents

  constructor(
    keeper: DraftKeeper,
    store: WorkbenchStore,
    message: MessageDesk,
    diff: DiffDesk,
    preferences: Preferences,
    notices: Notices,
    events: DraftEvents,
  ) {
    this.#keeper = keeper
    this.#store = store
    this.#message = message
    this.#diff = diff
    this.#preferences = preferences
    this.#notices = notices
    this.#events = events
  }

  /** All that are kept. */
  get kept(): Drafts {
    return this.#keeper.drafts
  }

  /** Of the open draft. */
  get id(): string {
    return this.#keeper.id
  }

  startEmpty(): void {
    this.start({ message: '', diff: null, source: 'draft' }, null)
    this.#message.focus()
  }

  startExample(message: string, diff: string): void {
    this.start({ message, diff, source: 'draft' }, null)
  }

  /** Opens what came in a link as a draft of its own. */
  openShared(message: string, diff: string | null): void {
    this.start({ message, diff, source: 'draft' }, 'Opened from a link, as a new draft.')
  }

  /** Opens what the command line was asked to show; `save` hands an edited message back to it. */
  openSession(texts: Texts, save: ((message: string) => Promise<void>) | null): void {
    this.start(texts, null)
    this.#store.setState({ save })
  }

  openKept(draft: KeptDraft): void {
    this.#keeper.save()
    void this.#keeper.open(draft.id).then((isOurs) => {
      if (!isOurs) this.#notices.say('Another tab has this draft open, so this is a copy of it.')
    })
    this.#store.setState({ mailbox: openedMailbox(draft.mailbox), first: draft.first ?? null })
    this.#load(draft)
    this.#events.reopened()
  }

  /** Loads texts as a draft of their own; the draft before is kept and can be had back. */
  start({ message, diff, source }: Texts, said: string | null, first: Version | null = null): void {
    this.#keeper.save()
    const before = this.#keeper.kept()
    if (before) void this.#keeper.open()
    const { face, convention, diff: shown } = this.#store.getState()
    this.#store.setState({ mailbox: null, first, face: first || face !== 'versions' ? face : 'reply' })
    this.#load({
      message,
      diff: diff === undefined ? shownText(shown) : diff,
      source,
      convention,
      ...noAsides,
    })
    if (said === null && !before) return
    this.#notices.say(
      said ?? 'Started a new draft; the one before is under Drafts.',
      before ? () => this.openKept(before) : null,
    )
  }

  /** Other texts in the draft that is open. */
  showTexts(texts: Pick<Draft, 'message' | 'diff' | 'source'>): void {
    this.#load({ ...texts, convention: this.#store.getState().convention, ...noAsides })
  }

  /** Forgets every draft and setting kept on this machine. */
  forgetEverything(): void {
    this.#keeper.forgetAll()
    this.#preferences.forget()
    forgetHistory()
    this.#store.setState({ mailbox: null, first: null, face: 'reply' })
    this.#load({ message: '', diff: null, source: 'draft', convention: null, ...noAsides })
    this.#events.forgotten()
    this.#notices.say('Everything kept on this machine is forgotten.')
  }

  /** Another tab has forgotten everything kept: this one goes on, and keeps nothing until its text changes. */
  forgottenElsewhere(): void {
    this.#keeper.forgottenElsewhere()
    this.#preferences.forget()
    forgetHistory()
    this.#notices.say('Another tab has forgotten everything. This text is kept again once you change it.')
  }

  /** Writes the draft now: the page is about to go. */
  flush(): void {
    this.#keeper.save()
  }

  /** The draft as it is now; null where there is nothing to keep. */
  current(): Draft | null {
    const { message, diff, convention, source, mailbox, first } = this.#store.getState()
    if (!message.text.trim() && diff.kind === 'none') return null
    return {
      message: message.text,
      diff: shownText(diff),
      diffNotKept: diff.kind === 'large' ? diff.size : 0,
      convention,
      source,
      ...this.#message.asides,
      mailbox: mailboxToKeep(mailbox),
      first,
      savedAt: this.#events.now(),
    }
  }

  #load(draft: Pick<Draft, 'message' | 'diff' | 'source' | 'convention' | 'ignored' | 'answered'>): void {
    this.#store.setState({ source: draft.source, convention: draft.convention, judged: null })
    this.#diff.set(draft.diff)
    this.#message.replace(draft.message, { ignored: draft.ignored, answered: draft.answered })
  }
}

const shownText = (diff: DiffInput): string | null => (diff.kind === 'text' ? diff.text : null)
