import type { Check } from '../check.ts'
import { conventionalTypes } from '../message/subject.ts'
import { editDistance } from '../text/distance.ts'
import { replacing } from '../text/fix.ts'

export const conventionalType: Check = {
  id: 'conventional-type',
  section: 'form',
  question: 'Is the type one that tools know?',
  reason:
    'Changelogs and version numbers are made from the type; one that they do not know is left out without a word.',
  level: 'should',
  category: 'subject-format',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'feature(dates): accept quarters', finds: ['feature'], fixed: 'feat(dates): accept quarters' },
    {
      message: 'bugfix: accept quarters',
      convention: 'conventional',
      finds: ['bugfix'],
      fixed: 'fix: accept quarters',
    },
    { message: 'improvement: accept quarters', convention: 'conventional', finds: ['improvement'] },
    { message: 'feat(dates): accept quarters', finds: [] },
    { message: 'dates: accept quarters', finds: [] },
  ],
  *run({ message: { subject, text }, convention }) {
    if (!subject?.prefix || subject.marker) return
    const { areas, type, from } = subject.prefix
    const head = /^([A-Za-z]+)(\([^()]{1,60}\))?(!?):/.exec(text.slice(from, subject.prefix.to))
    if (!head || !areas.length) return
    const word = head[1]!
    const isConvention = convention.id === 'conventional' || convention.subject.prefix === 'type'
    // Elsewhere only the form with a scope in parentheses tells that a type was meant.
    if (!isConvention && !(head[2] && /^[a-z]+$/.test(word) && meant.has(word))) return
    const types = convention.subject.types.length ? convention.subject.types : [...conventionalTypes]
    const at = { from, to: from + word.length }
    if (types.includes(word)) return
    const lower = word.toLowerCase()
    const near = types.includes(lower) ? lower : (meant.get(lower) ?? nearType(lower, types))
    if (near && types.includes(near)) {
      yield {
        message: `The type “${word}” is not known to changelog tools; “${near}” is the usual one.`,
        at: { in: 'message', ...at },
        fix: replacing(text, at, near, `Write “${near}”`, 'review'),
      }
    } else if (type === null && !alsoUsed.has(lower)) {
      yield {
        message: `The type “${word}” is none of the usual ones (${types.join(', ')}), and changelog tools may leave it out. Use one of them, unless your project has agreed on it.`,
        level: 'could',
        at: { in: 'message', ...at },
      }
    }
  },
}

/** Other words for the usual types. */
const meant = new Map([
  ['feature', 'feat'],
  ['features', 'feat'],
  ['feats', 'feat'],
  ['bugfix', 'fix'],
  ['bug', 'fix'],
  ['fixes', 'fix'],
  ['fixed', 'fix'],
  ['hotfix', 'fix'],
  ['doc', 'docs'],
  ['documentation', 'docs'],
  ['tests', 'test'],
  ['testing', 'test'],
  ['refact', 'refactor'],
  ['refactoring', 'refactor'],
  ['performance', 'perf'],
  ['chores', 'chore'],
  ['styles', 'style'],
  ['builds', 'build'],
])

/** Types that projects add to the usual ones. */
const alsoUsed = new Set(
  'bench breaking deps dx example examples i18n l10n lint merge ops release sec security types ui wip workflow'.split(
    ' ',
  ),
)

const nearType = (word: string, types: readonly string[]): string | undefined =>
  word.length >= 3
    ? types.find((t) => t.length >= 3 && editDistance(word, t, 1) === 1 && word[0] === t[0])
    : undefined
