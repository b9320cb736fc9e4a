import { setAsides, type Asides } from '../codemirror/index.ts'
import type { FocusWish, MessageDesk } from './message-desk.ts'
import type { Notices } from './notices.ts'
import type { WorkbenchStore } from './state.ts'

/** Puts findings and questions aside in the draft, and takes them back; each a step to undo. */
export class PutAsides {
  readonly #store: WorkbenchStore
  readonly #message: MessageDesk
  readonly #notices: Notices

  constructor(store: WorkbenchStore, message: MessageDesk, notices: Notices) {
    this.#store = store
    this.#message = message
    this.#notices = notices
  }

  /** Puts the finding or question of a key aside in this draft. */
  put(key: string): void {
    const { ignored, answered } = this.#message.asides
    const isQuestion = this.#store.getState().judged?.report.questions.some((q) => q.key === key)
    this.#set(
      isQuestion ? { ignored, answered: [...answered, key] } : { ignored: [...ignored, key], answered },
      { from: key },
    )
    this.#notices.sayOfStep('Put aside for this draft.', () => this.#message.undo())
  }

  /** Takes back what was put aside of one check. */
  takeBack(check: string): void {
    const keep = (key: string) => key !== check && !key.startsWith(`${check}:`)
    const { ignored, answered } = this.#message.asides
    this.#set({ ignored: ignored.filter(keep), answered: answered.filter(keep) })
  }

  #set(asides: Asides, focus?: FocusWish): void {
    this.#message.step({ effects: setAsides.of(asides), userEvent: 'aside' }, focus)
  }
}
