import type { Convention } from './convention.ts'
import { commonTerms } from './terms.ts'

/** Projects reviewed on Gerrit; widths as in coreboot's guide and Gerrit's own length validator. */
export const gerrit: Convention = {
  id: 'gerrit',
  name: 'Gerrit',
  source: 'https://gerrit-review.googlesource.com/Documentation/dev-crafting-changes.html',
  order: 'either',
  subject: {
    prefix: 'none',
    case: 'any',
    // coreboot: "<= 65 characters, with an absolute maximum of 72"; the validator's first default was 65 too
    soft: 65,
    hard: 72,
    types: [],
  },
  // coreboot: "Prose in the commit message should be <= 72 characters"; the validator's default is 72
  width: 72,
  trailers: {
    // Gerrit's hook writes the Change-Id, so a draft without one lacks nothing.
    required: [],
    known: [
      'Change-Id',
      'Bug',
      'Issue',
      'Test',
      'Fixed',
      'Release-Notes',
      'Reviewed-on',
      'Depends-On',
      'Forward-Compatible',
    ],
    fixesDigits: 0,
  },
  citation: 'any',
  impersonal: false,
  levels: {},
  terms: commonTerms,
}
