/** The settings of another tool in our own words. */
export interface Translated {
  /** What a `.whatwhy.json` would hold; null where the file holds no settings of that tool. */
  readonly settings: Readonly<Record<string, unknown>> | null
  /** What it sets that cannot be said here, by its own name. */
  readonly passedOver: readonly string[]
}

/** A whole number above zero, or undefined. */
export function firstNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined
}

/** The words of a list; none where it is no list of words. */
export function words(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((word): word is string => typeof word === 'string' && word !== '')
    : []
}
