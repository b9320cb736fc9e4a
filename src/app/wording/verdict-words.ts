import type { Verdict } from '../../analysis/index.ts'
import type { ShapeName } from './shape-name.ts'

/** What a verdict is called, also in a list, its shape, and what to do where the report names nothing. */
export const verdictWords: Readonly<
  Record<
    Verdict,
    { readonly shape: ShapeName; readonly name: string; readonly short: string; readonly next: string }
  >
> = {
  ready: { shape: 'met', name: 'Ready', short: 'ready', next: 'Copy the cleaned message below.' },
  'needs-work': { shape: 'should', name: 'Needs work', short: 'needs work', next: 'Answer the reply below.' },
  rewrite: {
    shape: 'must',
    name: 'Better written anew',
    short: 'write anew',
    next: 'Start from an outline of the diff.',
  },
}
