/**
 * The function with its result kept for each object it was given, as long as that object lives. The object must never
 * change, and the result is shared; what else is handed over must make no other one.
 */
export function onceFor<Key extends object, Rest extends readonly unknown[], Result>(
  compute: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>()
  return (key, ...rest) => {
    let found = known.get(key)
    if (!found) {
      found = { result: compute(key, ...rest) }
      known.set(key, found)
    }
    return found.result
  }
}
