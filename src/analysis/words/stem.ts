import { abbreviations } from './abbreviations.ts'

/** Endings that turn a verb or noun into a relative of it, longest first, with what is put in their place. */
const endings: readonly (readonly [string, string])[] = [
  ['isation', 'ize'],
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ability', 'able'],
  ['ibility', 'able'],
  ['ation', 'ate'],
  ['ative', 'ate'],
  ['ator', 'ate'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['ment', ''],
  ['ness', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['sion', 's'],
  ['tion', 't'],
  ['ise', 'ize'],
  ['ial', ''],
  ['ive', ''],
  ['ity', ''],
  ['al', ''],
  ['er', ''],
  ['or', ''],
]

const isVowel = (c: string | undefined): boolean =>
  c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u' || c === 'y'

function hasVowel(word: string): boolean {
  for (const c of word) if (isVowel(c)) return true
  return false
}

/** The endings by their last letter: most words end in none of those. */
const endingsOf = new Map<string, (typeof endings)[number][]>()
for (const entry of endings) {
  const last = entry[0].at(-1)!
  endingsOf.set(last, [...(endingsOf.get(last) ?? []), entry])
}

/** Takes off plural, past and -ing endings, as steps 1a and 1b of Porter's second stemmer do. */
function inflection(word: string): string {
  let w = word
  if (w.endsWith('s')) {
    if (w.endsWith('sses') || w.endsWith('ies') || w.endsWith('xes') || /[cs]hes$/.test(w)) w = w.slice(0, -2)
    else if (!w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) w = w.slice(0, -1)
  } else if (w.endsWith('ied')) w = w.slice(0, -2)
  const bare = w.endsWith('ing') ? w.slice(0, -3) : w.endsWith('ed') ? w.slice(0, -2) : ''
  if (bare.length > 1 && hasVowel(bare)) {
    w = bare
    const last = w.at(-1)
    if (w.length > 3 && last === w.at(-2) && last !== 'l' && last !== 's' && last !== 'z' && !isVowel(last))
      w = w.slice(0, -1)
  }
  return w
}

function derive(word: string): string {
  const w = word.endsWith('ly') && word.length > 5 ? word.slice(0, -2) : word
  for (const [ending, instead] of endingsOf.get(w.at(-1)!) ?? [])
    if (w.endsWith(ending) && w.length - ending.length >= 4)
      return w.slice(0, w.length - ending.length) + instead
  return w
}

function compute(word: string): string {
  const long = abbreviations.get(word)
  const w = long ?? word
  if (w.length < 4) return w
  let s = derive(inflection(w))
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1)
  if (s.length > 3 && s.endsWith('at')) s = s.slice(0, -2)
  if (s.length > 2 && s.endsWith('y') && !isVowel(s.at(-2))) s = s.slice(0, -1) + 'i'
  return s
}

/**
 * The common root of a word's forms, for comparing prose with code: "parsed", "parser" and "parsing" fall
 * together, and so do "dir" and "directory". After M. Porter's second English stemmer
 * (https://snowballstem.org/algorithms/english/stemmer.html), simpler and a little greedier.
 * @param word lower case
 */
export function stem(word: string): string {
  return word.length > 40 ? word : compute(word)
}
