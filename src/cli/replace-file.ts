import { chmod, lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { reasonOf } from './input.ts'
import { Trouble } from './io.ts'

/**
 * Writes a file by way of a temporary one beside it, so that it is never half written; its mode stays, and a
 * symbolic link still points to it.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  try {
    const target = (await lstat(file)).isSymbolicLink() ? await realpath(file) : file
    const { mode } = await stat(target)
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${crypto.randomUUID()}`)
    try {
      await writeFile(temporary, text, { mode, flag: 'wx' })
      await chmod(temporary, mode)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  } catch (error) {
    throw new Trouble(`cannot write ${file}: ${reasonOf(error)}`)
  }
}
