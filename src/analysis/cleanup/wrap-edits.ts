import type { MessageDocument } from '../message/document.ts'
import { readMessage } from '../message/read.ts'
import type { Edit } from '../report.ts'
import { applySorted } from '../text/edits.ts'
import { wrapBlock } from './wrap.ts'

/** Edits tried one by one where all together would change what the message reads as. */
const mostTried = 50

/** What wraps the lines of the body that are too wide; only what leaves the message the parts that it has. */
export const wrapEdits = (message: MessageDocument, width: number): readonly Edit[] =>
  wrap(message, width).edits

/** The message with its lines wrapped, read again; itself where nothing is to be wrapped. */
export const wrapped = (message: MessageDocument, width: number): MessageDocument => wrap(message, width).read

function wrap(message: MessageDocument, width: number): { edits: readonly Edit[]; read: MessageDocument } {
  const { text, source } = message
  const edits = message.body.flatMap((block) => wrapBlock(message, block, width) ?? [])
  if (edits.length === 0) return { edits, read: message }
  const shape = shapeOf(message)
  const whole = readMessage(applySorted(text, edits), source)
  if (shapeOf(whole) === shape) return { edits, read: whole }
  const safe: Edit[] = []
  let read = message
  for (const edit of edits.slice(0, mostTried)) {
    const tried = readMessage(applySorted(text, [...safe, edit]), source)
    if (shapeOf(tried) !== shape) continue
    safe.push(edit)
    read = tried
  }
  return { edits: safe, read }
}

const shapeOf = ({ body, trailers }: MessageDocument) =>
  `${body.map(({ kind, items }) => `${kind}${items.length}`).join()};${trailers.map(({ key }) => key).join()}`
