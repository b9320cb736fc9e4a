/** A size for people, from UTF-16 code units or bytes. */
export function megabytes(size: number): string {
  return `${(size / 1_000_000).toFixed(size < 10_000_000 ? 1 : 0)} MB`
}

/** A number as the notes of a report write it. */
export const figure = (count: number) => count.toLocaleString('en')
