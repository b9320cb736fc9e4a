/** Where the hash of a word begins. */
export const START = 0x811c9dc5 | 0

/** The hash of a word, one code unit longer (FNV-1a, on whole code units); see http://www.isthe.com/chongo/tech/comp/fnv/ */
export const extend = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The hash of a word, or of any text, as it stands; words of sentences are hashed in lower case. */
export function hashOf(word: string): number {
  let hash = START
  for (let i = 0; i < word.length; i++) hash = extend(hash, word.charCodeAt(i))
  return hash
}

/** The hash of a text as a few letters and digits, for keys that are kept and shown. */
export const shortHash = (text: string): string => (hashOf(text) >>> 0).toString(36)

/** The hashes of words that a blank parts. */
export const hashesOf = (words: string): Set<number> => new Set(words.split(' ').map(hashOf))

/** One hash of two, in their order. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/**
 * The number of a feature, from its joined hash: 24 bits, so few that a large table needs little more than a byte to
 * name each, and so many that a strange feature is hardly ever taken for one of the table (see docs/model-card.md).
 */
export const featureOf = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 8
