import { FILES_LIMIT, type Count, type DiffIndex } from './diff-index.ts'
import type { MessageIndex } from './message-index.ts'

/** A word of the message in one file of the diff. */
export interface Hit {
  /** Index of the file. */
  readonly file: number
  readonly count: Count
}

/** In which files of the diff each word of the message stands. */
export interface Presence {
  /** By stem. */
  readonly words: ReadonlyMap<string, readonly Hit[]>
  /** By joined name. */
  readonly names: ReadonlyMap<string, readonly Hit[]>
}

function hitsOf(key: string, diff: DiffIndex, kind: 'words' | 'names'): Hit[] {
  const hits: Hit[] = []
  if (!diff[kind].has(key)) return hits
  const most = Math.min(diff.files.length, FILES_LIMIT)
  for (let file = 0; file < most; file++) {
    const count = diff.files[file]![kind].get(key)
    if (count) hits.push({ file, count })
  }
  return hits
}

/** Looks the message's words up in the files of the diff, the first `FILES_LIMIT` of them. */
export function findPresence(message: MessageIndex, diff: DiffIndex): Presence {
  const words = new Map<string, readonly Hit[]>()
  for (const stem of message.words.keys()) words.set(stem, hitsOf(stem, diff, 'words'))
  const names = new Map<string, readonly Hit[]>()
  for (const { name } of message.names) if (!names.has(name)) names.set(name, hitsOf(name, diff, 'names'))
  return { words, names }
}
