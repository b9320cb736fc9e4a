import type { DraftWithDiff, Raised } from '../../check.ts'
import { filesOfPart, outlineOfPart, placeOfPart } from '../../evidence/part-places.ts'
import type { FileKind } from '../../facts/facts.ts'
import { stemOf } from '../../facts/parts.ts'
import { listed } from '../../prose/quote.ts'
import { bodyOf } from '../../prose/opening.ts'
import type { Part } from '../../report.ts'
import { isToldByName } from './told-by-name.ts'

/**
 * Parts smaller than this, in lines and as a share of the change, are follow-ups. A subject alone cannot speak of each,
 * so that only a large part is missed in it.
 */
const LEAST = { lines: 4, share: 0.1 }
const LEAST_OF_BARE_SUBJECT = { lines: 8, share: 0.3 }

/** The parts of some size that no sentence speaks of, and that do not just follow from the rest. */
export function silentParts(draft: DraftWithDiff): Part[] {
  const { parts } = draft.evidence.coverage
  const all = parts.reduce((n, p) => n + p.lines, 0)
  const least = bodyOf(draft).length > 0 ? LEAST : LEAST_OF_BARE_SUBJECT
  return parts.filter(
    (p) =>
      !p.described &&
      p.lines >= least.lines &&
      p.lines >= least.share * all &&
      !followsAlong(draft, p) &&
      !isArea(draft, p) &&
      !isToldByName(draft, p),
  )
}

const kindOf = ({ facts }: DraftWithDiff, { name }: Part): FileKind | undefined =>
  facts.parts.find((p) => p.name === name)?.kind

/**
 * Lock files, generated and vendored files and data follow what the rest of the change does, and the files of the build
 * are where a version is raised.
 */
function followsAlong(draft: DraftWithDiff, part: Part): boolean {
  const { kind: change } = draft.judgement
  switch (kindOf(draft, part)) {
    case 'lock':
    case 'generated':
    case 'vendored':
    case 'data':
      return true
    case 'build':
    case 'config':
      return change === 'release' || change === 'dependency'
    default:
      return false
  }
}

/** The subject's area is the file itself: "lexer: ..." tells of lexer.py. */
function isArea({ message }: DraftWithDiff, { paths }: Part): boolean {
  const areas = message.subject?.prefix?.areas.map((a) => a.slice(a.lastIndexOf('/') + 1).toLowerCase()) ?? []
  return paths.every((path) => areas.includes(stemOf(path).toLowerCase()))
}

/** Most files of a part whose lines are shown. */
const MOST_PLACES = 3

/** Asks for a sentence on a part, at its most telling line. */
export function raisePart(draft: DraftWithDiff, part: Part): Raised {
  const { diff, facts } = draft
  const at = placeOfPart(diff, facts, part)
  const first = diff.files.find((file) => file.from <= at.from && at.from < file.to)?.path
  const ordered = { ...part, paths: part.paths.toSorted((a, b) => Number(b === first) - Number(a === first)) }
  const names = filesOfPart(ordered)
  const others = ordered.paths.slice(1, Math.min(names.length, MOST_PLACES))
  const [change, them] = names.length > 1 ? ['change', 'them'] : ['changes', 'it']
  const outline = outlineOfPart(part)
  return {
    message: `${listed(names)} ${change} too${outline ? ` (${outline})` : ''}, and no sentence speaks of ${them}. Say what is done there and why, or make it a commit of its own.`,
    at: { in: 'diff', ...at },
    related: others.map((path) => ({ in: 'diff', ...placeOfPart(diff, facts, { ...part, paths: [path] }) })),
    // Tests come with what they test, and most readers expect them.
    ...(kindOf(draft, part) === 'test' && { level: 'could' as const }),
  }
}
