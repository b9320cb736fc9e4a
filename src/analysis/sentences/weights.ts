/**
 * Linear models as they are stored. All numbers are written in printable characters, one of 92 values each: a file of
 * them packs better than one of bytes in base64.
 */
export interface StoredModel {
  /** How many features the model knows. */
  readonly size: number
  /**
   * The features' numbers in ascending order, in parts of 2 ** 14 numbers that a blank sets apart, so that only those
   * parts need be read in which a feature is looked for. A part with features begins with the row of the first; then
   * comes each feature as its distance from the one before, the first from the part's beginning. Numbers are digits to
   * the base 46, the lowest first, all but the last with 46 added.
   */
  readonly features: string
  /** For each output the weights of the features in their order, as steps from -46 to 45. */
  readonly weights: readonly string[]
  /** What one step of a weight is worth, by output. */
  readonly steps: readonly number[]
  readonly bias: readonly number[]
}

/** How many numbers of features share a part, as a power of two: 1,024 parts of 24 bits. */
const PART = 14

/** The value 0..91 of a character of the file; the backslash, which JSON would double, is written as `!`. */
function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code === 33 ? 92 : code) - 35
}

/** Numbers of 32 bits that one feature takes in the table: itself, what is counted of it, and eight bytes of weights. */
const WIDTH = 4

/** A set of at most eight logistic regressions over binary features. */
export class LinearModel {
  readonly #stored: StoredModel
  /** By part, its text as stored until a feature of it is looked for. */
  readonly #unread: (string | undefined)[]
  /**
   * Features, one added so that 0 is free, at the first free place from their own number on. Behind each the last call
   * that counted it, below 0 its row as long as none did, and its weights, which are read then: taking all apart would
   * cost a short command more than it saves. All of a feature stands together, since to fetch it is what takes time.
   */
  readonly #table: Int32Array
  readonly #weights: Int8Array
  #call = 0

  constructor(stored: StoredModel) {
    let places = 16
    while (places < 1.5 * stored.size) places *= 2
    this.#stored = stored
    this.#unread = stored.features.split(' ')
    this.#table = new Int32Array(places * WIDTH)
    this.#weights = new Int8Array(this.#table.buffer)
  }

  /** The logit of every output; a feature counts once, and not at all where the model does not know it. */
  logits(features: readonly number[]): number[] {
    const table = this.#table
    const weights = this.#weights
    const { bias, steps } = this.#stored
    const sums = new Int32Array(bias.length)
    this.#call++
    for (const feature of features) {
      const part = feature >> PART
      if (this.#unread[part]) this.#read(part)
      const place = this.#placeOf(feature)
      if (table[place] === 0) continue
      const counted = table[place + 1]!
      if (counted === this.#call) continue
      if (counted < 0) this.#readWeights(place, -1 - counted)
      table[place + 1] = this.#call
      const from = 4 * place + 8
      for (let k = 0; k < sums.length; k++) sums[k]! += weights[from + k]!
    }
    return bias.map((least, k) => sums[k]! * steps[k]! + least)
  }

  #readWeights(place: number, row: number): void {
    this.#stored.weights.forEach((text, k) => (this.#weights[4 * place + 8 + k] = valueAt(text, row) - 46))
  }

  /** Puts the features of a part into the table. */
  #read(part: number): void {
    const text = this.#unread[part]!
    this.#unread[part] = undefined
    let row = -1
    let feature = part << PART
    for (let at = 0; at < text.length;) {
      let number = 0
      for (let unit = 1; ; unit *= 46) {
        const digit = valueAt(text, at++)
        number += (digit % 46) * unit
        if (digit < 46) break
      }
      if (row < 0) {
        row = number
        continue
      }
      feature += number
      const place = this.#placeOf(feature)
      this.#table[place] = feature + 1
      this.#table[place + 1] = -1 - row++
    }
  }

  /** Where the feature stands in the table, or the free place where it would. */
  #placeOf(feature: number): number {
    const table = this.#table
    const last = table.length - 1
    let place = (feature * WIDTH) & last
    while (table[place] !== 0 && table[place] !== feature + 1) place = (place + WIDTH) & last
    return place
  }
}

/** A logit as a likelihood, from 0 to 1. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))
