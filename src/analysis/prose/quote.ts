/** The author's words as a finding quotes them: on one line, cut at a blank near `limit` code units where they are long. */
export function quoted(text: string, limit = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return `“${line}”`
  const cut = line.slice(0, limit)
  const blank = cut.lastIndexOf(' ')
  // No half of a pair of surrogates is shown.
  return `“${blank > limit / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')} ...”`
}

/** `1 word`, `3 words`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** `first` for 0, as far as words go; then `11th`. */
export function ordinal(index: number): string {
  return ORDINALS[index] ?? `${index + 1}th`
}
