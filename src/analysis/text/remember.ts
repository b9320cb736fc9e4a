/** Longer texts are worked out anew: they are rare, and would fill the memory. */
const longestKey = 2000

/**
 * The function with its last results kept, at most `most` of them, so that a key pressed in one sentence costs
 * nothing in the others. Results are shared: they must never be changed.
 */
export function remembering<Result extends object | string | number | null>(
  most: number,
  compute: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    if (text.length > longestKey) return compute(text)
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const result = compute(text)
    known.set(text, result)
    return result
  }
}
