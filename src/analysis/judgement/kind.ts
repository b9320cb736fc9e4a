import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import {
  buildTitle,
  defectWords,
  dependencyTitle,
  documentationTitle,
  formattingTitle,
  kindsByArea,
  kindsByType,
  kindsByVerb,
  namesOfThings,
  releaseTitle,
  testTitle,
  typoTitle,
} from './kind-words.ts'
import type { ChangeKind } from './judgement.ts'

/**
 * What sort of change the subject speaks of; the diff's facts settle what the words leave open. A heuristic of
 * ours: the first rule that holds, most particular first.
 */
export function kindOf(message: MessageDocument, facts: Facts | null): ChangeKind {
  const { subject } = message
  if (!subject) return byFiles(facts) ?? 'other'
  if (subject.marker?.kind === 'revert') return 'revert'
  const title = message.text
    .slice(subject.title.from, Math.min(subject.title.to, subject.title.from + 300))
    .trim()
    .toLowerCase()
  if (/^(?:(?:partially |partial )?reverts?\b|(?:automated )?(?:\w{1,4} )?roll ?back of\b)/.test(title))
    return 'revert'
  const type = (subject.prefix?.type ?? subject.prefix?.areas[0]?.split(/[([]/, 1)[0] ?? '').toLowerCase()
  const byType = own(kindsByType, type)
  const byFile = byFiles(facts)
  if (typoTitle.test(title) && !/\b(?:support|detect|check|suggest)/.test(title)) return 'typo'
  if (releaseTitle.test(title) || isNamedVersion(title)) return 'release'
  if (byType !== 'fix' && byType !== 'feature' && dependencyTitle.test(title)) return 'dependency'
  if (byFile === 'formatting' || byFile === 'dependency') return byFile
  if (byType && byType !== 'formatting' && !isOnlyAnArea(byType, facts)) return byType
  if (formattingTitle.test(title) && !defectWords.test(title)) return 'formatting'
  if (byType === 'formatting') return byType
  if (testTitle.test(title) && byFile !== 'documentation')
    return byFile === null || byFile === 'test' ? 'test' : 'other'
  const byArea = subject.prefix?.areas.map((a) => own(kindsByArea, a.toLowerCase())).find(Boolean)
  if (documentationTitle.test(title))
    return byFile === null || byFile === 'documentation' ? 'documentation' : 'other'
  return byFile ?? (byArea && !isOnlyAnArea(byArea, facts) ? byArea : byVerb(title))
}

function byVerb(title: string): ChangeKind {
  const first = /^[\p{L}'-]{1,30}/u.exec(title)?.[0] ?? ''
  const found = kindsByVerb.find(([, verbs]) => verbs.test(first))?.[0]
  if (found === 'fix' || (defectWords.test(title.replace(namesOfThings, '')) && found !== 'feature'))
    return 'fix'
  if (buildTitle.test(title)) return 'build'
  return found ?? 'other'
}

/** "Pollux 2.0.4": a name and a version of three numbers, and no verb. */
function isNamedVersion(title: string): boolean {
  const name = /^([a-z][\w-]{1,30}) v?\d+\.\d+\.\d+\.?$/.exec(title)?.[1]
  return name !== undefined && !kindsByVerb.some(([, verbs]) => verbs.test(name))
}

/** The kind where every file of the diff is of one sort. */
function byFiles(facts: Facts | null): ChangeKind | null {
  if (!facts || facts.files.length === 0) return null
  const every = (test: (f: Facts['files'][number]) => boolean) => facts.files.every(test)
  if (every((f) => f.formattingOnly)) return 'formatting'
  if (every((f) => f.kind === 'lock' || f.kind === 'vendored')) return 'dependency'
  // What translators write is read as documents are.
  if (every((f) => f.kind === 'docs' || f.commentsOnly || f.language === 'po')) return 'documentation'
  if (every((f) => f.kind === 'test')) return 'test'
  return null
}

/** A component may be called "build": its code builds nothing by itself. */
const isOnlyAnArea = (kind: ChangeKind, facts: Facts | null): boolean =>
  kind === 'build' && facts !== null && facts.files.length > 0 && facts.files.every((f) => f.kind === 'code')

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Changes that explain themselves, as the definition of a reason has it: nobody asks why a typo is mended. */
const SELF_EVIDENT: ReadonlySet<ChangeKind> = new Set([
  'typo',
  'formatting',
  'dependency',
  'release',
  'revert',
])

/**
 * Whether a reader needs no reason: typos, formatting, version bumps, releases, whole documents or comments that
 * are added or mended, and added tests.
 */
export function isSelfEvident(kind: ChangeKind, message: MessageDocument): boolean {
  if (SELF_EVIDENT.has(kind)) return true
  const { subject, text } = message
  if (!subject || (kind !== 'test' && kind !== 'documentation')) return false
  const title = text.slice(subject.title.from, Math.min(subject.title.to, subject.title.from + 300)).trim()
  return kind === 'test'
    ? /^(?:add|extend|expand|more|improve|new|write|increase|cover|test|introduce|unit|enable|re-?enable|run)/i.test(
        title,
      )
    : /^(?:add|document|update|improve|clarif|fix|mention|describe|correct|expand|explain|note|polish|tweak|more|better|reword|link|touch up|rephrase|complete|proofread|typeset|revise|format|sync)/i.test(
        title,
      )
}
