import { checks } from './checks/all.ts'
import { conventions } from './conventions/all.ts'
import type { Convention } from './conventions/convention.ts'
import { readConvention } from './conventions/custom.ts'
import type { Level } from './report.ts'

/** What a settings file sets; nothing where there are problems. */
export interface SettingsFile {
  /** Why nothing of the file is taken, one sentence each. */
  readonly problems: readonly string[]
  /** The id of a convention that the file names and leaves as it is. */
  readonly convention: string | null
  readonly own: OwnConvention | null
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly dictionary: readonly string[]
  readonly whatFirst: boolean
  readonly skip: SkippedCommits
}

/** A convention of the file's own: its name, and the part of the file that describes it, as JSON. */
export interface OwnConvention {
  readonly name: string
  readonly json: string
}

/** Commits that are not judged. */
export interface SkippedCommits {
  /** Parts of `Name <mail>`, compared without case. */
  readonly authors: readonly string[]
  /** Keys of trailers. */
  readonly trailers: readonly string[]
}

const nothing: SettingsFile = {
  problems: [],
  convention: null,
  own: null,
  levels: {},
  dictionary: [],
  whatFirst: false,
  skip: { authors: [], trailers: [] },
}

/** Reads the text of a `.whatwhy.json`, of which nothing is ever run; whatever is not known is a problem. */
export function readSettingsFile(text: string): SettingsFile {
  const value = parsed(text)
  return value === undefined ? { ...nothing, problems: ['It is not JSON.'] } : settingsFrom(value)
}

/** The convention that `OwnConvention.json` describes; null where it no longer can be read. */
export function ownConvention({ json }: Pick<OwnConvention, 'json'>): Convention | null {
  return readConvention(parsed(json), checkIds()).convention
}

function settingsFrom(value: unknown): SettingsFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...nothing, problems: ['It is not an object in braces.'] }
  const { convention, dictionary, whatFirst, skip, ...rest } = value as Record<string, unknown>
  const described = convention === undefined ? rest : { extends: convention, ...rest }
  const read = readConvention(described, checkIds())
  const problems = [...read.problems]
  if (convention !== undefined && !conventions.some((c) => c.id === convention))
    problems.push(`"convention" is one of ${conventions.map((c) => c.id).join(', ')}.`)
  const words = wordsIn('dictionary', dictionary, problems)
  if (whatFirst !== undefined && typeof whatFirst !== 'boolean')
    problems.push('"whatFirst" is true or false.')
  const skipped = skipsIn(skip, problems)
  if (problems.length || !read.convention) return { ...nothing, problems: [...new Set(problems)] }
  const isOwn = Object.keys(rest).some((key) => key !== 'levels' && key !== '$schema')
  return {
    problems: [],
    convention: isOwn ? null : ((convention as string | undefined) ?? null),
    own: isOwn ? { name: read.convention.name, json: JSON.stringify(described) } : null,
    levels: (rest['levels'] ?? {}) as SettingsFile['levels'],
    dictionary: words,
    whatFirst: whatFirst === true,
    skip: skipped,
  }
}

function skipsIn(value: unknown, problems: string[]): SkippedCommits {
  if (value === undefined) return nothing.skip
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push('"skip" is an object with "authors" and "trailers".')
    return nothing.skip
  }
  const { authors, trailers, ...rest } = value as Record<string, unknown>
  for (const key of Object.keys(rest))
    problems.push(`"skip.${key}" is not known; there are authors, trailers.`)
  return {
    authors: wordsIn('skip.authors', authors, problems),
    trailers: wordsIn('skip.trailers', trailers, problems),
  }
}

function wordsIn(key: string, value: unknown, problems: string[]): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== ''))
    return value as string[]
  problems.push(`"${key}" is a list of words.`)
  return []
}

const checkIds = () => checks.map((check) => check.id)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
