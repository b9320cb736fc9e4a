import type { Edit } from '../report.ts'

/** The edit that makes a sentence of the author's words at `insertAt` of the message. */
export function answerEdit(_message: string, insertAt: number, words: string, _width: number): Edit {
  return { from: insertAt, to: insertAt, was: '', insert: words }
}
