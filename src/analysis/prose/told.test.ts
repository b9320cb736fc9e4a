import { expect, test } from 'vitest'
import { draftOf } from '../analyse.ts'
import { squashList, toldBeyondSubject } from './told.ts'

const texts = (sentences: readonly { readonly text: string }[]) => sentences.map((s) => s.text)

test('a sentence that says the subject again tells nothing beyond it', () => {
  const draft = draftOf({
    message:
      'Close idle sockets after a timeout\n\nClose sockets that are idle after a timeout. Add a timer to each listener and arm it at accept().',
  })
  expect(texts(toldBeyondSubject(draft))).toEqual(['Add a timer to each listener and arm it at accept().'])
})

test('a list that opens with the subject is the history of a branch', () => {
  const draft = draftOf({
    message: 'Close idle sockets (#12)\n\n* Close idle sockets\n\n* Fix lint\n\n* Tests',
  })
  expect(texts(squashList(draft))).toEqual(['Close idle sockets', 'Fix lint', 'Tests'])
  expect(squashList(draftOf({ message: 'Close idle sockets\n\n* Arm a timer\n* Stop it' }))).toEqual([])
})
