import type { Source } from '../report.ts'
import type { MessageDocument } from './document.ts'

export function readMessage(text: string, source: Source): MessageDocument {
  const end = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')
  const subject = text.trim()
    ? { from: 0, to: end, tag: null, marker: null, prefix: null, suffix: null, title: { from: 0, to: end } }
    : null
  return { text, source, subject, body: [], trailerBlock: null, trailers: [], outside: [] }
}
