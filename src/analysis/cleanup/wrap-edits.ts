import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import type { Edit } from '../report.ts'
import { applySorted } from '../text/edits.ts'
import { wrapBlock } from './wrap.ts'

/** Edits tried one by one where all together would change what the message reads as. */
const mostTried = 50

/** What wraps the lines of the body that are too wide; only what leaves the message the parts that it has. */
export function wrapEdits(message: MessageDocument, width: number): readonly Edit[] {
  const { text, source } = message
  const edits = message.body.flatMap((block) => wrapBlock(message, block, width) ?? [])
  if (edits.length === 0) return edits
  const shape = shapeOf(message)
  const keeps = (tried: readonly Edit[]) => shapeOf(readMessage(applySorted(text, tried), source)) === shape
  if (keeps(edits)) return edits
  const safe: Edit[] = []
  for (const edit of edits.slice(0, mostTried)) if (keeps([...safe, edit])) safe.push(edit)
  return safe
}

const shapeOf = ({ body, trailers }: MessageDocument) =>
  `${body.map(({ kind, items }) => `${kind}${items.length}`).join()};${trailers.map(({ key }) => key).join()}`
