import type { Check } from '../check.ts'
import { blankLineAfterSubject } from './blank-line-after-subject.ts'
import { bodySaysWhat } from './body-says-what.ts'
import { bodyWrap } from './body-wrap.ts'
import { breakingChangeDeclared } from './breaking-change-declared.ts'
import { claimsHaveEvidence } from './claims-have-evidence.ts'
import { commitReferences } from './commit-references.ts'
import { conventionalType } from './conventional-type.ts'
import { diffIsThisChange } from './diff-is-this-change.ts'
import { grammar } from './grammar.ts'
import { impactStated } from './impact-stated.ts'
import { imperativeMood } from './imperative-mood.ts'
import { leftovers } from './leftovers.ts'
import { lengthInProportion } from './length-in-proportion.ts'
import { linkDoesNotReplaceReason } from './link-does-not-replace-reason.ts'
import { listedNamesExplained } from './listed-names-explained.ts'
import { namesExist } from './names-exist.ts'
import { namesNearMiss } from './names-near-miss.ts'
import { noFiller } from './no-filler.ts'
import { noMisplacedNotes } from './no-misplaced-notes.ts'
import { noRepetition } from './no-repetition.ts'
import { noSelfReference } from './no-self-reference.ts'
import { numbersAgree } from './numbers-agree.ts'
import { oddCharacters } from './odd-characters.ts'
import { oneChange } from './one-change.ts'
import { openingStandsAlone } from './opening-stands-alone.ts'
import { paragraphLength } from './paragraph-length.ts'
import { partsDescribed } from './parts-described.ts'
import { repeatedWord } from './repeated-word.ts'
import { sentenceSpacing } from './sentence-spacing.ts'
import { specialCasesDescribed } from './special-cases-described.ts'
import { spelling } from './spelling.ts'
import { strayWhitespace } from './stray-whitespace.ts'
import { subjectCase } from './subject-case.ts'
import { subjectLength } from './subject-length.ts'
import { subjectNoPeriod } from './subject-no-period.ts'
import { subjectPrefix } from './subject-prefix.ts'
import { subjectSaysWhat } from './subject-says-what.ts'
import { termsExplained } from './terms-explained.ts'
import { testsAndDocsClaims } from './tests-and-docs-claims.ts'
import { trailerForm } from './trailer-form.ts'
import { trailerRequired } from './trailer-required.ts'
import { verbsAgree } from './verbs-agree.ts'
import { whatAndWhyApart } from './what-and-why-apart.ts'
import { whatBeforeWhy } from './what-before-why.ts'
import { whyPresent } from './why-present.ts'

/** Every check, in the order of work; adding a check is adding its file and its line here. */
export const checks: readonly Check[] = [
  // Says what
  subjectSaysWhat,
  bodySaysWhat,
  openingStandsAlone,
  imperativeMood,
  noSelfReference,
  // Says why
  whyPresent,
  impactStated,
  claimsHaveEvidence,
  breakingChangeDeclared,
  linkDoesNotReplaceReason,
  // Describes this diff
  diffIsThisChange,
  partsDescribed,
  specialCasesDescribed,
  namesExist,
  namesNearMiss,
  verbsAgree,
  testsAndDocsClaims,
  numbersAgree,
  oneChange,
  // Stands alone
  termsExplained,
  listedNamesExplained,
  commitReferences,
  noMisplacedNotes,
  // Order and length
  whatBeforeWhy,
  whatAndWhyApart,
  lengthInProportion,
  noRepetition,
  noFiller,
  paragraphLength,
  // Form
  subjectLength,
  subjectPrefix,
  subjectCase,
  subjectNoPeriod,
  blankLineAfterSubject,
  bodyWrap,
  sentenceSpacing,
  strayWhitespace,
  trailerForm,
  trailerRequired,
  spelling,
  grammar,
  repeatedWord,
  leftovers,
  oddCharacters,
  conventionalType,
]
