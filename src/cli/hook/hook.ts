import { lstat, mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { gitLine, needRepository } from '../git/git.ts'
import { reasonOf } from '../input.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { oneOperand, readOptions } from '../options.ts'
import { writeWhole } from '../replace-file.ts'
import { hookScript, isOurs, type HookName } from './script.ts'

/** `whatwhy hook`: puts our hooks into a repository, or takes them out again. */
export async function hook(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { outline: { type: 'boolean' } })
  const action = oneOperand(positionals)
  if (action !== 'install' && action !== 'uninstall') {
    throw new Trouble('say hook install or hook uninstall')
  }
  const folder = await hooksFolder(io)
  const names: readonly HookName[] =
    action === 'uninstall' || values.outline ? ['commit-msg', 'prepare-commit-msg'] : ['commit-msg']
  try {
    await (action === 'install' ? install : uninstall)(io, folder, names)
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(`cannot write to ${folder}: ${reasonOf(error)}`)
  }
  return exitCodes.fine
}

/** Where this repository's hooks stand; one that is shared with others by `core.hooksPath` is left alone. */
async function hooksFolder(io: Io): Promise<string> {
  const common = await needRepository(io, '--git-common-dir')
  const shared = await gitLine(io, ['config', '--get', 'core.hooksPath'])
  if (shared) {
    throw new Trouble(
      isHuskys(shared)
        ? `the hooks here are husky's; add this line to ${path.dirname(shared)}/commit-msg: npx --no whatwhy check --hook "$1"`
        : `core.hooksPath is set to ${shared}; add this line to its commit-msg hook: whatwhy check --hook "$1"`,
    )
  }
  return path.join(path.resolve(io.cwd, common), 'hooks')
}

/** Husky points git to a folder of its own making, which calls what its users write one folder above. */
const isHuskys = (folder: string) => /(?:^|[\\/])\.husky[\\/]_[\\/]?$/.test(folder)

async function install(io: Io, folder: string, names: readonly HookName[]): Promise<void> {
  const files = names.map((name) => path.join(folder, name))
  for (const file of files) {
    const there = await contentOf(file)
    if (there !== null && !isOurs(there)) {
      const name = path.basename(file)
      const option = name === 'commit-msg' ? 'check --hook "$1"' : 'outline --hook "$1" "$2"'
      throw new Trouble(`there is a ${name} hook already; add this line to it: whatwhy ${option}`)
    }
  }
  await mkdir(folder, { recursive: true })
  for (const [index, name] of names.entries()) {
    const file = files[index]!
    await writeWhole(file, hookScript(name, process.execPath, process.argv[1] ?? ''), 0o755)
    await write(io.stdout, `Installed ${file}\n`)
  }
}

async function uninstall(io: Io, folder: string, names: readonly HookName[]): Promise<void> {
  let removed = 0
  for (const name of names) {
    const file = path.join(folder, name)
    const there = await contentOf(file)
    if (there === null) continue
    if (!isOurs(there)) {
      await write(io.stdout, `Left ${file}, which is not ours\n`)
      continue
    }
    await rm(file)
    await write(io.stdout, `Removed ${file}\n`)
    removed += 1
  }
  if (removed === 0) await write(io.stdout, 'There was no hook of ours.\n')
}

/** A hook's text; null where there is none. A link counts as someone's hook, whatever it points to. */
async function contentOf(file: string): Promise<string | null> {
  try {
    return (await lstat(file)).isSymbolicLink() ? '' : await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
