import type { Diff } from '../diff/diff.ts'
import { isCapital, isSmall } from '../text/ascii.ts'
import { onceFor } from '../text/once-for.ts'
import { extend, hashesOf, START } from '../text/hash.ts'

/** How much of a diff's text is read for its words, in code units; what comes later is left out. */
const REACH = 300_000
/** How much of a line, and of what stands behind a hunk's numbers. */
const LINE = 2000
const SECTION = 200

/** On which sides of a diff a word stands, as bits. */
export const SIDE = { added: 1, removed: 2, context: 4, path: 8 } as const

/** Words and names of a diff by their hashes, with their sides. */
export type DiffWords = ReadonlyMap<number, number>

/** The words of a diff; read once per diff, since a message is judged again at every keystroke. */
export const diffWords = onceFor(read)

function read({ text, files }: Diff): DiffWords {
  const words = new Map<number, number>()
  let side: number = SIDE.path
  const note = (id: number) => {
    const sides = words.get(id) ?? 0
    if ((sides | side) !== sides) words.set(id, sides | side)
  }
  let left = REACH
  for (const file of files) {
    side = SIDE.path
    scan(file.path, 0, file.path.length, note, note)
    for (const hunk of file.hunks) {
      side = SIDE.context
      scan(text, hunk.section.from, Math.min(hunk.section.to, hunk.section.from + SECTION), note, note)
      for (let at = hunk.body; at < hunk.to && left > 0;) {
        const newline = text.indexOf('\n', at)
        const end = newline < 0 || newline > hunk.to ? hunk.to : newline
        const sign = text[at]
        side = sign === '+' ? SIDE.added : sign === '-' ? SIDE.removed : SIDE.context
        scan(text, at + 1, Math.min(end, at + LINE), note, note)
        left -= end - at + 1
        at = end + 1
      }
    }
  }
  return words
}

/** Set apart from words, so that the name `Set` is not the word "set". */
const NAME_START = extend(START, 1)

/**
 * Reads the words of a text: runs of three letters and more, names taken apart at case and marks, in lower case, each
 * with its hash less an ending (s, ed, ing); and the names that look like code: with a digit, an underscore or
 * capitals inside, as they are written.
 */
export function scan(
  text: string,
  from: number,
  to: number,
  onWord: (id: number, stem: number) => void,
  onName: (id: number) => void,
): void {
  for (let i = from; i < to;) {
    if (!isNamePart(text.charCodeAt(i))) {
      i++
      continue
    }
    let name = NAME_START
    let coded = false
    const start = i
    while (i < to && isNamePart(text.charCodeAt(i))) {
      const c = text.charCodeAt(i)
      if (!isCapital(c) && !isSmall(c)) {
        coded = true
        name = extend(name, c)
        i++
        continue
      }
      const end = wordEnd(text, i, to)
      if (i > start && isCapital(c) && isSmall(text.charCodeAt(i - 1))) coded = true
      let one = START
      let two = START
      let three = START
      let id = START
      for (let k = i; k < end; k++) {
        const letter = text.charCodeAt(k)
        three = two
        two = one
        one = id
        id = extend(id, letter | 32)
        name = extend(name, letter)
      }
      if (end - i > 2) onWord(id, stemOf(text, i, end, id, one, two, three))
      i = end
    }
    if (i - start > 2 && (coded || isShouted(text, start))) onName(name)
  }
}

/** Behind the letters of one case that begin at `i`; a first capital belongs to the small ones behind it. */
function wordEnd(text: string, i: number, to: number): number {
  let end = i + 1
  const capital = isCapital(text.charCodeAt(i))
  if (capital && !(end < to && isSmall(text.charCodeAt(end)))) {
    while (end < to && isCapital(text.charCodeAt(end))) end++
    return end
  }
  while (end < to && isSmall(text.charCodeAt(end))) end++
  return end
}

/** The hash of the word less `s`, `ed` or `ing`, out of those of its beginnings. */
function stemOf(
  text: string,
  from: number,
  end: number,
  id: number,
  one: number,
  two: number,
  three: number,
): number {
  const at = (back: number) => text.charCodeAt(end - back) | 32
  if (at(1) === 115) return one
  if (at(1) === 100 && at(2) === 101) return two
  return end - from > 3 && at(1) === 103 && at(2) === 110 && at(3) === 105 ? three : id
}

const isShouted = (text: string, at: number) =>
  isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1)) && isCapital(text.charCodeAt(at + 2))
const isNamePart = (c: number) => isSmall(c) || isCapital(c) || c === 95 || (c >= 48 && c <= 57)

const COMMON = hashesOf(
  'the and for are was not this that with from has have can but will when which its all any into than then also been ' +
    'they there them their only use used now new one set get add',
)

/** How a sentence's words lie in the diff: shares of its words, each with its level from 0 to 5, and kinds of names. */
export interface DiffTraces {
  readonly added: number
  readonly onlyRemoved: number
  readonly onlyAdded: number
  readonly absent: number
  readonly path: number
  /** Bits: a name is only added, is gone, is added, only stands in the context, is nowhere. */
  readonly names: number
}

/** Compares the words of a sentence, each once and without those that every text has, with the words of the diff. */
export function diffTraces(text: string, words: DiffWords): DiffTraces {
  const own = new Set<number>()
  const count = { added: 0, onlyRemoved: 0, onlyAdded: 0, absent: 0, path: 0 }
  let names = 0
  const onWord = (id: number, stem: number) => {
    if (own.has(id) || COMMON.has(id)) return
    own.add(id)
    const sides = words.get(id) ?? 0
    const added = ((sides | (words.get(stem) ?? 0)) & SIDE.added) !== 0
    if (added) count.added++
    if (!added && sides & SIDE.removed) count.onlyRemoved++
    if (added && !(sides & (SIDE.removed | SIDE.context))) count.onlyAdded++
    if (!added && sides === 0) count.absent++
    if (sides & SIDE.path) count.path++
  }
  const onName = (id: number) => {
    const sides = (words.get(id) ?? 0) & ~SIDE.path
    if (sides === SIDE.added) names |= 1
    if (sides & SIDE.removed && !(sides & SIDE.added)) names |= 2
    if (sides & SIDE.added) names |= 4
    if (sides === SIDE.context) names |= 8
    if (sides === 0) names |= 16
  }
  scan(text, 0, text.length, onWord, onName)
  const level = (part: number) => levelOf(part, own.size)
  return {
    added: level(count.added),
    onlyRemoved: level(count.onlyRemoved),
    onlyAdded: level(count.onlyAdded),
    absent: level(count.absent),
    path: level(count.path),
    names,
  }
}

function levelOf(part: number, whole: number): number {
  if (whole === 0) return 0
  const share = part / whole
  return share === 0 ? 1 : share < 0.25 ? 2 : share < 0.5 ? 3 : share < 0.75 ? 4 : 5
}
