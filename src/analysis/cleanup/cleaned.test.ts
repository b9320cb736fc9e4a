import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'
import { checks } from '../checks/all.ts'
import { roughMessage } from '../message/testing.ts'

test('what is cleaned needs no safe fix and stays as it is', () => {
  for (const { message, convention, source } of checks.flatMap((c) => c.examples)) {
    const { cleaned, convention: used } = analyse({ message, convention, source })
    const again = analyse({ message: cleaned, convention: used, source: 'log' })
    expect(again.cleaned).toBe(cleaned)
    expect(again.findings.filter((f) => f.fix?.trust === 'safe').map((f) => [f.check, cleaned])).toEqual([])
  }
})

test('cleaning twice is cleaning once, whatever the text', () => {
  fc.assert(
    fc.property(roughMessage, fc.constantFrom('plain', 'kernel', 'conventional'), (message, convention) => {
      const { cleaned } = analyse({ message, convention, source: 'log' })
      expect(analyse({ message: cleaned, convention, source: 'log' }).cleaned).toBe(cleaned)
    }),
  )
})

test('one cleaning takes all that cannot be seen, however much there is', () => {
  for (const message of [
    `Add a tree\n\n${'    \u2502\u00a0\u00a0 \u2514\u2500\u2500 leaf.c\n'.repeat(12)}`,
    `Add a limit. \r+ more\n\n${'x\u200d\u200d\u00e9 '.repeat(12)}`,
    `Add a limit.\u0007\n\na\u000bb${'\u202f'.repeat(12)}c`,
  ]) {
    const { cleaned } = analyse({ message, source: 'log' })
    expect(cleaned).not.toMatch(/[\u0007\u000b\u00a0\u200d\u202f]/)
    expect(analyse({ message: cleaned, source: 'log' }).cleaned).toBe(cleaned)
  }
})

test('a line that cannot be seen is no subject of the cleaned message', () => {
  expect(analyse({ message: '\u200B\nAdd x.  Another y.' }).cleaned).toBe('Add x. Another y\n')
})

test('the blank line behind the headers of a mail is none to spare', () => {
  const message = 'From 0123 Mon Sep 17 2001\nDate: today\n\n\nAdd x  \n'
  expect(analyse({ message, source: 'patch' }).cleaned).toBe('Add x\n')
})
