/** A sentence of the report; what stands between backticks is set as code. */
export function Prose({ text }: { readonly text: string }) {
  const pieces = text.split('`')
  if (pieces.length % 2 === 0) return text
  return pieces.map((piece, i) => (i % 2 ? <code key={i}>{piece}</code> : piece))
}
