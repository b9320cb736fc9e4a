import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import {
  conventions,
  holdsSettings,
  needsYaml,
  ownConvention,
  readSettingsFile,
  settingsFileNames,
  type Convention,
  type Settings,
  type SkippedCommits,
} from '../analysis/index.ts'
import { parseYaml } from '../settings/yaml.ts'
import { decodeText, reasonOf } from './input.ts'
import { Trouble, write, type Io } from './io.ts'
import { gitLine } from './git/git.ts'
import { oneOf } from './options.ts'

/** What the settings of a repository come to. */
export interface Config {
  readonly convention: string | Convention | undefined
  readonly settings: Settings
  readonly skip: SkippedCommits
}

const none: Config = { convention: undefined, settings: {}, skip: { authors: [], trailers: [] } }

/** The settings at the root of the work tree the command runs in, or in its folder outside of one. */
async function readConfig(io: Io): Promise<Config> {
  if (!mayHaveSettings(io)) return none
  const root = (await gitLine(io, ['rev-parse', '--show-toplevel'])) ?? io.cwd
  for (const name of settingsFileNames) {
    const bytes = await fileIn(root, name)
    const text = bytes && decodeText(bytes, name)
    if (text !== null && holdsSettings(text, name)) return configFrom(io, name, text)
  }
  return none
}

/** Bytes of a settings file that are read at most. */
const mostSettings = 1024 * 1024

/** A file at the root; a device or a pipe that a link there leads to would be read without end. */
async function fileIn(root: string, name: string): Promise<Buffer | null> {
  try {
    const file = path.join(root, name)
    const found = await stat(file)
    if (!found.isFile()) throw new Trouble(`${name} is not a file`)
    if (found.size > mostSettings) throw new Trouble(`${name} is larger than 1 MB, too large for settings`)
    return await readFile(file)
  } catch (error) {
    if (error instanceof Trouble) throw error
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw new Trouble(`cannot read ${name}: ${reasonOf(error)}`)
  }
}

/**
 * False where none of the folders above can be a root with settings: git need not be asked then, which would take a
 * tenth of the time of a short command.
 */
function mayHaveSettings({ cwd, env }: Io): boolean {
  if (env['GIT_DIR'] || env['GIT_WORK_TREE'] || cwd.includes('.git')) return true
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (settingsFileNames.some((name) => mayHold(path.join(folder, name)))) return true
    if (folder === path.dirname(folder)) return false
  }
}

/** Every project in JavaScript has a package.json, and few of them say anything of messages there. */
function mayHold(file: string): boolean {
  if (!existsSync(file)) return false
  if (path.basename(file) !== 'package.json') return true
  try {
    const found = statSync(file)
    const isShort = found.isFile() && found.size <= mostSettings
    return !isShort || readFileSync(file, 'latin1').includes('"commitlint"')
  } catch {
    return true
  }
}

/** The repository's settings; a convention named on the command line comes before its own. */
export async function configFor(io: Io, convention: string | undefined): Promise<Config> {
  const config = await readConfig(io)
  const ids = conventions.map((c) => c.id)
  return convention === undefined ? config : { ...config, convention: oneOf('--convention', convention, ids) }
}

async function configFrom(io: Io, name: string, text: string): Promise<Config> {
  const file = readSettingsFile(text, name, needsYaml(text, name) ? parseYaml(text) : undefined)
  const { problems, convention, own, levels, dictionary, whatFirst, skip } = file
  const isOurs = name === settingsFileNames[0]
  if (problems.length && isOurs) throw new Trouble(`${name}: ${problems.join(' ')}`)
  // Another tool's file may say what only that tool understands.
  const notes = [...problems, ...file.notes]
  if (notes.length && io.stderr.isTTY) await write(io.stderr, `whatwhy: ${name}: ${notes.join(' ')}\n`)
  return {
    convention: (own && ownConvention(own)) ?? convention ?? undefined,
    settings: { levels, dictionary, whatFirst },
    skip,
  }
}
