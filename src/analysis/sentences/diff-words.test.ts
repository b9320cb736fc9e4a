import { expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { diffFeatures, diffWords } from './diff-words.ts'

const diff = readDiff(
  [
    'diff --git a/reader/page.c b/reader/page.c',
    '--- a/reader/page.c',
    '+++ b/reader/page.c',
    '@@ -1,3 +1,3 @@ static int read_page(void)',
    ' int keep;',
    '-old_lookup(keep);',
    '+hash_lookup(keep);',
    '',
  ].join('\n'),
)

test('knows on which side a word stands', () => {
  const { added, removed, context, paths } = diffWords(diff)
  expect([...added]).toEqual(['hash_lookup', 'hash', 'lookup', 'keep'])
  expect(removed.has('old_lookup')).toBe(true)
  expect(context.has('read_page')).toBe(true)
  expect(paths.has('page')).toBe(true)
})

test('is read once per diff', () => {
  expect(diffWords(diff)).toBe(diffWords(diff))
})

test('a sentence about the new name is told from one about the old', () => {
  const words = diffWords(diff)
  expect(diffFeatures('Call hash_lookup()', 'b', words)).toContain('diff name new')
  expect(diffFeatures('The old_lookup() was slow', 'b', words)).toContain('diff name gone')
  expect(diffFeatures('Whatever', 'b', null)).toEqual(['diff none'])
})
