import { conventions, explain, readConvention, type Convention, type Level } from '../../analysis/index.ts'

/** What a `.whatwhy.json` sets, or what is wrong with it, one sentence each. */
export interface SettingsFile {
  readonly problems: readonly string[]
  /** The id of a convention that the file names and leaves as it is. */
  readonly convention: string | null
  /** A convention of the file's own: its name, and the part of the file that describes it, as JSON. */
  readonly own: OwnConvention | null
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly dictionary: readonly string[]
  readonly whatFirst: boolean
}

export interface OwnConvention {
  readonly name: string
  readonly json: string
}

const nothing: SettingsFile = {
  problems: [],
  convention: null,
  own: null,
  levels: {},
  dictionary: [],
  whatFirst: false,
}

/** Reads the text of a `.whatwhy.json`, of which nothing is ever run; whatever is not known is a problem. */
export function readSettingsFile(text: string): SettingsFile {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...nothing, problems: ['It is not a JSON object in braces.'] }
  // Which commits the command line passes over is nothing to the page.
  const { convention, dictionary, whatFirst, skip: _, ...rest } = value as Record<string, unknown>
  const described = convention === undefined ? rest : { extends: convention, ...rest }
  const read = readConvention(described, checkIds())
  const problems = [...read.problems]
  if (convention !== undefined && !conventions.some((c) => c.id === convention))
    problems.push(`"convention" is one of ${conventions.map((c) => c.id).join(', ')}.`)
  const words = dictionary ?? []
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
    problems.push('"dictionary" is a list of words.')
  if (whatFirst !== undefined && typeof whatFirst !== 'boolean')
    problems.push('"whatFirst" is true or false.')
  if (problems.length || !read.convention) return { ...nothing, problems: [...new Set(problems)] }
  const isOwn = Object.keys(rest).some((key) => key !== 'levels' && key !== '$schema')
  return {
    problems: [],
    convention: isOwn ? null : ((convention as string | undefined) ?? null),
    own: isOwn ? { name: read.convention.name, json: JSON.stringify(described) } : null,
    levels: (rest['levels'] ?? {}) as SettingsFile['levels'],
    dictionary: words as string[],
    whatFirst: whatFirst === true,
  }
}

/** The convention that `OwnConvention.json` describes; null where it no longer can be read. */
export function ownConvention(json: string): Convention | null {
  return readConvention(parsed(json), checkIds()).convention
}

const checkIds = () => explain().map((check) => check.id)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}
