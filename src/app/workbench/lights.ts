import type { Place, Report } from '../../analysis/index.ts'
import { litFromDiff, litFromMessage } from './links.ts'
import type { MessageDesk } from './message-desk.ts'
import { nothingLit, type Lit, type WorkbenchStore } from './state.ts'

/** Lights up, in both texts, what belongs to what the author looks at. */
export class Lights {
  readonly #store: WorkbenchStore
  readonly #message: MessageDesk

  constructor(store: WorkbenchStore, message: MessageDesk) {
    this.#store = store
    this.#message = message
  }

  /** Lights up places of the report, and selects the first words. */
  show(places: readonly Place[]): void {
    const message = places.filter((p) => p.in === 'message').map((p) => this.#message.current(p))
    const diff = places.filter((p) => p.in === 'diff')
    if (message[0]) this.#message.select(message[0])
    this.#store.setState({ lit: { message, diff, undescribed: false } })
  }

  /** The cursor in the message moved: its sentence, and the lines that it speaks of. */
  fromMessage(offset: number): void {
    this.#find((report) => litFromMessage(report, offset))
  }

  /** The cursor in the diff moved: its hunk, and the sentences that speak of it. */
  fromDiff(offset: number): void {
    const { diffSummary } = this.#store.getState()
    if (diffSummary) this.#find((report) => litFromDiff(report, diffSummary, offset))
  }

  #find(find: (report: Report) => Lit): void {
    const { judged, lit } = this.#store.getState()
    if (!judged) return
    const next = find(judged.report)
    if (next !== nothingLit || lit !== nothingLit) {
      const message = next.message.map((span) => this.#message.current(span))
      this.#store.setState({ lit: { ...next, message } })
    }
  }
}
