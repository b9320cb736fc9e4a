import { shownDiffLimit } from '../worker/index.ts'
import type { Judge } from './judge.ts'
import type { Notices } from './notices.ts'
import { nothingLit, type DiffInput, type WorkbenchStore } from './state.ts'

/** The diff that the message is judged against. */
export class DiffDesk {
  readonly #store: WorkbenchStore
  readonly #judge: Judge
  readonly #notices: Notices
  readonly #changed: () => void

  constructor(store: WorkbenchStore, judge: Judge, notices: Notices, changed: () => void) {
    this.#store = store
    this.#judge = judge
    this.#notices = notices
    this.#changed = changed
  }

  /** Another diff in place of the one that is there; null, or blank: none. */
  set(content: string | File | null): void {
    const size = content === null ? 0 : typeof content === 'string' ? content.length : content.size
    if (content instanceof File && size <= shownDiffLimit) {
      void content.text().then((text) => this.set(text))
      return
    }
    const empty = content === null || (typeof content === 'string' && !content.trim())
    const diff: DiffInput = empty
      ? { kind: 'none' }
      : typeof content === 'string' && size <= shownDiffLimit
        ? { kind: 'text', text: content }
        : { kind: 'large', content, size }
    this.#store.setState({ diff, diffSummary: null, lit: nothingLit })
    this.#judge.setDiff(empty ? null : content)
    this.#changed()
  }

  /** Takes the diff away, with an undo. */
  remove(): void {
    const { diff } = this.#store.getState()
    this.set(null)
    if (diff.kind !== 'none')
      this.#notices.say('The diff is removed.', () =>
        this.set(diff.kind === 'text' ? diff.text : diff.content),
      )
  }
}
