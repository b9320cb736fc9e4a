import { checks } from './checks/all.ts'
import { conventions } from './conventions/all.ts'
import type { Convention } from './conventions/convention.ts'
import { readConvention } from './conventions/custom.ts'
import { fromCommitlint } from './conventions/commitlint.ts'
import { fromGitlint } from './conventions/gitlint.ts'
import type { Translated } from './conventions/translated.ts'
import type { Level } from './report.ts'

/** What a settings file sets; nothing where there are problems. */
export interface SettingsFile {
  /** Why nothing of the file is taken, one sentence each. */
  readonly problems: readonly string[]
  /** What another tool's file sets and nothing here says, in a sentence; empty where all was taken. */
  readonly notes: readonly string[]
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
  notes: [],
  convention: null,
  own: null,
  levels: {},
  dictionary: [],
  whatFirst: false,
  skip: { authors: [], trailers: [] },
}

/** The file of our own, before those of other tools that say the same things; `package.json` only with "commitlint". */
export const settingsFileNames: readonly string[] = [
  '.whatwhy.json',
  '.commitlintrc',
  '.commitlintrc.json',
  '.commitlintrc.yaml',
  '.commitlintrc.yml',
  '.gitlint',
  'package.json',
]

/** What a text holds as JSON would, or why it cannot be read, in a sentence. */
export type ParsedText = { readonly value: unknown } | { readonly problem: string }

/** Whether a file of that name is YAML beyond JSON, so that whoever reads it has to parse it. */
export function needsYaml(text: string, name: string): boolean {
  return /\.commitlintrc$|\.ya?ml$/.test(name) && parsed(text) === undefined
}

/**
 * Reads the text of a settings file, of which nothing is ever run; `name` tells whose it is, our own where it tells
 * of no other. In our own whatever is not known is a problem; what another tool sets beyond it is noted. `yaml` is
 * the text parsed, where it `needsYaml`.
 */
export function readSettingsFile(text: string, name = '', yaml?: ParsedText): SettingsFile {
  if (name.endsWith('.gitlint')) return translated(fromGitlint(text))
  if (yaml) {
    if ('problem' in yaml) return { ...nothing, problems: [yaml.problem] }
    return translated(fromCommitlint(yaml.value))
  }
  const value = parsed(text)
  if (value === undefined) return { ...nothing, problems: ['It is not JSON.'] }
  if (name.endsWith('package.json')) return translated(fromCommitlint(fieldOf(value, 'commitlint')))
  if (name.includes('commitlint') || fieldOf(value, 'rules') !== undefined)
    return translated(fromCommitlint(value))
  return settingsFrom(value)
}

/** Whether a file of that name and text holds settings; of a `package.json` few do. */
export function holdsSettings(text: string, name: string): boolean {
  return !name.endsWith('package.json') || fieldOf(parsed(text), 'commitlint') !== undefined
}

function translated({ settings, passedOver }: Translated): SettingsFile {
  if (settings === null) return { ...nothing, problems: ['It holds no settings of messages.'] }
  const read = settingsFrom(settings)
  return passedOver.length && !read.problems.length
    ? { ...read, notes: [`Nothing here says the same as ${passedOver.slice(0, 20).join(', ')}.`] }
    : read
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
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
    notes: [],
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
