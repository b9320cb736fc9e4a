import { versionOf } from '../drafts/index.ts'
import type { Notices } from './notices.ts'
import type { WorkbenchStore } from './state.ts'

/** An earlier version of the message, beside which the one in the editor is judged. */
export class VersionKeeper {
  readonly #store: WorkbenchStore
  readonly #notices: Notices
  readonly #changed: () => void

  constructor(store: WorkbenchStore, notices: Notices, changed: () => void) {
    this.#store = store
    this.#notices = notices
    this.#changed = changed
  }

  /** Keeps this version of the message, so that the next one is judged beside it. */
  keep(): void {
    const { judged, first, face } = this.#store.getState()
    if (!judged) return
    this.#store.setState({ first: versionOf(judged.text, judged.report), face: 'versions' })
    this.#changed()
    this.#notices.sayOfStep('This is the first version now. Edit it, or paste the second one.', () =>
      this.#store.setState({ first, face }),
    )
  }

  forget(): void {
    const { first } = this.#store.getState()
    this.#store.setState({ first: null, face: 'reply' })
    this.#changed()
    this.#notices.say('The first version is forgotten.', () =>
      this.#store.setState({ first, face: 'versions' }),
    )
  }
}
