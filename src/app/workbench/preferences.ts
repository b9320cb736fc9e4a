import type { StoreApi } from 'zustand/vanilla'
import type { Level } from '../../analysis/index.ts'
import type { WorkbenchState } from './state.ts'
import { defaultSettings, readSettings, type UserSettings } from './user-settings.ts'

const settingsKey = 'whatwhy:settings'

/** What changed settings lead to. */
export interface PreferenceEvents {
  changed(): void
  /** The browser refused to keep them. */
  refused(): void
  say(text: string, undo: () => void): void
}

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
  readonly #store: StoreApi<WorkbenchState>
  readonly #events: PreferenceEvents

  constructor(storage: Storage, store: StoreApi<WorkbenchState>, events: PreferenceEvents) {
    this.#storage = storage
    this.#store = store
    this.#events = events
  }

  change(change: Partial<UserSettings>): void {
    const settings = { ...this.#settings, ...change }
    this.#store.setState({ settings })
    try {
      this.#storage.setItem(settingsKey, JSON.stringify(settings))
    } catch {
      this.#events.refused()
    }
    this.#events.changed()
  }

  /** Sets how much a check counts; null: as usual. */
  setLevel(check: string, level: Level | 'off' | null): void {
    const { [check]: _old, ...levels } = this.#settings.levels
    this.change({ levels: level === null ? levels : { ...levels, [check]: level } })
  }

  turnOff(check: string): void {
    const before = this.#settings.levels
    this.setLevel(check, 'off')
    this.#events.say('This check is off in all drafts; Settings turns it on again.', () =>
      this.change({ levels: before }),
    )
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
