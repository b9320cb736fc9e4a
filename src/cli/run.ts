import { batch } from './batch.ts'
import { exitCodes, PipeClosed, Trouble, write, type ExitCode, type Io } from './io.ts'

type Command = (io: Io, args: readonly string[]) => Promise<ExitCode>

const commands: Readonly<Record<string, Command>> = { batch }

/**
 * Runs one command line, without the program's own name. Resolves to the exit code; a closed pipe ends it
 * quietly, as the reader has seen enough.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const [name = '', ...args] = argv
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new Trouble(`no command "${name}"; there are ${Object.keys(commands).join(', ')}`)
    return await command(io, args)
  } catch (error) {
    if (error instanceof PipeClosed) return exitCodes.fine
    if (!(error instanceof Trouble)) throw error
    await write(io.stderr, `whatwhy: ${error.message}\n`)
    return exitCodes.trouble
  }
}
