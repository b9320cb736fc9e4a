import type { Edit, Fix } from '../../analysis/index.ts'
import type { MessageDesk } from './message-desk.ts'
import type { Notices } from './notices.ts'
import type { WorkbenchStore } from './state.ts'

/** The edits that a report offers, made in the message. */
export class Fixes {
  readonly #store: WorkbenchStore
  readonly #message: MessageDesk
  readonly #notices: Notices

  constructor(store: WorkbenchStore, message: MessageDesk, notices: Notices) {
    this.#store = store
    this.#message = message
    this.#notices = notices
  }

  apply(fix: Fix): boolean {
    return this.#message.applyEdits(fix.edits, 'input.fix')
  }

  /** Applies every safe fix in one step; of two that overlap the first wins. */
  applySafe(): void {
    const findings = this.#store.getState().judged?.report.findings ?? []
    const fixes = findings.flatMap(({ fix }) => (fix?.trust === 'safe' ? [fix] : []))
    const edits: Edit[] = []
    for (const fix of fixes) {
      if (fix.edits.every((edit) => edits.every((taken) => !collide(edit, taken)))) edits.push(...fix.edits)
    }
    if (this.#message.applyEdits(edits, 'input.fix'))
      this.#notices.sayOfStep(`${fixes.length} safe ${fixes.length === 1 ? 'fix' : 'fixes'} applied.`, () =>
        this.#message.undo(),
      )
  }

  /** Moves or drops whole sentences, as a proposal has it. */
  applyProposal(edits: readonly Edit[]): void {
    if (this.#message.applyEdits(edits, 'input.proposal'))
      this.#notices.say('Taken. Whole sentences were moved or dropped.', () => this.#message.undo())
  }
}

const collide = (a: Edit, b: Edit) => (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)
