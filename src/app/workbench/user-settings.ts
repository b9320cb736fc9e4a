import type { Level } from '../../analysis/index.ts'

export type Theme = 'system' | 'light' | 'dark'

/** What the author has set for all drafts; kept on the machine. */
export interface UserSettings {
  readonly theme: Theme
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly dictionary: readonly string[]
  readonly whatFirst: boolean
}

export const defaultSettings: UserSettings = { theme: 'system', levels: {}, dictionary: [], whatFirst: false }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLevel = (value: unknown): value is Level | 'off' =>
  value === 'must' || value === 'should' || value === 'could' || value === 'off'

/** Reads kept settings of any age; what does not fit falls back to the default. */
export function readSettings(stored: unknown): UserSettings {
  if (!isRecord(stored)) return defaultSettings
  const { theme, levels, dictionary, whatFirst } = stored
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    levels: isRecord(levels)
      ? Object.fromEntries(Object.entries(levels).filter((e): e is [string, Level | 'off'] => isLevel(e[1])))
      : {},
    dictionary: Array.isArray(dictionary) ? dictionary.filter((word) => typeof word === 'string') : [],
    whatFirst: whatFirst === true,
  }
}
