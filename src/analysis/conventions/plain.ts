import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** Chris Beams, "How to Write a Git Commit Message", the seven rules; also DISCUSSION in git-commit(1). */
export const plain: Convention = {
  id: 'plain',
  name: 'Plain',
  source: 'https://cbea.ms/git-commit/',
  // "Use the body to explain what and why vs. how": what comes first, as advice.
  order: 'what-first',
  // "Limit the subject line to 50 characters"; "consider 72 the hard limit"; "Capitalize the subject line".
  subject: { prefix: 'none', case: 'upper', soft: 50, hard: 72, types: [] },
  // "Wrap the body at 72 characters."
  width: 72,
  trailers: { required: [], known: [], fixesDigits: 0 },
  citation: 'any',
  impersonal: false,
  levels: {},
  terms: commonTerms,
}
