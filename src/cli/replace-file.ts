import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { reasonOf } from './input.ts'
import { Trouble } from './io.ts'

/** Writes a file anew and whole; its mode stays, and a symbolic link still points to it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  try {
    const target = (await lstat(file)).isSymbolicLink() ? await realpath(file) : file
    await writeWhole(target, text, (await stat(target)).mode & 0o7777)
  } catch (error) {
    // The text is put beside the file first, so it is the folder's rights that count, not those of the file.
    const { syscall, path: refused } = error as NodeJS.ErrnoException
    const inFolder = syscall === 'open' && refused !== file ? ' in its folder' : ''
    throw new Trouble(`cannot write ${file}: ${reasonOf(error)}${inFolder}`)
  }
}

/**
 * Puts a file in place by way of a temporary one beside it, which reaches the disk before it takes the name: whenever
 * the power goes, the name stands for the old text or for the new one, never for a part.
 */
export async function writeWhole(target: string, text: string, mode: number): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${crypto.randomUUID()}`)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(text)
      await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
