import { commonWords } from './common-words.ts'
import { lookAlikeWords } from './look-alike-words.ts'
import { misspellings } from './misspellings.ts'
import { inCaseOf } from './verb-form.ts'

/** A misspelt word: what is meant, and whether that is the only word it can be. */
export interface Correction {
  readonly right: string
  readonly sure: boolean
}

interface Words {
  readonly common: ReadonlySet<string>
  readonly known: ReadonlySet<string>
}

/** Made from the texts of the lists when the first message is judged. */
let words: Words | undefined

function theWords(): Words {
  if (!words) {
    const common = new Set(commonWords.trim().split(/\s/))
    words = { common, known: new Set([...common, ...lookAlikeWords.trim().split(/\s/)]) }
  }
  return words
}

const shortest = 6
const longest = 20

/**
 * The word that a misspelt one is meant to be, or null where the word is right or nothing is known of it: by a list
 * of usual misspellings, or where it is one letter added, left out, swapped or mistaken away from a common word, is
 * no word itself and not made from one by a usual ending. `word` is in small letters or begins with a capital.
 */
export function correctionOf(word: string): Correction | null {
  const lower = word.toLowerCase()
  const listed = misspellings.get(lower)
  if (listed) return { right: inCaseOf(word, listed), sure: true }
  if (lower.length < shortest || lower.length > longest || !/^[a-z]+$/.test(lower)) return null
  const { common, known } = theWords()
  if (known.has(lower) || isDerived(lower, known)) return null
  const { swapped, others } = neighbours(lower, common)
  const best = swapped[0] ?? others[0]
  if (best === undefined) return null
  return {
    right: inCaseOf(word, best),
    sure: swapped.length === 1 || (!swapped.length && others.length === 1),
  }
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
  return beginnings.some((b) => word.startsWith(b) && known.has(word.slice(b.length)))
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Common words one slip away; the first letter is only ever wrong by a swap. */
function neighbours(word: string, common: ReadonlySet<string>): { swapped: string[]; others: string[] } {
  const swapped = new Set<string>()
  const others = new Set<string>()
  const { length } = word
  for (let i = 0; i < length - 1; i++) {
    const other = word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2)
    if (common.has(other)) swapped.add(other)
  }
  for (let i = 1; i <= length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)]
    if (i < length && common.has(before + after)) others.add(before + after)
    for (const letter of letters) {
      if (common.has(before + letter + word.slice(i))) others.add(before + letter + word.slice(i))
      if (i < length && common.has(before + letter + after)) others.add(before + letter + after)
    }
  }
  return { swapped: [...swapped], others: [...others] }
}
