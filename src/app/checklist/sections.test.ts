import { expect, test } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { looseQuestions, openPoints } from '../wording/index.ts'
import { bySection, tallyOf } from './sections.ts'

const message = 'Update the queue.\n\nThis makes it  better.\n'

/** Points that the sections' own words leave open, added up as a reader would. */
const addedUp = (report: ReturnType<typeof analyse>) =>
  bySection(report).sections.reduce((sum, section) => {
    const [met, all, aside = 0] = tallyOf(section).match(/\d+/g)!.map(Number) as [number, number, number?]
    return sum + all - met - aside
  }, looseQuestions(report).length)

test('as many points are told open as the checklist lists', () => {
  const question = { key: 'benefit', slot: 'benefit', ask: 'For whom is it better?', about: [], insertAt: 0 }
  const report = { ...analyse({ message }), questions: [question] }
  expect(looseQuestions(report)).toEqual([question])
  expect(openPoints(report)).toBe(addedUp(report))
})

test('what is put aside is told apart, and not open', () => {
  const before = analyse({ message })
  const ignored = before.findings.filter(({ check }) => check === 'subject-no-period').map(({ key }) => key)
  const report = analyse({ message, settings: { ignored } })
  expect(bySection(report).sections.map(tallyOf)).toContainEqual(expect.stringContaining('1 put aside'))
  expect(openPoints(report)).toBe(openPoints(before) - 1)
  expect(openPoints(report)).toBe(addedUp(report))
})
