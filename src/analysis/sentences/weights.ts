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

/** A set of logistic regressions over binary features. */
export class LinearModel {
  readonly #steps: readonly number[]
  readonly #bias: readonly number[]
  readonly #stored: readonly string[]
  /** A row's weights beside each other, read when it is first counted: all would cost a short command too much. */
  readonly #weights: Int8Array
  /** By part, its text as stored until a feature of it is looked for. */
  readonly #unread: (string | undefined)[]
  /** Features at the first free place from their own number on, one added, so that 0 is free. */
  readonly #places: Int32Array
  readonly #rows: Int32Array
  /** By row, the last call that counted it. */
  readonly #counted: Int32Array
  #call = 0

  constructor(stored: StoredModel) {
    const { size } = stored
    this.#steps = stored.steps
    this.#bias = stored.bias
    this.#stored = stored.weights
    this.#weights = new Int8Array(size * stored.weights.length)
    let places = 16
    while (places < 2 * size) places *= 2
    this.#places = new Int32Array(places)
    this.#rows = new Int32Array(places)
    this.#counted = new Int32Array(size)
    this.#unread = stored.features.split(' ')
  }

  /** The logit of every output; a feature counts once, and not at all where the model does not know it. */
  logits(features: readonly number[]): number[] {
    const weights = this.#weights
    const width = this.#stored.length
    const sums = new Int32Array(width)
    this.#call++
    for (const feature of features) {
      const part = feature >> PART
      if (this.#unread[part]) this.#read(part)
      const place = this.#placeOf(feature)
      if (this.#places[place] === 0) continue
      const row = this.#rows[place]!
      if (this.#counted[row] === this.#call) continue
      if (this.#counted[row] === 0) this.#readRow(row)
      this.#counted[row] = this.#call
      for (let k = 0; k < width; k++) sums[k]! += weights[row * width + k]!
    }
    return this.#bias.map((bias, k) => sums[k]! * this.#steps[k]! + bias)
  }

  #readRow(row: number): void {
    const at = row * this.#stored.length
    this.#stored.forEach((weights, k) => (this.#weights[at + k] = valueAt(weights, row) - 46))
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
      this.#places[place] = feature + 1
      this.#rows[place] = row++
    }
  }

  /** Where the feature stands in the table, or the free place where it would. */
  #placeOf(feature: number): number {
    const last = this.#places.length - 1
    let place = feature & last
    while (this.#places[place] !== 0 && this.#places[place] !== feature + 1) place = (place + 1) & last
    return place
  }
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))
