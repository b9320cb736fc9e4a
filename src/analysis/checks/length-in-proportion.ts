import type { Check } from '../check.ts'
import { cuttable, type Cuttable, type CutReason } from '../prose/cuttable.ts'
import { bodyWords, headOf } from '../prose/order.ts'
import { listed } from '../prose/quote.ts'

/** A body below this is never called long. */
const LONG = 260
/** Share of the words that could go from which it is worth saying so. */
const SHARE = 0.25

export const lengthInProportion: Check = {
  id: 'length-in-proportion',
  section: 'order-and-length',
  question: 'Does every paragraph earn its place?',
  reason:
    'A long message is welcome where the change needs it; background that nobody needs here and arguments against ways nobody proposed hide the part that matters.',
  level: 'should',
  category: 'too-long',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: `Close idle sockets\n\nClose sockets after ten minutes.\n\n${'A descriptor stays open until the client hangs up or the server ends. '.repeat(26)}`,
      finds: ['A descriptor stays open until the client'],
    },
    { message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes.', finds: [] },
  ],
  *run(draft) {
    const words = bodyWords(draft)
    if (words < LONG) return
    const cuts = cuttable(draft)
    const cut = cuts.reduce((n, c) => n + c.words, 0)
    if (cut < SHARE * words) return
    const [longest] = runsOf(cuts)
    yield {
      message: `Of ${words} words about ${cut} ${reasons(cuts)}. Without them ${words - cut} would be left, and what matters would stand out.`,
      at: { in: 'message', ...headOf(longest!.sentence) },
      related: cuts
        .filter((c) => c !== longest)
        .slice(0, 6)
        .map((c) => ({ in: 'message' as const, ...headOf(c.sentence) })),
      level: words > 350 && cut > 0.3 * words ? 'should' : 'could',
    }
  },
}

const SAYS: Readonly<Record<CutReason, string>> = {
  repeats: 'repeat what was said',
  alternative: 'argue against ways that nobody proposed',
  background: 'give background that this change does not need',
  digression: 'digress',
}

function reasons(cuts: readonly Cuttable[]): string {
  return listed([...new Set(cuts.map((c) => c.reason))].map((r) => SAYS[r]))
}

/** The cuts, longest first. */
function runsOf(cuts: readonly Cuttable[]): Cuttable[] {
  return cuts.toSorted((a, b) => b.words - a.words)
}
