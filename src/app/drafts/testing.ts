/** A browser's storage in memory; writes throw where `takes` says no. `map` is what it holds. */
export function memoryStorage(
  takes: (key: string, value: string) => boolean = () => true,
): Storage & { readonly map: Map<string, string> } {
  const map = new Map<string, string>()
  return {
    map,
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
    setItem(key, value) {
      if (!takes(key, value)) throw new Error('refused')
      map.set(key, value)
    },
  }
}
