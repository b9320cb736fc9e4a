import { describe, expect, test } from 'vitest'
import type { Draft } from '../check.ts'
import { draftWith } from '../reply/testing.ts'
import { insertAt } from './insert-at.ts'
import { questionsFor } from './questions.ts'

const place = (spot: { in: 'message' | 'diff'; from: number; to: number }) => ({
  ...spot,
  line: 1,
  column: 1,
})

function needing(draft: Draft, ...slots: ('problem' | 'benefit' | 'safety' | 'alternative')[]): Draft {
  const { why } = draft.judgement
  const needed = Object.fromEntries(slots.map((s) => [s, { needed: true, at: null }]))
  return { ...draft, judgement: { ...draft.judgement, why: { ...why, slots: { ...why.slots, ...needed } } } }
}

describe('questionsFor', () => {
  test('asks for the reasons that are needed and missing, in the author’s words', () => {
    const draft = needing(draftWith('Look rows up by hash', 'what', { kind: 'refactoring' }), 'benefit')
    const [question, ...rest] = questionsFor(draft, [], place)
    expect(rest).toEqual([])
    expect(question?.ask).toContain('Look rows up by hash')
    expect(question?.key).toBe('why-present:benefit')
  })

  test('asks why a guard can go, unless the subject says that it had no use', () => {
    const diff =
      'diff --git a/table.c b/table.c\n--- a/table.c\n+++ b/table.c\n@@ -1,8 +1,2 @@ int rows(struct table *t)\n {\n' +
      '-\tmutex_lock(&t->lock);\n-\tn = count(t);\n-\tmutex_unlock(&t->lock);\n-\tif (n < 0)\n-\t\tn = 0;\n-\treturn n;\n+\treturn count(t);\n }\n'
    const asked = (subject: string) =>
      questionsFor(needing(draftWith(subject, 'what', { kind: 'removal', diff }), 'safety'), [], place)
    expect(asked('Drop the table lock').map((q) => q.key)).toEqual(['why-present:safety'])
    expect(asked('Drop the table lock')[0]!.ask).toContain('the lock')
    expect(asked('Drop the unused table lock')).toEqual([])
  })

  test('asks why tests can go, unless what they tested goes too', () => {
    const test =
      'diff --git a/test_table.py b/test_table.py\n--- a/test_table.py\n+++ b/test_table.py\n@@ -1,8 +1,2 @@\n import table\n' +
      '-def test_sum():\n-    assert table.sum([1]) == 1\n-\n-def test_sum_of_none():\n-    assert table.sum([]) == 0\n-\n def other(): pass\n'
    const code =
      'diff --git a/table.py b/table.py\n--- a/table.py\n+++ b/table.py\n@@ -1,5 +1,2 @@\n import math\n-def sum(rows):\n-    return math.fsum(rows)\n-\n pass\n'
    const asked = (diff: string) =>
      questionsFor(needing(draftWith('Drop sum()', 'what', { kind: 'removal', diff }), 'safety'), [], place)
    expect(asked(test)[0]?.ask).toContain('the tests')
    expect(asked(test + code)).toEqual([])
  })

  test('asks about a special case that no sentence mentions', () => {
    const diff =
      'diff --git a/trap.c b/trap.c\n--- a/trap.c\n+++ b/trap.c\n@@ -1,3 +1,9 @@ bool fixup(int trapnr)\n {\n' +
      '+\tif (trapnr == TRAP_DEBUG)\n+\t\treturn false;\n+\n+\tentry = find(trapnr);\n+\tif (!entry)\n+\t\treturn false;\n \treturn true;\n }\n'
    const draft = draftWith('Look the address up in the table', 'what', { diff })
    expect(questionsFor(draft, [], place).map((q) => q.slot)).toContain('special-case')
    const told = draftWith(
      'Look the address up\n\nLeave debug traps alone: TRAP_DEBUG belongs to the debugger.',
      'what what',
      { diff },
    )
    expect(questionsFor(told, [], place).map((q) => q.slot)).not.toContain('special-case')
  })

  test('asks nothing about a fixup', () => {
    expect(questionsFor(needing(draftWith('fixup! Add x', 'what'), 'problem'), [], place)).toEqual([])
  })
})

describe('insertAt', () => {
  test('is below the subject where there is no body', () => {
    expect(insertAt(draftWith('Add x', 'what'), 'problem')).toBe(5)
    expect(insertAt(draftWith('Add x\n\n', 'what'), 'problem')).toBe(7)
  })

  test('is in front of trailers', () => {
    const message = 'Add x\n\nSigned-off-by: A U Thor <a@example.org>\n'
    expect(insertAt(draftWith(message, 'what'), 'problem')).toBe(7)
  })

  test('is the end of the paragraph that says why, or else what', () => {
    const message = 'Add x\n\nIt was slow.\n\nAdd an index.\n\nTested.'
    const draft = draftWith(message, 'what why what evidence')
    expect(message.slice(0, insertAt(draft, 'problem'))).toMatch(/slow\.$/)
    expect(message.slice(0, insertAt(draft, 'benefit'))).toMatch(/index\.$/)
  })
})
