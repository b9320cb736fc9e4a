import { describe, expect, test } from 'vitest'
import type { Finding, Question } from '../report.ts'
import { nextStep, reply } from './reply.ts'
import { draftWith } from './testing.ts'

const message = 'Drop the retry loop\n\nThe loader now asks once. It was slow.'
const draft = draftWith(message, 'what what why', { kind: 'removal' })

function finding(
  check: string,
  category: Finding['category'],
  level: Finding['level'],
  words: string,
): Finding {
  const from = message.indexOf(words)
  return {
    key: `${check}:${words}`,
    check,
    category,
    level,
    message: `${words}: mend this.`,
    at: { in: 'message', from, to: from + words.length, line: 1, column: 1 },
  }
}

const many = [
  finding('length-in-proportion', 'too-long', 'should', 'It was slow'),
  finding('why-present', 'missing-why', 'should', 'Drop the retry loop'),
  finding('verbs-agree', 'unsupported-claim', 'must', 'asks once'),
  finding('subject-says-what', 'too-vague', 'should', 'Drop'),
  finding('subject-no-period', 'subject-format', 'should', 'loop'),
  finding('what-before-why', 'order', 'could', 'The loader'),
]

describe('reply', () => {
  test('has at most three remarks, in the order of work, none about form', () => {
    const { remarks } = reply(draft, many, [], 'needs-work')
    expect(remarks.map((r) => r.of.split(':')[0])).toEqual([
      'verbs-agree',
      'subject-says-what',
      'why-present',
    ])
  })

  test('is silent where the message is ready', () => {
    expect(reply(draft, many.slice(0, 1), [], 'ready').remarks).toEqual([])
  })

  test('counts safe fixes', () => {
    const fix = { title: 'x', edits: [], trust: 'safe' as const }
    expect(reply(draft, [{ ...many[4]!, fix }], [], 'ready').safeFixes).toBe(1)
  })

  test('offers a box for the reason, where the question says it belongs', () => {
    const question: Question = {
      key: 'why-present:safety',
      slot: 'safety',
      ask: 'Why is it safe?',
      about: [],
      insertAt: 40,
    }
    const { remarks } = reply(draft, [many[1]!], [question], 'needs-work')
    expect(remarks).toHaveLength(1)
    expect(remarks[0]!.answer?.insertAt).toBe(40)
  })

  test('asks a question that no finding asks', () => {
    const question: Question = {
      key: 'parts-described:x',
      slot: 'part',
      ask: 'The diff also touches docs. Why?',
      about: [],
      insertAt: 5,
    }
    const { remarks } = reply(draft, [many[1]!], [question], 'needs-work')
    expect(remarks.map((r) => r.of)).toEqual(['why-present:Drop the retry loop', 'parts-described:x'])
  })
})

describe('nextStep', () => {
  test('names nothing where nothing is left', () => {
    const diff = 'diff --git a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-old\n+new\n'
    expect(nextStep(draftWith(message, 'what what why', { diff }), [], [], 'ready')).toBeNull()
  })

  test('says where no diff was seen, or none could be read', () => {
    expect(nextStep(draft, [], [], 'ready')).toContain('No diff was seen')
    const junk = draftWith(message, 'what what why', { diff: 'these are words' })
    expect(nextStep(junk, [], [], 'ready')).toContain('could not be read')
  })

  test('never asks for a repair of a message that is ready', () => {
    const fix = { title: 'x', edits: [], trust: 'safe' as const }
    expect(nextStep(draft, [{ ...many[4]!, fix }], [], 'ready')).toMatch(/^Copy the cleaned message\./)
  })

  test('asks for a message where there is none', () => {
    expect(nextStep(draftWith('', ''), [], [], 'ready')).toContain('Paste')
  })

  test('is one sentence about the first remark', () => {
    expect(nextStep(draft, many, [], 'needs-work')).toMatch(/^[^\n]{10,200}$/)
  })
})
