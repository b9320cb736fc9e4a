import { expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { diffTraces, diffWords, scan, SIDE } from './diff-words.ts'
import { hashOf } from '../text/hash.ts'

const diff = readDiff(
  [
    'diff --git a/reader/page.c b/reader/page.c',
    '--- a/reader/page.c',
    '+++ b/reader/page.c',
    '@@ -1,3 +1,3 @@ static int read_page(void)',
    ' int keep;',
    '-oldLookup(keep);',
    '+hash_lookup(keep);',
    '',
  ].join('\n'),
)

test('knows on which sides a word stands', () => {
  const words = diffWords(diff)
  expect(words.get(hashOf('hash'))).toBe(SIDE.added)
  expect(words.get(hashOf('old'))).toBe(SIDE.removed)
  expect(words.get(hashOf('lookup'))).toBe(SIDE.added | SIDE.removed)
  expect(words.get(hashOf('keep'))).toBe(SIDE.added | SIDE.removed | SIDE.context)
  expect(words.get(hashOf('page'))).toBe(SIDE.path | SIDE.context)
})

test('is read once per diff', () => {
  expect(diffWords(diff)).toBe(diffWords(diff))
})

test.each<[string, string[], string[], number]>([
  ['parsed', ['parsed'], ['pars'], 0],
  ['readPages twice', ['read', 'pages', 'twice'], ['read', 'page', 'twice'], 1],
  ['MAX_depth of 3 ad-hoc things', ['max', 'depth', 'hoc', 'things'], ['max', 'depth', 'hoc', 'thing'], 1],
  ['Parsing x11 JSON', ['parsing', 'json'], ['pars', 'json'], 2],
])('takes apart: %s', (text, words, stems, names) => {
  const found: [number, number][] = []
  let named = 0
  scan(
    text,
    0,
    text.length,
    (id, stem) => found.push([id, stem]),
    () => named++,
  )
  expect(found.map(([id]) => id)).toEqual(words.map(hashOf))
  expect(found.map(([, stem]) => stem)).toEqual(stems.map(hashOf))
  expect(named).toBe(names)
})

test('a sentence about the new name is told from one about the old', () => {
  const words = diffWords(diff)
  expect(diffTraces('Call hash_lookup()', words).names & 1).toBe(1)
  expect(diffTraces('The oldLookup() was slow', words).names & 2).toBe(2)
  expect(diffTraces('Whatever happens', words)).toMatchObject({ added: 1, absent: 5, names: 0 })
})
