import { expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import { readDiff } from './diff/read.ts'
import { splitPaste } from './message/split.ts'
import { outline } from './outline/outline.ts'
import { readSettingsFile } from './settings-file.ts'
import { faultsOf } from './testing/faults.ts'

/** Names that every object knows, so that a table looked up by a word may answer with what it never held. */
const known = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name']
const ofObjects = Object.getOwnPropertyNames(Object.prototype).join()

it.each(known)('takes %s for a word wherever a word may stand', (word) => {
  const messages = [
    `${word}: Add ${word} to ${word}`,
    `${word}(${word})!: ${word}\n\n${word}.  The ${word} of ${word}_${word}() is ${word} ${word}.\n\n${word}: ${word}\n${word}-by: A <a@example.org>`,
    `Rename ${word} to ${word}2\n\n- ${word}\n- ${word}.c: ${word}\n\nFixes: 0123456789ab ("${word}")`,
  ]
  const diff = ['c', 'ts', 'py', 'json', 'md', word]
    .map(
      (ending) =>
        `diff --git a/${word}/${word}.${ending} b/${word}/${word}.${ending}\n--- a/${word}/${word}.${ending}\n+++ b/${word}/${word}.${ending}\n@@ -1,2 +1,5 @@ ${word}\n-${word} = 1\n+${word} = 2\n+if (a == ${word.toUpperCase()}) {\n+def ${word}(self):\n+"${word}": "${word}",\n`,
    )
    .join('')
  for (const message of messages) {
    const settings = {
      levels: { [word]: 'must' },
      dictionary: [word],
      ignored: [word],
      answered: [word],
    } as const
    const report = analyse({ message, diff, convention: word, settings })
    expect(faultsOf({ message, diff, source: 'draft', report })).toEqual([])
    expect(
      report.findings.filter(({ message: says }) => /native code|undefined|\[object/.test(says)),
    ).toEqual([])
  }
  expect(outline(readDiff(diff))).not.toMatch(/native code|undefined|\[object/)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(ofObjects)
  expect(splitPaste(`${word}: ${word}\nSubject: ${word}\nFrom: ${word}\n\n${word}`)).toHaveLength(1)
})

it('takes no prototype from a settings file', () => {
  for (const key of known) {
    const file = readSettingsFile(
      `{"${key}": {"polluted": 1}, "levels": {"${key}": "must"}, "trailers": {"${key}": 1}, "extends": "${key}"}`,
    )
    expect(file.problems.length, key).toBeGreaterThan(0)
  }
  expect('polluted' in {}).toBe(false)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(ofObjects)
})
