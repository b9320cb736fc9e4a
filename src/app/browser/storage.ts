/** The browser's storage; where it is refused, one that remembers nothing and says so by throwing on writes. */
export function browserStorage(): Storage {
  try {
    const { localStorage } = window
    localStorage.getItem('whatwhy:settings')
    return localStorage
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      clear: () => undefined,
      setItem() {
        throw new DOMException('storage refused', 'QuotaExceededError')
      },
    }
  }
}
