import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../message/read.ts'
import { roughMessage } from '../message/testing.ts'
import { blanks } from '../outline/blanks.ts'
import { applyEdits } from '../text/edits.ts'
import { answerEdit, fillEdit } from './answer.ts'

const apply = (message: string, at: number, words: string, width = 72) => {
  const edit = answerEdit(message, at, words, width)
  const { text, skipped } = applyEdits(message, [edit])
  expect(skipped).toEqual([])
  return text
}
/** Answers at the mark `|`. */
const answered = (marked: string, words: string, width = 72) =>
  apply(marked.replace('|', ''), marked.indexOf('|'), words, width)

describe('answerEdit', () => {
  it('makes a sentence of the words', () => {
    expect(answered('Add x\n\nIt is new.|\n', 'the reader waits')).toBe(
      'Add x\n\nIt is new. The reader waits.\n',
    )
    expect(answered('Add x\n\nIt is new.|\n', 'queue_init() waits!')).toBe(
      'Add x\n\nIt is new. queue_init() waits!\n',
    )
    expect(answered('Add x\n\nIt is new.|\n', 'iOS  needs\nit "now."')).toBe(
      'Add x\n\nIt is new. iOS needs it "now."\n',
    )
    expect(answered('Add x|', ' \n')).toBe('Add x')
  })

  it('goes on in the sentence before with a reason that is none by itself', () => {
    expect(answered('Add x\n\nIt is new.| So it waits.\n', 'because the reader waits')).toBe(
      'Add x\n\nIt is new because the reader waits. So it waits.\n',
    )
    expect(answered('Add x\n\nIt is new. It waits.|\n', 'because the reader waits')).toBe(
      'Add x\n\nIt is new. It waits. Because the reader waits.\n',
    )
    expect(answered('Add x\n\nIs it new?|\n', 'because the reader waits')).toBe(
      'Add x\n\nIs it new? Because the reader waits.\n',
    )
    expect(answered('Add x|', 'because the reader waits')).toBe('Add x\n\nBecause the reader waits.')
  })

  it('wraps the paragraph that it goes on in, and no other', () => {
    const wide = 'a line of another paragraph that is wider than forty columns'
    expect(
      answered(`Add x\n\nThe reader takes the lock.| The writer\nwaits.\n\n${wide}\n`, 'it is short', 40),
    ).toBe(`Add x\n\nThe reader takes the lock. It is short.\nThe writer waits.\n\n${wide}\n`)
    expect(answered('Add x\n\n- first one.|\n- second\n', 'it is needed by the reader', 30)).toBe(
      'Add x\n\n- first one. It is needed by\n  the reader.\n- second\n',
    )
  })

  it('makes a paragraph behind the subject, between blocks and before the trailers', () => {
    expect(answered('Add x|', 'it is needed')).toBe('Add x\n\nIt is needed.')
    expect(answered('Add x|\n', 'it is needed')).toBe('Add x\n\nIt is needed.\n')
    expect(answered('Ad|d x\n\nBody.\n', 'it is needed')).toBe('Add x\n\nIt is needed.\n\nBody.\n')
    expect(answered('Add x\n\nOne.\n|\nTwo.\n', 'it is needed')).toBe(
      'Add x\n\nOne.\n\nIt is needed.\n\nTwo.\n',
    )
    expect(answered('Add x\n\n|Acked-by: A\n', 'it is needed')).toBe(
      'Add x\n\nIt is needed.\n\nAcked-by: A\n',
    )
    expect(answered('Add x\n\nAcked|-by: A\n', 'it is needed')).toBe(
      'Add x\n\nIt is needed.\n\nAcked-by: A\n',
    )
    expect(answered('Add x\n\nOne:\n\n    co|de\n', 'it is needed')).toBe(
      'Add x\n\nOne:\n\n    code\n\nIt is needed.\n',
    )
    expect(answered('|Subject: Add x\nFrom: A <a@example.org>\n\nBody.\n', 'it is needed')).toBe(
      'Subject: Add x\nFrom: A <a@example.org>\n\nIt is needed.\n\nBody.\n',
    )
    expect(answered('Add x\n\n# On branch main\n#|\n', 'it is needed')).toBe(
      'Add x\n\nIt is needed.\n\n# On branch main\n#\n',
    )
    expect(answered('|', 'it is needed')).toBe('It is needed.\n')
  })

  it.each([
    [
      'Add x\n\n[why is this needed?]\n\n- one\n',
      'the reader waits',
      'Add x\n\nThe reader waits.\n\n- one\n',
    ],
    [
      'Add x\n\nIt is new. [why is this needed?]\n',
      'the reader waits',
      'Add x\n\nIt is new. The reader waits.\n',
    ],
    [
      'Add x\n\n- a because [why is this\n  case?]; add b\n',
      'it is\nshort.',
      'Add x\n\n- a because it is short; add b\n',
    ],
    [
      'Add x\n\n- build: [what changes here?]\n',
      'the list of files',
      'Add x\n\n- build: the list of files\n',
    ],
    [
      'Add x\n\nIt is new. [why is this needed?]\n',
      'the reader waits',
      'Add x\n\nIt is new. The\nreader waits.\n',
      20,
    ],
    ['[what area?]: Add x\n', 'store', 'store: Add x\n'],
    [
      'Add x\n\nSigned-off-by: [who signs this off?]\n',
      'A <a@example.org>',
      'Add x\n\nSigned-off-by: A <a@example.org>\n',
    ],
    ['Add x\n\n[why?]\n', ' ', 'Add x\n\n[why?]\n'],
  ])(
    'fills the blank of %j with %j: alone as a sentence, within one as typed',
    (message, words, filled, width = 72) => {
      const [blank] = blanks(message)
      expect(applyEdits(message, [fillEdit(message, blank!, words, width)]).text).toBe(filled)
    },
  )

  it('keeps CRLF', () => {
    expect(answered('Add x|\r\n\r\nBody.\r\n', 'it is needed by all the readers', 20)).toBe(
      'Add x\r\n\r\nIt is needed by all\r\nthe readers.\r\n\r\nBody.\r\n',
    )
  })

  it('keeps every word, the subject and the trailers, wherever it goes', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    fc.assert(
      fc.property(roughMessage, fc.nat(600), fc.integer({ min: 20, max: 100 }), (message, at, width) => {
        const text = apply(message, Math.min(at, message.length), 'zanzibar is far away', width)
        const left = words(text)
        const start = left.indexOf('Zanzibar')
        expect(left.splice(start, 4)).toEqual(['Zanzibar', 'is', 'far', 'away.'])
        expect(left).toEqual(words(message))
        const [before, after] = [readMessage(message, 'draft'), readMessage(text, 'draft')]
        const trailers = after.trailers.map(({ key, value }) => `${key}: ${value}`)
        expect(trailers).toEqual(
          expect.arrayContaining(before.trailers.map(({ key, value }) => `${key}: ${value}`)),
        )
        const subject = ({ text: t, subject: s }: typeof before) => s && t.slice(s.from, s.to)
        if (before.subject) expect(subject(after)).toBe(subject(before))
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
