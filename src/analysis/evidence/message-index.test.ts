import { expect, test } from 'vitest'
import { readMessage } from '../message/read.ts'
import { segment } from '../sentences/segment.ts'
import { indexMessage } from './message-index.ts'

const wordsOf = (text: string) => {
  const message = readMessage(text, 'log')
  const sentences = segment(message).map((unit) => ({
    ...unit,
    roles: ['meta' as const],
    scores: { what: 0, why: 0, background: 0, evidence: 0, meta: 1 },
  }))
  return indexMessage(message, sentences).occurrences.map((o) => o.word.raw)
}

test('names of people are no words of the change', () => {
  const body =
    'Sort the rows.\n\nAuthor: Marguerite Anselm <m@example.org>\n\nReviewers: Ottilie\n\nCloses #12 for good.'
  expect(wordsOf(`Keep rows\n\n${body}`)).toEqual(expect.arrayContaining(['Sort', 'rows']))
  for (const name of ['Marguerite', 'Anselm', 'Ottilie'])
    expect(wordsOf(`Keep rows\n\n${body}`)).not.toContain(name)
})
