import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { conventions, explain, readConvention, type Convention, type Settings } from '../analysis/index.ts'
import { decodeText, reasonOf } from './input.ts'
import { Trouble, type Io } from './io.ts'
import { gitLine } from './git/git.ts'
import { oneOf } from './options.ts'

/** What `.whatwhy.json` may say; all of it is data, and nothing in it is ever run. */
export interface Config {
  readonly convention: string | Convention | undefined
  readonly settings: Settings
  /** Commits that are not judged. */
  readonly skip: {
    /** Parts of `Name <mail>`, compared without case. */
    readonly authors: readonly string[]
    /** Keys of trailers. */
    readonly trailers: readonly string[]
  }
}

const name = '.whatwhy.json'
const none: Config = { convention: undefined, settings: {}, skip: { authors: [], trailers: [] } }

/** The settings at the root of the work tree the command runs in, or in its folder outside of one. */
async function readConfig(io: Io): Promise<Config> {
  const root = (await gitLine(io, ['rev-parse', '--show-toplevel'])) ?? io.cwd
  let bytes: Buffer
  try {
    bytes = await readFile(path.join(root, name))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return none
    throw new Trouble(`cannot read ${name}: ${reasonOf(error)}`)
  }
  let value: unknown
  try {
    value = JSON.parse(decodeText(bytes, name).replace(/^\ufeff/, ''))
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(`${name} is not JSON`)
  }
  return configFrom(value)
}

/** The repository's settings; a convention named on the command line comes before its own. */
export async function configFor(io: Io, convention: string | undefined): Promise<Config> {
  const config = await readConfig(io)
  const ids = conventions.map((c) => c.id)
  return convention === undefined ? config : { ...config, convention: oneOf('--convention', convention, ids) }
}

/** Takes settings apart; whatever is not known is named in a `Trouble`. */
export function configFrom(value: unknown): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Trouble(`${name} is not an object in braces`)
  }
  const { convention, dictionary, whatFirst, skip, ...own } = value as Record<string, unknown>
  const problems: string[] = []
  const words = wordsIn('dictionary', dictionary, problems)
  const skipped = skipsIn(skip, problems)
  if (whatFirst !== undefined && typeof whatFirst !== 'boolean')
    problems.push('"whatFirst" is true or false.')
  if (convention !== undefined && !conventions.some((c) => c.id === convention)) {
    problems.push(`"convention" is one of ${conventions.map((c) => c.id).join(', ')}.`)
  }

  const ids = explain().map((check) => check.id)
  const read = readConvention(convention === undefined ? own : { extends: convention, ...own }, ids)
  problems.push(...read.problems)
  if (problems.length) throw new Trouble(`${name}: ${problems.join(' ')}`)

  const isOwn = Object.keys(own).some((key) => key !== 'levels' && key !== '$schema')
  return {
    convention: isOwn ? (read.convention ?? undefined) : (convention as string | undefined),
    settings: {
      ...(own['levels'] ? { levels: own['levels'] as NonNullable<Settings['levels']> } : {}),
      ...(words.length ? { dictionary: words } : {}),
      ...(whatFirst === true ? { whatFirst } : {}),
    },
    skip: skipped,
  }
}

function skipsIn(value: unknown, problems: string[]): Config['skip'] {
  if (value === undefined) return none.skip
  if (typeof value !== 'object' || value === null) {
    problems.push('"skip" is an object with "authors" and "trailers".')
    return none.skip
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
  if (Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== '')) {
    return value as string[]
  }
  problems.push(`"${key}" is a list of words.`)
  return []
}
