import { editDistance } from '../text/distance.ts'
import { remembering } from '../text/remember.ts'
import { commonWords } from './common-words.ts'
import { lookAlikeWords } from './look-alike-words.ts'
import { misspellings } from './misspellings.ts'
import { inCaseOf } from './verb-form.ts'
import { verbs } from './verbs.ts'
import { WordList } from './word-list.ts'

/** A misspelt word: what is meant, and whether that is the only word it can be. */
export interface Correction {
  readonly right: string
  readonly sure: boolean
  /** Another word that it can be as well. */
  readonly other?: string
}

/** A word with a bit for each letter of the alphabet that it has. */
interface Lettered {
  readonly word: string
  readonly letters: number
}

const common = new WordList([commonWords])
const known = new WordList([commonWords, lookAlikeWords])
/** The common words by first letter and length, once a word is looked up that begins so. */
const alike = new Map<string, readonly string[]>()
/** Common words that two slips may have changed, by their first letter, once such a word is looked up. */
const long = new Map<string, readonly Lettered[]>()

/** Common words of one length with a word's first letter. */
function commonLike(word: string, length: number): readonly string[] {
  const shape = `${word[0]!}${length}`
  let found = alike.get(shape)
  if (!found) {
    found = common.beginning(word[0]!).filter((other) => other.length === length)
    alike.set(shape, found)
  }
  return found
}

/** Common words with a word's first letter that two slips may have changed. */
function longLike(word: string): readonly Lettered[] {
  const letter = word[0]!
  let found = long.get(letter)
  if (!found) {
    found = common
      .beginning(letter)
      .filter((other) => other.length >= shortestWithTwo)
      .map((other) => ({ word: other, letters: lettersOf(other) }))
    long.set(letter, found)
  }
  return found
}

/** Of shorter words too many are one letter apart. */
const shortest = 6
/** So short a word is only looked at for two letters that changed places. */
const shortestSwapped = 5
/** From here on a word with two slips is still only one other word. */
const shortestWithTwo = 9
/** Up to here a word with one letter mistaken may be a word that no list has. */
const surelyMistaken = 6
const longest = 20

/**
 * The word that a misspelt one is meant to be, or null where the word is right or nothing is known of it: by a list
 * of usual misspellings, or where it is one letter added, left out, swapped or mistaken away from a common word
 * (a long word: two such slips away from one only), is no word itself and not made from one by a usual ending. `word` is in small letters or begins with a capital.
 */
export const correctionOf = remembering(20_000, correct)

function correct(word: string): Correction | null {
  const lower = word.toLowerCase()
  const listed = misspellings.get(lower)
  if (listed) return { right: inCaseOf(word, listed), sure: true }
  if (lower.length < shortestSwapped || lower.length > longest || !/^[a-z]+$/.test(lower)) return null
  if (known.has(lower) || isDerived(lower)) return null
  const [best, second] = hasNeighbour(lower) ? neighbours(lower) : []
  if (!best) {
    const far = twoSlipsAway(lower)
    return far === null ? null : { right: inCaseOf(word, far), sure: false }
  }
  return {
    right: inCaseOf(word, best.word),
    sure:
      lower.length >= shortest &&
      (!second || best.slip < second.slip) &&
      (best.slip !== '5 mistaken' || lower.length > surelyMistaken),
    ...(second?.slip === best.slip && { other: inCaseOf(word, second.word) }),
  }
}

const endings =
  'ability able al ally ative d ed er ers es ing ise ised ish ist ity ive ize ized less ly ment ness or ors s y'.split(
    ' ',
  )
const beginnings = 'auto co de dis in inter micro mis multi non out over pre re sub super un under up'.split(
  ' ',
)

function isDerived(word: string): boolean {
  if (hasEnding(word) || isCompound(word)) return true
  return beginnings.some((b) => {
    if (!word.startsWith(b)) return false
    const rest = word.slice(b.length)
    return known.has(rest) || (rest.length > 5 && hasEnding(rest))
  })
}

function hasEnding(word: string): boolean {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 3 || (ending === 'd' && !stem.endsWith('e'))) continue
    // "Seeked" is no other verb misspelt.
    if (known.has(stem) || verbs.has(stem) || known.has(`${stem}e`)) return true
    if (stem.at(-1) === stem.at(-2) && known.has(stem.slice(0, -1))) return true
    if (stem.endsWith('i') && known.has(`${stem.slice(0, -1)}y`)) return true
  }
  return false
}

/** Two known words of three letters or more put together, as names of commands are: "revparse", "lockfile". */
function isCompound(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++)
    if (isPiece(word.slice(0, cut)) && isPiece(word.slice(cut))) return true
  return false
}

const isPiece = (piece: string): boolean =>
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
function hasNeighbour(word: string): boolean {
  if (common.has(word[1]! + word[0]! + word.slice(2))) return true
  const near = (length: number) => commonLike(word, length).some((other) => isNear(word, other))
  return near(word.length - 1) || near(word.length) || near(word.length + 1)
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
function neighbours(word: string): { word: string; slip: Slip }[] {
  const found = new Map<string, Slip>()
  const offer = (other: string, slip: Slip) => {
    if (common.has(other) && !(found.get(other)! <= slip)) found.set(other, slip)
  }
  const { length } = word
  for (let i = 0; i < length - 1; i++) {
    offer(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2), '1 swapped')
  }
  if (length < shortest) return likeliestFirst(found)
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
  return likeliestFirst(found)
}

/**
 * The one common word two slips away that has the same first letter and all but two of the letters; null where there
 * is none or more than one, or where only an ending was added.
 */
function twoSlipsAway(word: string): string | null {
  if (word.length < shortestWithTwo) return null
  const letters = lettersOf(word)
  let found: string | null = null
  for (const other of longLike(word)) {
    if (Math.abs(other.word.length - word.length) > 2 || bitsOf(other.letters ^ letters) > 2) continue
    if (editDistance(word, other.word, 2) > 2 || changedLetters(word, other.word) > 2) continue
    if (found !== null || word.startsWith(other.word) || other.word.startsWith(word)) return null
    found = other.word
  }
  return found
}

function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97)
  return bits
}

function bitsOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Letters that one word has and the other has not, each as often as it occurs. */
function changedLetters(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1)
  let sum = 0
  for (const count of counts.values()) sum += Math.abs(count)
  return sum
}

function likeliestFirst(found: ReadonlyMap<string, Slip>): { word: string; slip: Slip }[] {
  return [...found]
    .map(([other, slip]) => ({ word: other, slip }))
    .sort((a, b) => (a.slip < b.slip ? -1 : a.slip > b.slip ? 1 : 0))
}
