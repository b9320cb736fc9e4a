import type { Diff } from '../diff/diff.ts'

/** `1.2`, `v1.2.3`; a name with such a number in it counts by its number. */
const VERSION = /(?<![\d.])\d{1,9}(?:\.\d{1,9}){1,4}/g

/** An added line that names a part of a version. */
const VERSION_PART = /^\+[^\n]*(?:major|minor|patch|micro|revision|sublevel)[^\n]*/gim

/**
 * The versions in a short text, as written, where no line of the diff has any of them; none where a submodule or a
 * binary file changes, whose version is nowhere to be read. "5.1.1" is there too where code writes `V5_1_1`, and
 * where its last number is given alone as a part of a version: `MINOR = 16` of "1.16".
 */
export function absentVersions(text: string, { text: diff, files }: Diff): string[] {
  if (files.some((f) => f.binary || f.submodule)) return []
  const versions = text.match(VERSION) ?? []
  if (versions.length === 0) return []
  const parts = new Set((diff.match(VERSION_PART) ?? []).flatMap((line) => line.match(/\d{1,9}/g) ?? []))
  const has = (version: string): boolean =>
    diff.includes(version) ||
    diff.includes(version.replaceAll('.', '_')) ||
    parts.has(version.slice(version.lastIndexOf('.') + 1))
  return versions.some(has) ? [] : versions
}
