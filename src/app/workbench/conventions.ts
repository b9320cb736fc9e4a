import type { AnalysisClient } from '../worker/index.ts'
import type { Notices } from './notices.ts'
import type { Preferences } from './preferences.ts'
import type { WorkbenchStore } from './state.ts'
import { ownConventionId } from './user-settings.ts'

/** The convention that the draft is judged by: those there are, the one chosen, and the files that bring one. */
export class Conventions {
  readonly #client: AnalysisClient
  readonly #store: WorkbenchStore
  readonly #preferences: Preferences
  readonly #notices: Notices
  readonly #changed: () => void

  constructor(
    client: AnalysisClient,
    store: WorkbenchStore,
    preferences: Preferences,
    notices: Notices,
    changed: () => void,
  ) {
    this.#client = client
    this.#store = store
    this.#preferences = preferences
    this.#notices = notices
    this.#changed = changed
  }

  /** Asks the worker what conventions there are, until it has told. */
  ask(): void {
    if (this.#store.getState().conventions.length) return
    this.#client.call('conventions', null).then(
      (conventions) => this.#store.setState({ conventions }),
      () => {},
    )
  }

  /** Judges by a convention from now on; null: as detected. */
  choose(convention: string | null): void {
    this.#store.setState({ convention })
    this.#changed()
  }

  /** Takes the settings of a `.whatwhy.json`, or of another tool's file; one with a fault sets nothing and is told. */
  async takeFile(name: string, text: string): Promise<void> {
    const file = await this.#client.call('settings', { name, text })
    const { problems, notes, convention, own, skip: _, ...settings } = file
    if (problems.length) return this.#notices.say(`${name} was not taken. ${problems.slice(0, 3).join(' ')}`)
    const before = this.#store.getState()
    this.#preferences.change({ ...settings, own: own ?? before.settings.own })
    this.choose(own ? ownConventionId : (convention ?? before.convention))
    const said = own ? `Judged by “${own.name}” now.` : `Settings taken from ${name}.`
    this.#notices.say([said, ...notes].join(' '), () => {
      this.#preferences.change(before.settings)
      this.choose(before.convention)
    })
  }
}
