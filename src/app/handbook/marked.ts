/** A text cut at the words that an example finds, each searched behind the one before. */
export function withMarks(
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = []
  let at = 0
  for (const word of words) {
    const from = word === '' ? -1 : text.indexOf(word, at)
    if (from < 0) continue
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false })
    pieces.push({ text: word, marked: true })
    at = from + word.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}
