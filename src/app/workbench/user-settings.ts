import type { Level, OwnConvention } from '../../analysis/index.ts'

export type Theme = 'system' | 'light' | 'dark'

/** What the author has set for all drafts; kept on the machine. */
export interface UserSettings {
  readonly theme: Theme
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly dictionary: readonly string[]
  readonly whatFirst: boolean
  /** Whether keys of one letter do something outside text fields. */
  readonly letterKeys: boolean
  /** A convention taken from the author's own file. */
  readonly own: OwnConvention | null
}

/** What a draft's convention is called where it is the author's own. */
export const ownConventionId = 'own'

export const defaultSettings: UserSettings = {
  theme: 'system',
  levels: {},
  dictionary: [],
  whatFirst: false,
  letterKeys: true,
  own: null,
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLevel = (value: unknown): value is Level | 'off' =>
  value === 'must' || value === 'should' || value === 'could' || value === 'off'

/** Reads kept settings of any age; what does not fit falls back to the default. */
export function readSettings(stored: unknown): UserSettings {
  if (!isRecord(stored)) return defaultSettings
  const { theme, levels, dictionary, whatFirst, letterKeys, own } = stored
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    levels: isRecord(levels)
      ? Object.fromEntries(Object.entries(levels).filter((e): e is [string, Level | 'off'] => isLevel(e[1])))
      : {},
    dictionary: Array.isArray(dictionary) ? dictionary.filter((word) => typeof word === 'string') : [],
    whatFirst: whatFirst === true,
    letterKeys: letterKeys !== false,
    own:
      isRecord(own) && typeof own['name'] === 'string' && typeof own['json'] === 'string'
        ? { name: own['name'], json: own['json'] }
        : null,
  }
}

/** The settings as a `.whatwhy.json`, which the command line reads too. */
export function settingsFile(settings: UserSettings, convention: string | null): string {
  const { levels, dictionary, whatFirst, own } = settings
  const described: unknown = convention === ownConventionId && own ? JSON.parse(own.json) : null
  const file = {
    ...(isRecord(described)
      ? described
      : convention === null || convention === ownConventionId
        ? {}
        : { convention }),
    ...(Object.keys(levels).length ? { levels } : {}),
    ...(dictionary.length ? { dictionary } : {}),
    ...(whatFirst ? { whatFirst } : {}),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
