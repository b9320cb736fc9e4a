import type { Check } from '../check.ts'
import { bodySaysWhat } from './body-says-what.ts'
import { claimsHaveEvidence } from './claims-have-evidence.ts'
import { lengthInProportion } from './length-in-proportion.ts'
import { linkDoesNotReplaceReason } from './link-does-not-replace-reason.ts'
import { listedNamesExplained } from './listed-names-explained.ts'
import { noFiller } from './no-filler.ts'
import { noRepetition } from './no-repetition.ts'
import { openingStandsAlone } from './opening-stands-alone.ts'
import { paragraphLength } from './paragraph-length.ts'
import { subjectNoPeriod } from './subject-no-period.ts'
import { subjectSaysWhat } from './subject-says-what.ts'
import { termsExplained } from './terms-explained.ts'

/** Every check, in the order of work; adding a check is adding its file and its line here. */
export const checks: readonly Check[] = [
  // Says what
  subjectSaysWhat,
  bodySaysWhat,
  openingStandsAlone,
  // Says why
  claimsHaveEvidence,
  linkDoesNotReplaceReason,
  // Stands alone
  termsExplained,
  listedNamesExplained,
  // Order and length
  lengthInProportion,
  noRepetition,
  noFiller,
  paragraphLength,
  // Form
  subjectNoPeriod,
]
