import { expect, test } from 'vitest'
import { countedNotes } from './counted-notes.ts'

const note = (from: number, text: string) => ({ from, to: from, text })

test('tells each thing once, with its first line and how often it was met', () => {
  expect(countedNotes([note(2, 'cut off'), note(4, 'cut off'), note(4, 'strange')], 'a\nb\nc')).toEqual([
    'Line 2: cut off (and 1 more)',
    'Line 3: strange',
  ])
})

test('names no line where the text is not at hand or all of it is meant', () => {
  expect(countedNotes([note(9, 'cut off')], null)).toEqual(['cut off'])
  expect(countedNotes([note(0, 'not English')], 'abc')).toEqual(['not English'])
})
