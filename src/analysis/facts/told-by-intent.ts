import type { FileFacts, FileKind } from './facts.ts'

const BY_INTENT: ReadonlySet<FileKind> = new Set(['config', 'build', 'lock', 'data'])

/**
 * Whether all files are of kinds that are told of by what the change is for, not by the words in them; those of style
 * sheets say how a thing looks, where the message says what is seen.
 */
export const areToldByIntent = (files: readonly FileFacts[]): boolean =>
  files.every(({ kind, language }) => BY_INTENT.has(kind) || language === 'css')
