import type { Facts } from '../facts/facts.ts'
import type { MessageDocument } from '../message/document.ts'
import type { ChangeKind } from './judgement.ts'

/** What the types of Conventional Commits, and others in use in their place, say of the kind. */
const BY_TYPE: Readonly<Record<string, ChangeKind>> = {
  feat: 'feature',
  feature: 'feature',
  fix: 'fix',
  bugfix: 'fix',
  hotfix: 'fix',
  perf: 'optimisation',
  refactor: 'refactoring',
  refact: 'refactoring',
  cleanup: 'clean-up',
  style: 'formatting',
  docs: 'documentation',
  doc: 'documentation',
  documentation: 'documentation',
  test: 'test',
  tests: 'test',
  build: 'build',
  ci: 'build',
  revert: 'revert',
  release: 'release',
  deps: 'dependency',
  spelling: 'typo',
  typo: 'typo',
  typos: 'typo',
}

/** Kinds by the verb that opens the subject, in whichever form it stands. */
const BY_VERB: readonly (readonly [ChangeKind, RegExp])[] = [
  [
    'fix',
    /^(?:(?:hot|bug)?fix(?:e[sd]|ing)?|correct(?:s|ed)?|repair(?:s|ed)?|resolv(?:e|es|ed)|prevent(?:s|ed)?|guard|handl(?:e|es|ed)|work(?:around)?|don't|do|plug|avoid(?:s|ed)?|restor(?:e|es|ed)|properly|ensure[sd]?|unbreak|properly|stop)$/,
  ],
  ['removal', /^(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|kill|get|retire)$/],
  [
    'optimisation',
    /^(?:optimi[sz](?:e|es|ed|ing|ation)|speed|accelerate|micro-optimi[sz]e|cache|reduc(?:e|es|ed)|faster|speedup)$/,
  ],
  [
    'clean-up',
    /^(?:clean(?:up|s|ed)?|tidy|simplif(?:y|ies|ied)|cleanup|clean-up|silence|modernize|polish|minor|use|prefer|unify|inline|consolidate|dedup(?:licate)?)$/,
  ],
  [
    'refactoring',
    /^(?:refactor(?:s|ed|ing)?|mov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|extract(?:s|ed)?|split(?:s|ting)?|factor|rework(?:s|ed)?|convert(?:s|ed)?|restructure|reorgani[sz]e|rewrite|switch|replace[sd]?|migrate[sd]?|port|libify|separate|make|change[sd]?|pass|turn)$/,
  ],
  [
    'feature',
    /^(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|teach(?:es)?|enabl(?:e|es|ed|ing)|provid(?:e|es|ed)|creat(?:e|es|ed)|initial|new|expose[sd]?|accept|extend(?:s|ed)?|wire|learn|offer|let)$/,
  ],
]

// What follows is asked of titles in small letters: V8 takes twice as long to read a pattern that must match both.
const TYPO = /\b(?:typos?|spelling|misspell\w{0,6}|grammar|mistyp\w{0,4}|grammo)\b/
const FORMATTING =
  /^(?:(?:code )?style|format(?:ting)?)\.?$|\b(?:white[ -]?spaces?|indent(?:ation|ing)?|re-?format\w{0,4}|formatting|code ?style|coding style|pretti(?:er|fy)|gofmt|clang-format|rustfmt|checkstyle|line endings?|trailing spaces?|blank lines?|lint(?:er|ing)?|run black|semicolons?|polish|import order|sort imports)\b/
const RELEASE =
  /^(?:(?:prepar(?:e|es|ed|ing)|cut|tag|begin|start|next)\b.{0,60}\b(?:release|version|iteration|development|snapshot|v?\d+\.\d+)|(?:bump|update|set|increase|increment|raise|change)\w{0,3}\s(?:the\s)?(?:\w+\s)?version\b(?!s)|(?:post-?)?releas(?:ed?|ing)\b.{0,40}\d|(?:[\w.@/]{1,40}-){0,4}v?\d+\.\d+(?:\.\d+)?(?:[-.]?(?:rc|alpha|beta|b|a|release|final)\.?\d*)?$|.{0,24}\bversion \d+\.\d+\.\d+(?: \(\w{1,20}\))?$|(?:\S{1,20}\s)?version bump|(?:add\s)?version \d|bump to v?\d|release notes|update (?:the )?change-?log\b|happy new year|(?:copyright )?year \d{4}\.?$|(?:update|bump) (?:the )?(?:copyright|licen[cs]e (?:headers? )?years?)|next development)/
const DEPENDENCY =
  /^(?:(?:bump|upgrad|updat|upd|use|move to|switch to|pin|downgrad|roll|uprev|sync)\w{0,4}\b.{0,120}(?:\d+\.\d|\bversions?\b|\bv\d|\bdeps?\b|\bdependenc|\bsubmodules?\b|\block ?file|\bto latest\b|\blatest\b|\bto \S{0,40}\d|\bactions?\b|\b(?:library|package|plugin)$)|(?:deps?|dependenc\w{1,4})\b|update \S{1,60} digest|pin dependenc|bump \S{1,120}(?: |$))/
const TEST =
  /^(?:(?:add|extend|improve|update|expand|fix|adjust|write|enable|more|new|unit|regression|port|convert|move|remove|use|refactor|clean ?up|skip|mark|make|include|introduce)\w{0,3}\b(?: \S{1,30}){0,5}? (?:test|tests|testcases?|test-?cases?|unit-?tests?|test suite|test coverage|coverage|fixtures?|snapshots?|benchmarks?)\b|tests?\b(?:ing)?\b)/
const DOCUMENTATION =
  /^(?:document(?:s|ed|ing)?\b|(?:\S+ ){0,5}?(?:docs?|documentation|javadocs?|readme\S*|change-?log|docstrings?|comments?|man ?pages?|release notes|guide|tutorial|examples?|wiki|faq|faqs|copyright|licen[cs]e headers?|authors|maintainers|contributing\S*)\b)/
const BUILD =
  /\b(?:ci|travis|github actions?|workflow|jenkins|appveyor|makefile|cmake|gradle|maven|pom(?:\.xml)?|docker(?:file)?|build (?:script|system|config\w{0,8})|bazel|\.gitignore|gitignore|renovate|dependabot|pre-commit)\b/
const DEFECT =
  /\b(?:bugs?|crash(?:es|ing)?|leaks?|regressions?|race|deadlocks?|overflows?|segfaults?|panics?|npe|nullpointer\w{0,12}|use-after-free|broken|failures?|hangs?|flaky|wrong|incorrect\w{0,2}|missing|warnings?)\b/

const AREA_KINDS: Readonly<Record<string, ChangeKind>> = {
  doc: 'documentation',
  docs: 'documentation',
  documentation: 'documentation',
  readme: 'documentation',
  'release-notes': 'documentation',
  changelog: 'documentation',
  news: 'documentation',
  ci: 'build',
  gha: 'build',
  build: 'build',
  cmake: 'build',
  test: 'test',
  tests: 'test',
  t: 'test',
  selftests: 'test',
}

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
  if (/^(?:partially |partial )?reverts?\b/.test(title)) return 'revert'
  const type = (subject.prefix?.type ?? subject.prefix?.areas[0]?.split(/[([]/, 1)[0] ?? '').toLowerCase()
  const byType = own(BY_TYPE, type)
  const byFile = byFiles(facts)
  if (TYPO.test(title) && !/\b(?:support|detect|check|suggest)/.test(title)) return 'typo'
  if (RELEASE.test(title) || isNamedVersion(title)) return 'release'
  if (byType !== 'fix' && byType !== 'feature' && DEPENDENCY.test(title)) return 'dependency'
  if (byFile === 'formatting' || byFile === 'dependency') return byFile
  if (byType && byType !== 'formatting' && !isOnlyAnArea(byType, facts)) return byType
  if (FORMATTING.test(title) && !DEFECT.test(title)) return 'formatting'
  if (byType === 'formatting') return byType
  if (TEST.test(title) && byFile !== 'documentation')
    return byFile === null || byFile === 'test' ? 'test' : 'other'
  const byArea = subject.prefix?.areas.map((a) => own(AREA_KINDS, a.toLowerCase())).find(Boolean)
  if (DOCUMENTATION.test(title))
    return byFile === null || byFile === 'documentation' ? 'documentation' : 'other'
  return byFile ?? (byArea && !isOnlyAnArea(byArea, facts) ? byArea : byVerb(title))
}

/**
 * What a title quotes, what follows a hyphen ("keep-on-failure"), the thing that tells of a defect ("failure message")
 * and what a tool finds ("to detect races"): names of things, and no defect of this code.
 */
const NAMES =
  /"[^"]{0,80}"|`[^`]{0,80}`|“[^”]{0,80}”|(?<=\w)-\w{1,40}|\b(?:failure|error|warning|crash|panic|leak|bug|race|regression)s? (?:messages?|texts?|lines?|reports?|pages?|handlers?|codes?|counts?|trackers?|detect\w{1,4}|tests?)\b|\b(?:detect|find|report|catch|spot)(?:s|ing)? (?:the |more |any |potential |such )?(?:bugs?|failures?|warnings?|leaks?|races?|overflows?|crashes|regressions?|deadlocks?)\b/g

function byVerb(title: string): ChangeKind {
  const first = /^[\p{L}'-]{1,30}/u.exec(title)?.[0] ?? ''
  const found = BY_VERB.find(([, verbs]) => verbs.test(first))?.[0]
  if (found === 'fix' || (DEFECT.test(title.replace(NAMES, '')) && found !== 'feature')) return 'fix'
  if (BUILD.test(title)) return 'build'
  return found ?? 'other'
}

/** "Pollux 2.0.4": a name and a version of three numbers, and no verb. */
function isNamedVersion(title: string): boolean {
  const name = /^([a-z][\w-]{1,30}) v?\d+\.\d+\.\d+\.?$/.exec(title)?.[1]
  return name !== undefined && !BY_VERB.some(([, verbs]) => verbs.test(name))
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
