import path from 'node:path'
import { analyse } from '../../analysis/index.ts'
import { configFor } from '../config.ts'
import { readText } from '../input.ts'
import { exitCodes, Trouble, write, type ExitCode, type Io } from '../io.ts'
import { oneOperand, readOptions } from '../options.ts'
import { replaceFile } from '../replace-file.ts'
import { isCommitFile } from '../targets.ts'

/** `whatwhy clean`: the message after all safe fixes, printed or written back. */
export async function clean(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    write: { type: 'boolean' },
    convention: { type: 'string' },
  })
  const name = oneOperand(positionals) ?? '-'
  if (values.write && name === '-') throw new Trouble('--write needs a file')
  const { convention, settings } = await configFor(io, values.convention)
  const message = await readText(io, name)
  const source = isCommitFile(name) ? 'commit-file' : 'draft'
  const { cleaned } = analyse({ message, source, convention, settings })
  if (!values.write) await write(io.stdout, cleaned)
  else if (cleaned !== message) await replaceFile(path.resolve(io.cwd, name), cleaned)
  return exitCodes.fine
}
