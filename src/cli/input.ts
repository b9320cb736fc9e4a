import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Trouble, type Io } from './io.ts'

/** Bytes of standard input, or of one line or commit in it, that are read at most. */
export const mostBytes = 256 * 1024 * 1024

/** The bytes of a file, or of standard input for `-`. */
async function readBytes(io: Io, name: string): Promise<Buffer> {
  return name === '-' ? readStdin(io) : readNamed(io, name)
}

/** A text that people wrote, which must be UTF-8: nothing is guessed. */
export async function readText(io: Io, name: string): Promise<string> {
  return decodeText(await readBytes(io, name), name === '-' ? 'standard input' : name)
}

/** A diff, in which bytes that are not UTF-8 are common and only blur the words they stand in. */
export async function readDiffText(io: Io, name: string): Promise<string> {
  return decodeDiff(await readBytes(io, name))
}

/** `bytes` as text, or a `Trouble` that names the first byte that is not UTF-8. */
export function decodeText(bytes: Buffer, name: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const at = firstBadByte(bytes)
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
  throw new Trouble(
    `${name} is not UTF-8: byte 0x${bytes[at]!.toString(16).padStart(2, '0')} in line ${line}; convert it first`,
  )
}

/** `bytes` as the text of a diff: what is not UTF-8 becomes U+FFFD. */
export function decodeDiff(bytes: Buffer): string {
  return bytes.toString('utf8')
}

/** The offset at which decoding and encoding again first gives other bytes. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'))
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at += 1
  return Math.min(at, bytes.length - 1)
}

function readNamed(io: Io, name: string): Buffer {
  try {
    // There is nothing else to do meanwhile, and waking another thread for each step takes longer than reading.
    return readFileSync(path.resolve(io.cwd, name))
  } catch (error) {
    throw new Trouble(`cannot read ${name}: ${reasonOf(error)}`)
  }
}

async function readStdin(io: Io): Promise<Buffer> {
  if (io.stdin.isTTY) throw new Trouble('name a file, or send the text to standard input')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of io.stdin as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) throw new Trouble('standard input is longer than 256 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
