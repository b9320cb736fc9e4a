import type { OpenDialog, WorkbenchState, WorkbenchStore } from './state.ts'

/** What of the page is shown: its dialog, the face of the report, the colours in the message. */
export class View {
  readonly #store: WorkbenchStore

  constructor(store: WorkbenchStore) {
    this.#store = store
  }

  openDialog(dialog: OpenDialog): void {
    this.#store.setState({ dialog })
  }

  /** Opens the handbook, at a check where one is named. */
  openHandbook(check: string | null): void {
    this.openDialog({ name: 'handbook', check })
  }

  closeDialog(): void {
    this.#store.setState({ dialog: null })
  }

  setFace(face: WorkbenchState['face']): void {
    this.#store.setState({ face })
  }

  setRoles(roles: WorkbenchState['roles']): void {
    this.#store.setState({ roles })
  }
}
