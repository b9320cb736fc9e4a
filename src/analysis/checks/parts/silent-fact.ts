import type { DraftWithDiff, Raised } from '../../check.ts'
import { silentFacts, type SilentFact } from '../../evidence/silent-facts.ts'
import { quoted } from '../../prose/quote.ts'

/** What matters more to a reader stands first. */
const RANK: readonly SilentFact['kind'][] = ['dependency', 'option', 'rename', 'value', 'formatting']

/**
 * The one thing done beside the rest that matters most to a reader; never a `must`, and a `should` where it is public
 * and no whole part is silent.
 */
export function* silentFact(draft: DraftWithDiff, isPartSilent: boolean): Iterable<Raised> {
  if (draft.evidence.match.verdict === 'different' || TOLD_BY_KIND.has(draft.judgement.kind)) return
  const found = silentFacts(draft).toSorted(
    (a, b) => Number(b.public) - Number(a.public) || RANK.indexOf(a.kind) - RANK.indexOf(b.kind),
  )[0]
  if (!found || found.at.from >= found.at.to) return
  yield {
    message: wordsOn(found),
    at: { in: 'diff', ...found.at },
    level: found.public && !isPartSilent ? 'should' : 'could',
  }
}

/** Kinds of change that bring such things with them. */
const TOLD_BY_KIND: ReadonlySet<string> = new Set(['release', 'revert', 'formatting', 'dependency'])

function wordsOn({ kind, names }: SilentFact): string {
  const [first, second, third] = names.map((n) => quoted(n, 60)) as [string, string, string]
  switch (kind) {
    case 'rename':
      return `${first} is called ${second} from here on, and no sentence says so. Those who search for the old name will find nothing: say why it changes, or rename it in a commit of its own.`
    case 'dependency':
      return `This adds the dependency ${first}, and no sentence says so. Say what it is needed for.`
    case 'option':
      return `${first} is a new option, and no sentence mentions it. Say what it is for, or add it in a commit of its own.`
    case 'value':
      return `${first} changes from ${second} to ${third}, and no sentence says so. Say why, or make it a commit of its own.`
    case 'formatting':
      return `Only white space changes in ${first}, and no sentence says so. In a commit of its own it would not hide what matters here.`
  }
}
