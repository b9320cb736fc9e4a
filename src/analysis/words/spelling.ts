import { remembering } from '../text/remember.ts'
import { commonWords } from './common-words.ts'
import { lookAlikeWords } from './look-alike-words.ts'
import { misspellings } from './misspellings.ts'
import { inCaseOf } from './verb-form.ts'
import { verbs } from './verbs.ts'

/** A misspelt word: what is meant, and whether that is the only word it can be. */
export interface Correction {
  readonly right: string
  readonly sure: boolean
}

interface Words {
  readonly common: ReadonlySet<string>
  readonly known: ReadonlySet<string>
  /** The common words by first letter and length. */
  readonly alike: ReadonlyMap<string, readonly string[]>
}

/** Made from the texts of the lists when the first message is judged. */
let words: Words | undefined

function theWords(): Words {
  if (!words) {
    const common = new Set(commonWords.trim().split(/\s/))
    const alike = new Map<string, string[]>()
    for (const word of common) {
      const shape = shapeOf(word, word.length)
      const others = alike.get(shape)
      if (others) others.push(word)
      else alike.set(shape, [word])
    }
    words = { common, known: new Set([...common, ...lookAlikeWords.trim().split(/\s/)]), alike }
  }
  return words
}

const shapeOf = (word: string, length: number) => `${word.charAt(0)}${length}`

const shortest = 6
const longest = 20

/**
 * The word that a misspelt one is meant to be, or null where the word is right or nothing is known of it: by a list
 * of usual misspellings, or where it is one letter added, left out, swapped or mistaken away from a common word, is
 * no word itself and not made from one by a usual ending. `word` is in small letters or begins with a capital.
 */
export const correctionOf = remembering(20_000, correct)

function correct(word: string): Correction | null {
  const lower = word.toLowerCase()
  const listed = misspellings.get(lower)
  if (listed) return { right: inCaseOf(word, listed), sure: true }
  if (lower.length < shortest || lower.length > longest || !/^[a-z]+$/.test(lower)) return null
  const { common, known, alike } = theWords()
  if (known.has(lower) || isDerived(lower, known) || !hasNeighbour(lower, common, alike)) return null
  const [best, second] = neighbours(lower, common)
  if (!best) return null
  return { right: inCaseOf(word, best.word), sure: !second || best.slip < second.slip }
}

const endings =
  'ability able al ally d ed er ers es ing ise ised ish ist ity ize ized less ly ment ness or ors s y'.split(
    ' ',
  )
const beginnings = 'auto co de dis in inter micro mis multi non out over pre re sub super un under up'.split(
  ' ',
)

function isDerived(word: string, known: ReadonlySet<string>): boolean {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 3 || (ending === 'd' && !stem.endsWith('e'))) continue
    if (known.has(stem) || known.has(`${stem}e`)) return true
    if (stem.at(-1) === stem.at(-2) && known.has(stem.slice(0, -1))) return true
    if (stem.endsWith('i') && known.has(`${stem.slice(0, -1)}y`)) return true
  }
  return (
    beginnings.some((b) => word.startsWith(b) && known.has(word.slice(b.length))) || isCompound(word, known)
  )
}

/** Two known words of three letters or more put together, as names of commands are: "revparse", "lockfile". */
function isCompound(word: string, known: ReadonlySet<string>): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++)
    if (isPiece(word.slice(0, cut), known) && isPiece(word.slice(cut), known)) return true
  return false
}

const isPiece = (piece: string, known: ReadonlySet<string>): boolean =>
  pieces.has(piece) || (piece.length > 3 && (known.has(piece) || verbs.has(piece)))

/** Short words that names of code and commands are put together from. */
const pieces = new Set(
  (
    'add all arg bit buf bug bus cmd col cpu day dev dir doc end env err fan file get has hex hub idx img int job key ' +
    'lib log map max mem min msg net new obj off old out pad pid pin pkg pop ptr ref reg req res rev row run sep set ' +
    'sig src str sub sum sys tab tag tar tmp top url use val var way web zip'
  ).split(' '),
)

/** Whether `neighbours` finds any; many times as fast, since most words have none. */
function hasNeighbour(word: string, common: ReadonlySet<string>, alike: Words['alike']): boolean {
  if (common.has(word[1]! + word[0]! + word.slice(2))) return true
  const near = (length: number) => alike.get(shapeOf(word, length))?.some((other) => isNear(word, other))
  return Boolean(near(word.length - 1) || near(word.length) || near(word.length + 1))
}

/** Whether two words differ in one letter, or in two that are swapped. */
function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++
  let end = 0
  while (end < shorter - same && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const left = Math.max(a.length, b.length) - same - end
  return (
    left < 2 || (left === 2 && a.length === b.length && a[same] === b[same + 1] && a[same + 1] === b[same])
  )
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** How a word went wrong, in the order of how often that happens when typing. */
const slips = ['1 swapped', '2 doubling', '3 left out', '4 added', '5 mistaken'] as const
type Slip = (typeof slips)[number]

/** Common words one slip away, the likeliest first; the first letter is only ever wrong by a swap. */
function neighbours(word: string, common: ReadonlySet<string>): { word: string; slip: Slip }[] {
  const found = new Map<string, Slip>()
  const offer = (other: string, slip: Slip) => {
    if (common.has(other) && !(found.get(other)! <= slip)) found.set(other, slip)
  }
  const { length } = word
  for (let i = 0; i < length - 1; i++) {
    offer(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2), '1 swapped')
  }
  for (let i = 1; i <= length; i++) {
    const [before, rest] = [word.slice(0, i), word.slice(i)]
    const after = word.slice(i + 1)
    if (i < length) offer(before + after, word[i] === word[i - 1] ? '2 doubling' : '4 added')
    for (const letter of letters) {
      offer(
        before + letter + rest,
        letter === word[i - 1] || letter === word[i] ? '2 doubling' : '3 left out',
      )
      if (i < length) offer(before + letter + after, '5 mistaken')
    }
  }
  return [...found]
    .map(([other, slip]) => ({ word: other, slip }))
    .sort((a, b) => (a.slip < b.slip ? -1 : a.slip > b.slip ? 1 : 0))
}
