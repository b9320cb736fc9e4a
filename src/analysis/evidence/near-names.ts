import { editDistance } from '../text/distance.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Mention } from './evidence.ts'
import { evidenceModel } from './model.ts'
import { isWordCode, word } from './words.ts'

/** Shorter names are often one letter apart and both meant. */
const SHORTEST = 8
const LONG = 14

const letters = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()

/** Digits apart, or only an ending apart: two names that are both meant. */
function bothMeant(a: string, b: string): boolean {
  const bare = (s: string): string => s.replace(/\d+/g, '')
  if (bare(a) === bare(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) || long.endsWith(short)
}

/** Whether the parts in which two names differ are both words of their own, such as `get` and `set`. */
function bothWords(a: string, b: string): boolean {
  const [x, y] = [word(a).stems, word(b).stems]
  if (x.length !== y.length) return false
  const { words } = evidenceModel()
  const known = (stem: string): boolean => words.idf(stem) < 7.4
  return x.every((stem, i) => stem === y[i] || (known(stem) && known(y[i]!)))
}

/** The name as it stands at an offset of the diff, hyphens inside included. */
function nameAt(text: string, from: number, length: number): { name: string; from: number; to: number } {
  let to = from
  while (to < text.length && to - from < length + 8) {
    const c = text.charCodeAt(to)
    if (
      !isWordCode(c) &&
      !(c === 45 && isWordCode(text.charCodeAt(to + 1)) && letters(text.slice(from, to)).length < length)
    )
      break
    to++
  }
  return { name: text.slice(from, to), from, to }
}

/**
 * The name of the diff that is one letter off (two in long names) where the one asked for is not there: those
 * that changed lines have before those of context lines. Null where none is, where the message writes the other
 * one too, or where the two are plainly different names.
 */
export function nearestName(
  name: string,
  index: DiffIndex,
  text: string,
  written: ReadonlySet<string>,
): Mention['nearMiss'] {
  const key = letters(name)
  if (key.length < SHORTEST) return null
  const most = key.length >= LONG ? 2 : 1
  let best: { key: string; at: number; rank: number } | null = null
  for (const [other, c] of index.names) {
    if (c.at < 0 || Math.abs(other.length - key.length) > most || written.has(other)) continue
    const rank = 2 * editDistance(key, other, most) + (c.added + c.removed > 0 ? 0 : 1)
    if (rank > 2 * most + 1 || (best && rank >= best.rank)) continue
    best = { key: other, at: c.at, rank }
  }
  if (!best || bothMeant(key, best.key)) return null
  const near = nameAt(text, best.at, best.key.length)
  return bothWords(name, near.name) ? null : near
}
