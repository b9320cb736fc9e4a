import type { ChangeKind } from './judgement.ts'

/** What the types of Conventional Commits, and others in use in their place, say of the kind. */
export const kindsByType: Readonly<Record<string, ChangeKind>> = {
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
export const kindsByVerb: readonly (readonly [ChangeKind, RegExp])[] = [
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
export const typoTitle = /\b(?:typos?|spelling|misspell\w{0,6}|grammar|mistyp\w{0,4}|grammo)\b/
export const formattingTitle =
  /^(?:(?:code )?style|format(?:ting)?)\.?$|\b(?:white[ -]?spaces?|indent(?:ation|ing)?|re-?format\w{0,4}|formatting|code ?style|coding style|pretti(?:er|fy)|gofmt|clang-format|rustfmt|checkstyle|line endings?|trailing spaces?|blank lines?|lint(?:er|ing)?|run black|semicolons?|polish|import order|sort imports)\b/
export const releaseTitle =
  /^(?:(?:prepar(?:e|es|ed|ing)|cut|tag|begin|start|next)\b.{0,60}\b(?:release|version|iteration|development|snapshot|v?\d+\.\d+)|(?:bump|update|set|increase|increment|raise|change)\w{0,3}\s(?:the\s)?(?:\w+\s)?version\b(?!s)|(?:post-?)?releas(?:ed?|ing)\b.{0,40}\d|(?:[\w.@/]{1,40}-){0,4}v?\d+\.\d+(?:\.\d+)?(?:[-.]?(?:rc|alpha|beta|b|a|release|final)\.?\d*)?$|.{0,24}\bversion \d+\.\d+\.\d+(?: \(\w{1,20}\))?$|(?:\S{1,20}\s)?version bump|(?:add\s)?version \d|bump to v?\d|release notes|update (?:the )?change-?log\b|happy new year|(?:copyright )?year \d{4}\.?$|(?:update|bump) (?:the )?(?:copyright|licen[cs]e (?:headers? )?years?)|next development)/
export const dependencyTitle =
  /^(?:(?:bump|upgrad|updat|upd|use|move to|switch to|pin|downgrad|roll|uprev|sync)\w{0,4}\b.{0,120}(?:\d+\.\d|\bversions?\b|\bv\d|\bdeps?\b|\bdependenc|\bsubmodules?\b|\block ?file|\bto latest\b|\blatest\b|\bto \S{0,40}\d|\bactions?\b|\b(?:library|package|plugin)$)|(?:deps?|dependenc\w{1,4})\b|update \S{1,60} digest|pin dependenc|bump \S{1,120}(?: |$))/
export const testTitle =
  /^(?:(?:add|extend|improve|update|expand|fix|adjust|write|enable|more|new|unit|regression|port|convert|move|remove|use|refactor|clean ?up|skip|mark|make|include|introduce)\w{0,3}\b(?: \S{1,30}){0,5}? (?:test|tests|testcases?|test-?cases?|unit-?tests?|test suite|test coverage|coverage|fixtures?|snapshots?|benchmarks?)\b|tests?\b(?:ing)?\b)/
export const documentationTitle =
  /^(?:document(?:s|ed|ing)?\b|(?:\S+ ){0,5}?(?:docs?|documentation|javadocs?|readme\S*|change-?log|docstrings?|comments?|man ?pages?|release notes|guide|tutorial|examples?|wiki|faq|faqs|copyright|licen[cs]e headers?|authors|maintainers|contributing\S*)\b)/
export const buildTitle =
  /\b(?:ci|travis|github actions?|workflow|jenkins|appveyor|makefile|cmake|gradle|maven|pom(?:\.xml)?|docker(?:file)?|build (?:script|system|config\w{0,8})|bazel|\.gitignore|gitignore|renovate|dependabot|pre-commit)\b/
export const defectWords =
  /\b(?:bugs?|crash(?:es|ing)?|leaks?|regressions?|race|deadlocks?|overflows?|segfaults?|panics?|npe|nullpointer\w{0,12}|use-after-free|broken|failures?|hangs?|flaky|wrong|incorrect\w{0,2}|missing|warnings?)\b/

export const kindsByArea: Readonly<Record<string, ChangeKind>> = {
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
 * What a title quotes, what follows a hyphen ("keep-on-failure"), the thing that tells of a defect ("failure message")
 * and what a tool finds ("to detect races"): names of things, and no defect of this code.
 */
export const namesOfThings =
  /"[^"]{0,80}"|`[^`]{0,80}`|“[^”]{0,80}”|(?<=\w)-\w{1,40}|\b(?:failure|error|warning|crash|panic|leak|bug|race|regression)s? (?:messages?|texts?|lines?|reports?|pages?|handlers?|codes?|counts?|trackers?|detect\w{1,4}|tests?)\b|\b(?:detect|find|report|catch|spot)(?:s|ing)? (?:the |more |any |potential |such )?(?:bugs?|failures?|warnings?|leaks?|races?|overflows?|crashes|regressions?|deadlocks?)\b/g
