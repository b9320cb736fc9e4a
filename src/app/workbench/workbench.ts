import { createStore } from 'zustand/vanilla'
import { noAsides } from '../codemirror/index.ts'
import { DraftKeeper, type DraftPlace } from '../drafts/index.ts'
import { megabytes } from '../wording/index.ts'
import { AnalysisClient, type WorkerLike } from '../worker/index.ts'
import { Answers } from './answers.ts'
import { Conventions } from './conventions.ts'
import { DiffDesk } from './diff-desk.ts'
import { DraftDesk } from './draft-desk.ts'
import { Fixes } from './fixes.ts'
import { Intake } from './intake.ts'
import { Judge } from './judge.ts'
import { Lights } from './lights.ts'
import { MessageDesk } from './message-desk.ts'
import { Notices } from './notices.ts'
import { Preferences, storedSettings } from './preferences.ts'
import { PutAsides } from './put-asides.ts'
import { firstState, type WorkbenchState, type WorkbenchStore } from './state.ts'
import { VersionKeeper } from './version-keeper.ts'
import { View } from './view.ts'

/** What the workbench needs of the browser. */
export interface Surroundings extends DraftPlace {
  readonly startWorker: () => WorkerLike
  /** Tells the other tabs that everything kept is forgotten. */
  readonly tellForgotten?: () => void
  readonly now: () => number
  /** Runs something once what was just changed is painted. */
  readonly afterPaint: (run: () => void) => void
}

/** The page's state, and what can be done to it: each part does one thing, and here they are put together. */
export class Workbench {
  readonly store: WorkbenchStore
  readonly notices: Notices
  readonly view: View
  readonly preferences: Preferences
  readonly conventions: Conventions
  readonly message: MessageDesk
  readonly diff: DiffDesk
  readonly drafts: DraftDesk
  readonly intake: Intake
  readonly versions: VersionKeeper
  readonly lights: Lights
  readonly fixes: Fixes
  readonly asides: PutAsides
  readonly answers: Answers
  readonly #client: AnalysisClient

  constructor(around: Surroundings) {
    const keeper = new DraftKeeper(
      around,
      () => this.drafts.current(),
      (refused) => this.notices.storageRefused(refused),
    )
    const kept = keeper.kept()
    const store = createStore(() => firstState(kept, storedSettings(around.storage)))
    const notices = new Notices(store)
    const client = new AnalysisClient(around.startWorker, () => {
      judge.forgetWorker()
      this.conventions.ask()
    })
    const judge = new Judge(client, store, () => this.message, around.afterPaint)
    const keepSoon = () => keeper.saveSoon()
    const judgeAndKeep = () => {
      judge.judge()
      keepSoon()
    }
    this.store = store
    this.#client = client
    this.notices = notices
    this.view = new View(store)
    this.preferences = new Preferences(around.storage, store, notices, () => judge.judge())
    this.conventions = new Conventions(client, store, this.preferences, notices, judgeAndKeep)
    // Only what was put aside of a draft: anything more would be kept with each later version of it.
    const asides = kept ? { ignored: kept.ignored, answered: kept.answered } : noAsides
    this.message = new MessageDesk(store, notices, asides, {
      changed: () => {
        judge.judgeSoon()
        keepSoon()
      },
      cursorMoved: (offset) => this.lights.fromMessage(offset),
    })
    this.diff = new DiffDesk(store, judge, notices, keepSoon)
    this.drafts = new DraftDesk(keeper, store, this.message, this.diff, this.preferences, notices, {
      reopened: () => void this.intake.judgeRest(),
      forgotten: () => around.tellForgotten?.(),
      now: around.now,
    })
    this.intake = new Intake(client, store, {
      startDraft: (texts, said) => this.drafts.start(texts, said, this.state.first),
      showPatch: (patch) => this.drafts.showTexts(patch),
      setDiff: (content) => this.diff.set(content),
      takeConvention: (name, text) => void this.conventions.takeFile(name, text),
      say: (text) => notices.say(text),
    })
    this.versions = new VersionKeeper(store, notices, keepSoon)
    this.lights = new Lights(store, this.message)
    this.fixes = new Fixes(store, this.message, notices)
    this.asides = new PutAsides(store, this.message, notices)
    this.answers = new Answers(client, store, this.message, notices)

    this.conventions.ask()
    if (kept?.diffNotKept)
      notices.say(
        `The diff of this draft (${megabytes(kept.diffNotKept)}) was too large to keep: paste it again.`,
      )
    if (kept?.diff) judge.setDiff(kept.diff)
    judge.judge()
    void this.intake.judgeRest()
  }

  get state(): WorkbenchState {
    return this.store.getState()
  }

  /** An outline of the diff as the new message; the old one is an undo away. */
  async takeOutline(): Promise<void> {
    const text = await this.#client.call('outline', {
      convention: this.state.judged?.report.convention ?? null,
    })
    if (!text) return this.notices.say('There is no diff to make an outline from.')
    this.message.replace(text)
    this.message.focus()
    this.notices.sayOfStep('The outline is in the message: fill its blanks.', () => this.message.undo())
  }
}
