/**
 * Words of lists that are texts: small letters only, in alphabetical order, parted by one blank or line end. Only those
 * words are read that begin as one asked for, since a short command asks for some thirty of many thousands.
 */
export class WordList {
  readonly #lists: readonly string[]
  /** Words by their first two letters, once such a word is asked for. */
  readonly #read = new Map<string, ReadonlySet<string>>()

  constructor(texts: readonly string[]) {
    this.#lists = texts.map((text) => `${text.trim()} `)
  }

  /** Whether one of the lists has the word, which is of small letters. */
  has(word: string): boolean {
    const two = word.slice(0, 2)
    let found = this.#read.get(two)
    if (!found) this.#read.set(two, (found = new Set(this.beginning(two))))
    return found.has(word)
  }

  /** All words that begin so, list by list. */
  beginning(letters: string): string[] {
    return this.#lists.flatMap((list) => {
      const found = list.slice(firstFrom(list, letters), firstFrom(list, `${letters}{`))
      return found === '' ? [] : found.trimEnd().split(/\s/)
    })
  }
}

/** Where the first word of the list stands that does not come before this one; `{` comes after all letters. */
function firstFrom(list: string, word: string): number {
  let from = 0
  let to = list.length
  while (from < to) {
    let at = (from + to) >> 1
    while (at > from && list.charCodeAt(at - 1) > BLANK) at--
    let end = at
    while (list.charCodeAt(end) > BLANK) end++
    if (list.slice(at, end) < word) from = end + 1
    else to = at
  }
  return from
}

const BLANK = 32
