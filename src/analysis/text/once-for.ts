/** What is known of an object, by the function that worked it out. One table for all: a weak one is dear to fill. */
const known = new WeakMap<object, Map<unknown, unknown>>()

/**
 * The function with its result kept for each object it was given, as long as that object lives. The object must never
 * change, and the result is shared; what else is handed over must make no other one.
 */
export function onceFor<Key extends object, Rest extends readonly unknown[], Result>(
  compute: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  return (key, ...rest) => {
    let results = known.get(key)
    if (!results) known.set(key, (results = new Map()))
    if (!results.has(compute)) results.set(compute, compute(key, ...rest))
    return results.get(compute) as Result
  }
}
