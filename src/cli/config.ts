import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  conventions,
  ownConvention,
  readSettingsFile,
  type Convention,
  type Settings,
  type SkippedCommits,
} from '../analysis/index.ts'
import { decodeText, reasonOf } from './input.ts'
import { Trouble, type Io } from './io.ts'
import { gitLine } from './git/git.ts'
import { oneOf } from './options.ts'

/** What the settings of a repository come to. */
export interface Config {
  readonly convention: string | Convention | undefined
  readonly settings: Settings
  readonly skip: SkippedCommits
}

const name = '.whatwhy.json'
const none: Config = { convention: undefined, settings: {}, skip: { authors: [], trailers: [] } }

/** The settings at the root of the work tree the command runs in, or in its folder outside of one. */
async function readConfig(io: Io): Promise<Config> {
  if (!mayHaveSettings(io)) return none
  const root = (await gitLine(io, ['rev-parse', '--show-toplevel'])) ?? io.cwd
  let bytes: Buffer
  try {
    bytes = await readFile(path.join(root, name))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return none
    throw new Trouble(`cannot read ${name}: ${reasonOf(error)}`)
  }
  return configFrom(decodeText(bytes, name))
}

/**
 * False where none of the folders above can be a root with settings: git need not be asked then, which would take a
 * tenth of the time of a short command.
 */
function mayHaveSettings({ cwd, env }: Io): boolean {
  if (env['GIT_DIR'] || env['GIT_WORK_TREE'] || cwd.includes('.git')) return true
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, name))) return true
    if (folder === path.dirname(folder)) return false
  }
}

/** The repository's settings; a convention named on the command line comes before its own. */
export async function configFor(io: Io, convention: string | undefined): Promise<Config> {
  const config = await readConfig(io)
  const ids = conventions.map((c) => c.id)
  return convention === undefined ? config : { ...config, convention: oneOf('--convention', convention, ids) }
}

function configFrom(text: string): Config {
  const { problems, convention, own, levels, dictionary, whatFirst, skip } = readSettingsFile(text)
  if (problems.length) throw new Trouble(`${name}: ${problems.join(' ')}`)
  return {
    convention: (own && ownConvention(own)) ?? convention ?? undefined,
    settings: { levels, dictionary, whatFirst },
    skip,
  }
}
