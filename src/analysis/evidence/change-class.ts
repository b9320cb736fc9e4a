import { findFacts } from '../facts/find.ts'
import { replacedWord } from '../facts/replaced.ts'
import { editDistance } from '../text/distance.ts'
import { onceFor } from '../text/once-for.ts'
import type { DiffIndex } from './diff-index.ts'
import type { Features } from './model.ts'
import type { MessageIndex } from './message-index.ts'
import { stem } from '../words/stem.ts'

const stems = (words: string): readonly string[] => [...new Set(words.split(' ').map(stem))]

/** Kinds of change, and the words by which a message says that it is one. */
const saying = {
  tests: stems('test tests testing unittest testcase spec coverage'),
  docs: stems('doc docs document documentation readme changelog javadoc manual manpage man page guide'),
  comments: stems('comment comments javadoc docstring'),
  format: stems(
    'format formatting whitespace indent indentation style checkstyle lint reformat tabs prettier',
  ),
  typo: stems('typo typos spelling misspelling grammar wording misspelled'),
  versions: stems('bump upgrade version dependency dependencies update downgrade'),
  removal: stems('remove removed delete drop unused obsolete dead redundant unnecessary'),
  addition: stems('add introduce implement support new provide'),
  renaming: stems('rename renamed move moved relocate extract'),
  build: stems('build ci workflow travis gradle maven makefile cmake jenkins release'),
} as const

type Kind = keyof typeof saying
const kinds = Object.keys(saying) as readonly Kind[]

/** How far a diff is a change of each kind, 0 to 1. */
type Traits = Readonly<Record<Kind, number>>

const traitsOf = onceFor((diff: DiffIndex): Traits => {
  const facts = findFacts(diff.diff)
  const { additions, deletions } = diff.diff
  const all = Math.max(1, additions + deletions)
  const sizeOf = (i: number): number => {
    const { file } = facts.files[i]!
    return file.additions + file.deletions
  }
  const share = (is: (i: number) => boolean): number => {
    let sum = 0
    facts.files.forEach((_, i) => {
      if (is(i)) sum += sizeOf(i)
    })
    return Math.min(1, sum / all)
  }
  const named = facts.files.filter(({ file }) => file.change === 'renamed' || file.change === 'copied').length
  const symbols = facts.symbols.filter((s) => s.change === 'renamed').length
  const moved = facts.moves.reduce((n, m) => n + 2 * m.lines, 0)
  const versions = facts.symbols.some((s) => s.kind === 'dependency')
    ? 1
    : Math.min(1, (4 * facts.values.filter((v) => v.before.includes('.')).length) / all)
  return {
    tests: Math.max(
      share((i) => facts.files[i]!.kind === 'test'),
      facts.files.some((f) => f.tests !== 0) ? 0.5 : 0,
    ),
    docs: share((i) => facts.files[i]!.kind === 'docs' || facts.files[i]!.commentsOnly),
    comments: share((i) => facts.files[i]!.commentsOnly),
    format: share((i) => facts.files[i]!.formattingOnly),
    typo: slipsIn(diff),
    versions: Math.max(
      versions,
      share((i) => facts.files[i]!.kind === 'lock' || facts.files[i]!.dependencies),
    ),
    removal: deletions / all,
    addition: additions / all,
    renaming: Math.min(1, named / Math.max(1, facts.files.length) + (symbols ? 0.5 : 0) + moved / all),
    build: share((i) => facts.files[i]!.kind === 'build' || facts.files[i]!.kind === 'config'),
  }
})

/** Changed lines that are compared with the ones they replace. */
const MOST_LINES = 60

/** Share of the removed lines beside which an added one differs by a letter or two in one word. */
function slipsIn(diff: DiffIndex): number {
  if (diff.diff.additions !== diff.diff.deletions || diff.diff.additions > MOST_LINES) return 0
  let pairs = 0
  let slips = 0
  for (const { lines } of diff.files) {
    const old = lines.filter((l) => l.sign === '-')
    const now = lines.filter((l) => l.sign === '+')
    if (old.length !== now.length) return 0
    old.forEach((line, i) => {
      const text = (l: { from: number; to: number }): string =>
        diff.diff.text.slice(l.from, Math.min(l.to, l.from + 400))
      const replaced = replacedWord(text(line), text(now[i]!))
      pairs++
      if (
        replaced &&
        /^\D{3,40}$/.test(replaced.before) &&
        editDistance(replaced.before, replaced.after, 2) <= 2
      )
        slips++
    })
  }
  return pairs ? slips / pairs : 0
}

/**
 * Whether a message says what kind of change it is, and whether the diff is of that kind: a message of a few
 * words may share none of them with its diff, and yet "fix typos" is borne out by it or is not.
 */
export function classFeatures(message: MessageIndex, diff: DiffIndex): Features {
  const traits = traitsOf(diff)
  const features: Features = {}
  for (const kind of kinds) {
    const zones = saying[kind].map((s) => message.words.get(s)).filter((z) => z !== undefined)
    const said = zones.some((z) => z.has('title') || z.has('prefix')) ? 1 : zones.length ? 0.5 : 0
    features[`${kind}Said`] = said
    features[`${kind}Borne`] = said * traits[kind]
    features[`${kind}Unsaid`] = (1 - said) * traits[kind]
  }
  return features
}
