import type { Check } from '../check.ts'
import { loadSwatches, nextRelease, renamedLoader, retryLoop, strictPalette } from './parts/example-diffs.ts'
import { newFunction } from './parts/new-function.ts'
import { silentFact } from './parts/silent-fact.ts'
import { titleOf } from '../prose/told.ts'
import { raisePart, silentParts } from './parts/silent-part.ts'

/** Silent parts that are raised in one message. */
const MOST = 2

/** Kinds of change that go through many files alike. */
const SWEEPS: ReadonlySet<string> = new Set(['typo', 'formatting'])

/** "Back out the fix for #12" speaks of all that is done, unless "and" joins something else to it. */
const REVERT =
  /^(?:revert|back out|undo|roll back) (?:(?:the|my|our|all|last|previous) ){0,3}(?:\w+ )?(?:fix|change|patch|commit|workaround)(?:e?s)? (?:for|of|from|in|to)\b(?!.* and )/i

export const partsDescribed: Check = {
  id: 'parts-described',
  section: 'describes-diff',
  question: 'Does the message speak of every part of the change?',
  reason:
    'A part that no sentence speaks of is found later only by accident, and a reviewer cannot tell whether it is meant.',
  level: 'should',
  category: 'undescribed-change',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message:
        'net: Retry requests\n\nTransmit a request up to MAX_TRIES times before giving up with ETIMEDOUT.',
      diff: retryLoop + loadSwatches,
      finds: ['def load_swatches(folder):'],
    },
    {
      message:
        'net: Retry requests\n\nTransmit a request up to MAX_TRIES times before giving up with ETIMEDOUT.',
      diff: retryLoop,
      finds: [],
    },
    {
      message: 'colours, retry: Be strict about optional arguments',
      diff: retryLoop + loadSwatches,
      finds: [],
    },
    {
      message: 'net: Transmit a request up to MAX_TRIES times',
      diff: retryLoop + strictPalette,
      finds: [],
    },
    {
      message: 'net: Transmit a request up to MAX_TRIES times\n\nGive up with ETIMEDOUT after that.',
      diff: retryLoop + strictPalette,
      finds: ['        if not name:'],
    },
    {
      message: 'Back out the fix for #12\n\nGiving up after MAX_TRIES with ETIMEDOUT was too early.',
      diff: retryLoop + strictPalette,
      finds: [],
    },
    {
      message: 'Back out the fix for #12 and give up\n\nAfter MAX_TRIES it is ETIMEDOUT.',
      diff: retryLoop + strictPalette,
      finds: ['        if not name:'],
    },
    { message: 'Prepare for the next development iteration', diff: nextRelease, finds: [] },
    {
      message: 'palette: Load colours once\n\nKeep them after the first call.',
      diff: renamedLoader,
      finds: ['def swatches_from(folder):'],
    },
    {
      message: 'palette: Load colours once\n\nKeep them after the first call, in swatches_from() now.',
      diff: renamedLoader,
      finds: [],
    },
    // Known miss: a function that a macro makes, which is not seen as one (docs/diff-reading.md).
  ],
  *run(draft) {
    const { match, coverage } = draft.evidence
    const silent = silentParts(draft)
    // Of a message that speaks of no part none is one "too": what it says is asked for elsewhere.
    const isComparable = match.verdict !== 'different' && coverage.parts.some((p) => p.described)
    if (isComparable && !SWEEPS.has(draft.judgement.kind) && !REVERT.test(titleOf(draft)))
      for (const part of silent.slice(0, MOST)) yield raisePart(draft, part)
    yield* silentFact(draft, silent.length > 0)
    yield* newFunction(draft)
  },
}
