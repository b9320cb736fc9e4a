import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** The Go project: go.dev/doc/contribute#commit_messages and its wiki page CommitMessage. */
export const go: Convention = {
  id: 'go',
  name: 'Go',
  source: 'https://go.dev/wiki/CommitMessage',
  // The first line completes "this change modifies Go to ___"; the body elaborates.
  order: 'what-first',
  subject: {
    // "the name of the package affected by the change goes before the colon"
    prefix: 'package',
    // "the verb after the colon is lowercase"
    case: 'lower',
    // "ideally, under 76 characters", "though Go isn't super strict about this"
    soft: 76,
    hard: 90,
    types: [],
  },
  // "the text should be wrapped to ~76 characters"
  width: 76,
  trailers: {
    required: [],
    known: ['Fixes', 'Updates', 'For', 'Change-Id', 'Cq-Include-Trybots', 'Reviewed-on', 'TryBot-Result'],
    fixesDigits: 0,
  },
  citation: 'any',
  impersonal: false,
  levels: {},
  terms: [
    ...commonTerms,
    ...'cgo cl crypto darwin fma goroutine gopls gofmt gopath gcshape ssa tsan trybot vet x/tools'.split(' '),
  ],
}
