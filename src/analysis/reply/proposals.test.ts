import { describe, expect, test } from 'vitest'
import { applyEdits } from '../text/edits.ts'
import { proposals } from './proposals.ts'
import { draftWith } from './testing.ts'

const filler = 'The table holds one row per reader and is kept in memory for as long as the reader lives. '

describe('rearrange', () => {
  const message = [
    'cache: Evict rows by age',
    '',
    'The cache grows until the process is killed, which operators see once a week. Evict rows that are older than an',
    'hour. Readers then wait for at most one row, so that no request times out. Add a timer that looks at the oldest',
    'row every second. A timer per row was measured and costs more memory than the rows. Print how many rows went.',
    '',
    filler + filler,
  ].join('\n')
  const draft = draftWith(message, 'what why what why what why what background background', {
    order: 'mixed',
  })

  test('moves whole sentences, changes none, and keeps the problem in front', () => {
    const [proposal] = proposals(draft)
    expect(proposal?.id).toBe('rearrange')
    const { text, skipped } = applyEdits(message, proposal!.edits)
    expect(skipped).toEqual([])
    const words = (s: string) => s.split(/\s+/).sort()
    expect(words(text)).toEqual(words(message))
    expect(text.indexOf('The cache grows')).toBeLessThan(text.indexOf('Evict rows that'))
    expect(text.indexOf('Print how many')).toBeLessThan(text.indexOf('Readers then wait'))
  })

  test('puts the change in front where that is asked for', () => {
    const asked = draftWith(message, 'what why what why what why what background background', {
      order: 'mixed',
      settings: { whatFirst: true },
    })
    const { text } = applyEdits(message, proposals(asked)[0]!.edits)
    expect(text.indexOf('Evict rows that')).toBeLessThan(text.indexOf('The cache grows'))
  })

  test('says nothing about a short body', () => {
    const short = draftWith(
      'Evict rows\n\nIt grows. Evict them. Memory is dear. Print it.',
      'what why what why what',
      {
        order: 'mixed',
      },
    )
    expect(proposals(short)).toEqual([])
  })
})

describe('shorten', () => {
  test('leaves out a repetition and an argument against another way', () => {
    const message = [
      'cache: Evict rows by age',
      '',
      'The cache grows until the process is killed, which operators see once a week. Evict rows older than an hour.',
      '',
      'Alternatively, the table could be written to disk, but that would require either a format of its own or a second',
      'process that reads it back.',
      '',
      'Operators see once a week that the process is killed because the cache grows.',
    ].join('\n')
    const draft = draftWith(message, 'what why what background why')
    const proposal = proposals(draft).find((p) => p.id === 'shorten')
    expect(proposal).toBeDefined()
    const { text, skipped } = applyEdits(message, proposal!.edits)
    expect(skipped).toEqual([])
    expect(text).not.toContain('Alternatively')
    expect(text).toContain('Evict rows older than an hour.')
    expect(text).not.toMatch(/\n\n\n|\n$/)
    expect(proposal!.wordsAfter).toBeLessThan(proposal!.wordsBefore)
  })
})
