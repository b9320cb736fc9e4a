/** Linear models as they are stored: one int8 weight per feature and output, base64, row by row. */
export interface StoredModel {
  readonly outputs: readonly string[]
  /** Feature names, one a line. */
  readonly features: string
  readonly weights: string
  /** What one step of a weight is worth, by output. */
  readonly steps: readonly number[]
  readonly bias: readonly number[]
  /** Logits at and above which an output is taken as true. */
  readonly cuts: readonly number[]
}

/** A set of logistic regressions over binary features. */
export class LinearModel {
  readonly cuts: readonly number[]
  readonly #rows = new Map<string, number>()
  readonly #weights: Int8Array
  readonly #steps: readonly number[]
  readonly #bias: readonly number[]

  constructor(stored: StoredModel) {
    stored.features.split('\n').forEach((name, row) => this.#rows.set(name, row))
    this.#weights = decodeBase64(stored.weights)
    this.#steps = stored.steps
    this.#bias = stored.bias
    this.cuts = stored.cuts
  }

  /** The logit of every output; features the model does not know count nothing. */
  logits(features: Iterable<string>): number[] {
    return this.add(features).map((sum, k) => sum + this.#bias[k]!)
  }

  /** What features add to the logit of every output. */
  add(features: Iterable<string>): number[] {
    const width = this.#bias.length
    const sums = new Array<number>(width).fill(0)
    for (const name of features) {
      const row = this.#rows.get(name)
      if (row === undefined) continue
      for (let k = 0; k < width; k++) sums[k]! += this.#weights[row * width + k]!
    }
    return sums.map((sum, k) => sum * this.#steps[k]!)
  }
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes of a base64 text; written out because neither `atob` nor `Buffer` exists everywhere this runs. */
function decodeBase64(text: string): Int8Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < 64; i++) value[ALPHABET.charCodeAt(i)] = i
  let length = text.length
  while (length > 0 && text[length - 1] === '=') length--
  const bytes = new Int8Array((length * 3) >> 2)
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | value[text.charCodeAt(i) & 127]!) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return bytes
}
