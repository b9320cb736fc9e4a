import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument, Trailer } from '../message/document.ts'
import type { Edit } from '../report.ts'
import { editAt } from '../text/edits.ts'
import { onceFor } from '../text/once-for.ts'

/** Keys in wide use, as git's, the kernel's and the forges' own documents write them. */
const commonKeys = [
  'Acked-by', 'Based-on-patch-by', 'BREAKING-CHANGE', 'Cc', 'Change-Id', 'Closes', 'Co-authored-by', 'Co-developed-by',
  'Debugged-by', 'Fixes', 'Helped-by', 'Improved-by', 'Link', 'Mentored-by', 'Noticed-by', 'Refs', 'References',
  'Reported-and-tested-by', 'Reported-by', 'Requested-by', 'Resolves', 'Reviewed-by', 'See-also', 'Signed-off-by',
  'Suggested-by', 'Tested-by',
] // prettier-ignore

/** The usual writing of a key by its lower-case form. */
const knownKeys = onceFor(({ trailers }: Convention): ReadonlyMap<string, string> => {
  const keys = [...commonKeys, ...trailers.known, ...trailers.required]
  return new Map(keys.map((key) => [key.toLowerCase(), key]))
})

/**
 * Known keys in their usual case and with one space behind the colon (git takes `https://` and `Before:` for keys
 * too, so others only lose blanks before it), a blank line before the trailers where prose runs
 * into them, and none between two paragraphs of trailers. The order stays as it is.
 */
export function trailerEdits(message: MessageDocument, convention: Convention): Edit[] {
  const known = knownKeys(convention)
  const edits = message.trailers.flatMap((trailer) => keyEdits(message.text, trailer, known))
  const gap = trailerGapEdit(message, known)
  if (gap) edits.push(gap)
  return edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
}

function keyEdits(
  text: string,
  { key, keySpan, valueSpan }: Trailer,
  known: ReadonlyMap<string, string>,
): Edit[] {
  const usual = known.get(key.toLowerCase())
  const colon = text.indexOf(':', keySpan.to)
  const blanks = editAt(text, keySpan.to, colon, '')
  if (usual === undefined) return colon > keySpan.to ? [blanks] : []
  const edits: Edit[] = []
  if (usual !== key) edits.push(editAt(text, keySpan.from, keySpan.to, usual))
  if (valueSpan.from === valueSpan.to) return edits
  const was = text.slice(keySpan.to, valueSpan.from)
  if (was !== ': ' && !was.includes('\n')) {
    edits.push(editAt(text, keySpan.to, valueSpan.from, ': '))
  }
  return edits
}

const trailerLine = /^([A-Za-z0-9-]{2,40})[ \t]{0,4}:[ \t]{0,8}\S/

/** The blank line that parts the trailers from the prose above them in the same paragraph. */
function trailerGapEdit(message: MessageDocument, known: ReadonlyMap<string, string>): Edit | null {
  const { text, trailerBlock, body } = message
  const last = trailerBlock ?? body.at(-1)
  if (!last || (!trailerBlock && body.at(-1)?.kind !== 'paragraph')) return null
  if (message.outside.some(({ from, to }) => from < last.to && to > last.from)) return null
  const lines = text.slice(last.from, last.to).split('\n')
  const isTrailer = (line: string) => {
    const key = trailerLine.exec(line.slice(0, 80))?.[1]
    return (
      key !== undefined &&
      known.has(key.toLowerCase()) &&
      !/^(?:Link|References|Refs|BREAKING-CHANGE)$/i.test(key)
    )
  }
  let first = lines.length
  while (
    first > 0 &&
    (isTrailer(lines[first - 1]!) || (/^[ \t]+\S/.test(lines[first - 1]!) && first < lines.length))
  ) {
    first--
  }
  const above = lines[first - 1]
  if (first === 0 || first === lines.length || above === undefined || !isTrailer(lines[first]!)) return null
  if (
    /^(?:\[.*\]\s*$|\(cherry picked |[A-Za-z0-9-]+[ \t]*:)/.test(above.slice(0, 300)) ||
    !/-by:/i.test(lines.slice(first).join('\n'))
  )
    return null
  const at = last.from + lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0)
  return { from: at, to: at, was: '', insert: above.endsWith('\r') ? '\r\n' : '\n' }
}
