import { batch } from './commands/batch.ts'
import { check } from './commands/check.ts'
import { clean } from './commands/clean.ts'
import { edit } from './commands/edit.ts'
import { explain } from './commands/explain.ts'
import { open } from './commands/open.ts'
import { outline } from './commands/outline.ts'
import { help } from './help.ts'
import { hook } from './hook/hook.ts'
import { exitCodes, PipeClosed, Trouble, write, type ExitCode, type Io } from './io.ts'
import { version } from './version.ts'

type Command = (io: Io, args: readonly string[]) => Promise<ExitCode>

const print =
  (text: string): Command =>
  async (io) => {
    await write(io.stdout, text)
    return exitCodes.fine
  }

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['clean', clean],
  ['outline', outline],
  ['batch', batch],
  ['explain', explain],
  ['open', open],
  ['edit', edit],
  ['hook', hook],
  ['help', print(help)],
  ['--help', print(help)],
  ['-h', print(help)],
  ['--version', print(`${version}\n`)],
])

/**
 * Runs one command line, without the program's own name. Resolves to the exit code; a closed pipe ends it
 * quietly, as the reader has seen enough.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const [name, ...args] = argv
    if (name === undefined) throw new Trouble('name a command; whatwhy help lists them')
    const command = commands.get(name)
    if (!command) throw new Trouble(`no command "${name}"; whatwhy help lists them`)
    return args.includes('--help') ? await print(help)(io, []) : await command(io, args)
  } catch (error) {
    if (error instanceof PipeClosed) return exitCodes.fine
    if (!(error instanceof Trouble)) throw error
    await write(io.stderr, `whatwhy: ${error.message}\n`)
    return exitCodes.trouble
  }
}
