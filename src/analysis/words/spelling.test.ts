import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonWords } from './common-words.ts'
import { lookAlikeWords } from './look-alike-words.ts'
import { misspellings } from './misspellings.ts'
import { correctionOf } from './spelling.ts'

const common = commonWords.trim().split(/\s/)

test.each([
  ['recieve', 'receive'],
  ['Teh', 'The'],
  ['enviroment', 'environment'],
  ['explicitely', 'explicitly'],
  ['doesnt', "doesn't"],
  ['registred', 'registered'],
  ['functoin', 'function'],
  ['succesful', 'successful'],
  ['aviod', 'avoid'],
  ['unfortuantelly', 'unfortunately'],
  ['reprocuded', 'reproduced'],
  ['contructor', 'constructor'],
  ['uneeded', 'unneeded'],
  ['seperating', 'separating'],
  ['foung', 'found'],
])('%s is %s', (wrong, right) => {
  expect(correctionOf(wrong)?.right).toBe(right)
})

test.each([
  'receive',
  'colour',
  'color',
  'initialise',
  'preempted',
  'unlockable',
  'refactorings',
  'printk',
  'frobnicate',
  'stash',
  'froze',
  'configurator',
  'duplicative',
  'mutative',
  'preventive',
])('%s is let through', (word) => {
  expect(correctionOf(word)).toBeNull()
})

test('no word of the lists is misspelt by them', () => {
  for (const word of [...common, ...lookAlikeWords.trim().split(/\s/)])
    expect([word, correctionOf(word)]).toEqual([word, null])
  for (const right of misspellings.values()) {
    for (const part of right.split(' ')) expect([part, correctionOf(part)]).toEqual([part, null])
  }
})

test('a swap of two letters inside a long common word is found, unless it makes another word', () => {
  const word = fc.constantFrom(...common.filter((w) => w.length >= 9))
  let found = 0
  let tried = 0
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 6 }), (w, i) => {
      fc.pre(w[i] !== w[i + 1])
      tried++
      if (correctionOf(w.slice(0, i) + w[i + 1] + w[i] + w.slice(i + 2))?.right === w) found++
    }),
  )
  expect(found / tried).toBeGreaterThan(0.95)
})
