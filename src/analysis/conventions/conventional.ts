import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** Conventional Commits 1.0.0, with the values of commitlint's config-conventional where the standard has none. */
export const conventional: Convention = {
  id: 'conventional',
  name: 'Conventional Commits',
  source: 'https://www.conventionalcommits.org/en/v1.0.0/',
  order: 'either',
  subject: {
    // "Commits MUST be prefixed with a type, ... OPTIONAL scope, OPTIONAL !, and REQUIRED terminal colon and space"
    prefix: 'type',
    // config-conventional `subject-case`: never sentence-case, start-case, pascal-case or upper-case
    case: 'lower',
    // config-conventional `header-max-length` 100, 72 before version 9
    soft: 72,
    hard: 100,
    // config-conventional `type-enum`
    types: ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'],
  },
  // config-conventional `body-max-line-length`
  width: 100,
  trailers: {
    required: [],
    known: ['BREAKING CHANGE', 'BREAKING-CHANGE', 'Refs', 'Closes', 'Fixes'],
    fixesDigits: 0,
  },
  citation: 'any',
  impersonal: false,
  levels: {},
  terms: commonTerms,
}
