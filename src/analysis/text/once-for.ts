/**
 * The function with its result kept for each object it was given, as long as that object lives. The object must never
 * change, and the result is shared.
 */
export function onceFor<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>()
  return (key) => {
    let found = known.get(key)
    if (!found) {
      found = { result: compute(key) }
      known.set(key, found)
    }
    return found.result
  }
}
