import type { ChecklistItem, Finding, Level, Question, Report, Section } from '../../analysis/index.ts'
import { belongsTo, sectionNames, type ShapeName } from '../wording/index.ts'

const levelWords: Readonly<Record<Level, string>> = { must: 'must', should: 'should', could: 'could' }

const stateWords: Readonly<Record<Exclude<ChecklistItem['state'], 'open'>, string>> = {
  met: 'met',
  ask: 'asks you',
  waiting: 'waits for the diff',
  ignored: 'put aside',
}

/** The word that stands beside an item's shape. */
export const stateWord = ({ state, level }: ChecklistItem): string =>
  state === 'open' ? levelWords[level] : stateWords[state]

/** The shape that shows an item's state. */
export const shapeOf = ({ state, level }: ChecklistItem): ShapeName => (state === 'open' ? level : state)

export interface ItemWithFindings {
  readonly item: ChecklistItem
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
}

export interface SectionItems {
  readonly section: Section
  readonly items: readonly ItemWithFindings[]
  readonly met: number
}

/** The checklist by section, what waits for a diff left out; each item with what was found and asked. */
export function bySection(report: Report): {
  readonly sections: readonly SectionItems[]
  readonly waiting: number
} {
  const shown = report.checklist.filter((item) => item.state !== 'waiting')
  const names = Object.keys(sectionNames) as Section[]
  const sections = names.map((section) => {
    const items = shown
      .filter((item) => item.section === section)
      .map((item) => ({
        item,
        findings: report.findings.filter((f) => f.check === item.id),
        questions: report.questions.filter((q) => belongsTo(q, item.id)),
      }))
    return { section, items, met: items.filter(({ item }) => item.state === 'met').length }
  })
  return {
    sections: sections.filter(({ items }) => items.length),
    waiting: report.checklist.length - shown.length,
  }
}

/** What stands beside a section's name: how many of its points are met, and put aside. */
export function tallyOf({ items, met }: SectionItems): string {
  const aside = items.filter(({ item }) => item.state === 'ignored').length
  return `${met} of ${items.length} met${aside ? `, ${aside} put aside` : ''}`
}
