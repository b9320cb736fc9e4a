import type { Finding, Level } from '../../analysis/index.ts'
import type { Notices } from './notices.ts'
import type { WorkbenchStore } from './state.ts'
import { defaultSettings, readSettings, type UserSettings } from './user-settings.ts'

const settingsKey = 'whatwhy:settings'

/** The settings kept for this browser. */
export function storedSettings(storage: Storage): UserSettings {
  try {
    return readSettings(JSON.parse(storage.getItem(settingsKey) ?? 'null'))
  } catch {
    return defaultSettings
  }
}

/** What the author has set for all drafts: changed here, kept in the browser. */
export class Preferences {
  readonly #storage: Storage
  readonly #store: WorkbenchStore
  readonly #notices: Notices
  readonly #changed: () => void

  constructor(storage: Storage, store: WorkbenchStore, notices: Notices, changed: () => void) {
    this.#storage = storage
    this.#store = store
    this.#notices = notices
    this.#changed = changed
  }

  change(change: Partial<UserSettings>): void {
    const settings = { ...this.#settings, ...change }
    this.#store.setState({ settings })
    try {
      this.#storage.setItem(settingsKey, JSON.stringify(settings))
    } catch {
      this.#notices.storageRefused(true)
    }
    this.#changed()
  }

  /** Sets how much a check counts; null: as usual. */
  setLevel(check: string, level: Level | 'off' | null): void {
    const { [check]: _old, ...levels } = this.#settings.levels
    this.change({ levels: level === null ? levels : { ...levels, [check]: level } })
  }

  turnOff(check: string): void {
    const before = this.#settings.levels
    this.setLevel(check, 'off')
    this.#notices.say('This check is off in all drafts; Settings turns it on again.', () =>
      this.change({ levels: before }),
    )
  }

  /** The word that a finding doubts, which the dictionary could settle; null where it is about something else. */
  wordToKeep({ check, at }: Finding): string | null {
    if ((check !== 'spelling' && check !== 'terms-explained') || at.in !== 'message') return null
    const word = this.#store.getState().judged?.text.slice(at.from, at.to) ?? ''
    return word && word.length <= 60 ? word : null
  }

  addWord(word: string): void {
    const { dictionary } = this.#settings
    if (!dictionary.includes(word)) this.change({ dictionary: [...dictionary, word] })
  }

  forget(): void {
    this.#storage.removeItem(settingsKey)
    this.#store.setState({ settings: defaultSettings })
  }

  get #settings(): UserSettings {
    return this.#store.getState().settings
  }
}
