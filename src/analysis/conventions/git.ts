import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** git.git: Documentation/SubmittingPatches and git-commit(1). */
export const git: Convention = {
  id: 'git',
  name: 'Git',
  source: 'https://git-scm.com/docs/SubmittingPatches',
  // [[present-tense]]: the status quo first, in the present tense; then the justification, then alternatives.
  order: 'either',
  subject: {
    // "prefix the first line with 'area: '"; "the word after the 'area: ' prefix is not capitalized"
    prefix: 'area',
    case: 'lower',
    // "50 characters is the soft limit"; its history is read in 80 columns with an indent of four on both sides.
    soft: 50,
    hard: 72,
    types: [],
  },
  width: 72,
  trailers: {
    // [[sign-off]] "Certify your work by adding your Signed-off-by trailer"
    required: ['Signed-off-by'],
    known: [
      'Helped-by',
      'Mentored-by',
      'Noticed-by',
      'Based-on-patch-by',
      'Suggested-by',
      'Reported-by',
      'Original-patch-by',
    ],
    fixesDigits: 0,
  },
  // [[commit-reference]] "abbreviated hash (subject, date)"
  citation: 'subject-date',
  // [[imperative-mood]] "instead of '[This patch] makes xyzzy do frotz' or '[I] changed xyzzy to do frotz'"
  impersonal: true,
  levels: {},
  terms: [
    ...commonTerms,
    ...(
      'blob bloom cas cvs fsck fsmonitor gitk gitweb hunk ita lfs midx mua oid packfile perl pickaxe porcelain ' +
      'reflog refs repo rerere ort sob svn tap trace2 worktree xdiff'
    ).split(' '),
  ],
}
