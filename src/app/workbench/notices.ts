import type { WorkbenchStore } from './state.ts'

/** What the page tells its user, one line at a time. */
export class Notices {
  readonly #store: WorkbenchStore
  #last = 0
  /** The line about the last step in the message. */
  #ofStep = 0

  constructor(store: WorkbenchStore) {
    this.#store = store
  }

  /** Shows a line for a while, with an undo where one is offered. */
  say(text: string, undo: (() => void) | null = null): void {
    this.#store.setState({ notice: { text, undo, id: ++this.#last } })
  }

  /** Says something that is over with the next step in the message: its undo would take back that one. */
  sayOfStep(text: string, undo: () => void): void {
    this.say(text, undo)
    this.#ofStep = this.#last
  }

  /** The message has taken a step: what was said of the one before is over. */
  stepped(): void {
    this.hush(this.#ofStep)
  }

  hush(id: number): void {
    if (this.#store.getState().notice?.id === id) this.#store.setState({ notice: null })
  }

  /** A newer version of the page is ready: says so until it is loaded or put off. */
  offerUpdate(load: (() => void) | null): void {
    this.#store.setState({ update: load && { load } })
  }

  /** Whether the browser refuses to keep things: said as long as it does. */
  storageRefused(isRefused: boolean): void {
    this.#store.setState({ storageProblem: isRefused ? storageProblem : null })
  }
}

const storageProblem = 'This browser keeps nothing for this page, so drafts are lost when it closes.'
