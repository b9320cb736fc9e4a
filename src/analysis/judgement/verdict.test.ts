import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const report = (message: string, more: Partial<Parameters<typeof analyse>[0]> = {}) =>
  analyse({ message, ...more })

const diff =
  'diff --git a/store/index.c b/store/index.c\n--- a/store/index.c\n+++ b/store/index.c\n@@ -1,4 +1,4 @@ int store_get(struct store *s)\n {\n-\tread_index(s);\n+\tif (!s->index)\n+\t\tread_index(s);\n \treturn s->index->value;\n }\n'

describe('a message is not ready', () => {
  test.each([
    ['with a blank left to fill in', 'store: Read the index once\n\n[why is this needed?]'],
    ['under a subject that says nothing', 'fix bug\n\nfixed the thing in the code, should work now'],
    ['as a subject alone whose diff nobody has seen', 'store: Read the index once'],
  ])('%s', (_, message) => {
    expect(report(message).verdict).toBe('needs-work')
  })

  test('beside another diff', () => {
    const { verdict, reply } = report(
      'palette: Sort the swatches by hue\n\nDesigners look for a colour by its hue and had to scan the whole palette.',
      { diff },
    )
    expect(verdict).toBe('needs-work')
    expect(reply.remarks).toHaveLength(1)
  })
})

test('a typo needs no diff to be ready', () => {
  expect(report('Fix typo in the manual').verdict).toBe('ready')
})

test('a general wish for more is not spoken where a glance at the diff answers it', () => {
  expect(
    report('formatting', { diff: diff.replace('read_index(s);\n+', 'read_index( s );\n+') }).verdict,
  ).toBe('ready')
  expect(report('store: Fix a crash on an empty index', { diff }).reply.remarks).toEqual([])
})

test('a slip of form makes nobody wish for more words', () => {
  const counting = diff.replace(
    '+\t\tread_index(s);\n',
    '+\t\tread_index(s);\n+\tif (s->index->stale)\n+\t\tread_index(s);\n+\tlock(s);\n+\tcount(s);\n+\tunlock(s);\n',
  )
  const { verdict, next, reply, questions } = report(
    'store: Keep the index\n\nEach reader read the index again and again. Teh count is new.',
    { diff: counting.replace('-1,4 +1,4', '-1,4 +1,9') },
  )
  expect(verdict).toBe('needs-work')
  expect(next).toContain('“Teh” is misspelt')
  expect({ remarks: reply.remarks, questions }).toEqual({ remarks: [], questions: [] })
})

test('of another language only the form is judged, and the report says so', () => {
  const { verdict, next, notes } = report('修复空列表导致的崩溃\n\n空列表时读取第一个元素会失败。')
  expect(verdict).toBe('ready')
  expect(next).toContain('only its form')
  expect(notes.map((n) => n.text).join()).toContain('not in English')
})

test('the general remark can be put aside, and then the message is ready', () => {
  const message = 'store: Read the index once'
  const { questions, verdict } = report(message, {
    settings: { levels: { 'why-present': 'off' } },
  })
  expect(verdict).toBe('needs-work')
  const answered = questions.map((q) => q.key)
  expect(report(message, { settings: { levels: { 'why-present': 'off' }, answered } }).verdict).toBe('ready')
})
