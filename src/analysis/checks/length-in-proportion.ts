import type { Check, Draft, Raised } from '../check.ts'
import { cuttable, type Cuttable, type CutReason } from '../prose/cuttable.ts'
import { bodyWords, headOf } from '../prose/order.ts'
import { changedLines } from '../prose/need.ts'
import { bodyOf } from '../prose/opening.ts'
import { counted, listed, quoted } from '../prose/quote.ts'
import { countWords } from '../prose/words.ts'

/** A body below this is never called long. */
const LONG = 250
/** Share of the words that could go from which it is worth saying so. */
const SHARE = 0.2
/** From such a share, or from a long paragraph's worth of words, it is asked for and not only advised. */
const LOUD = { share: 0.3, words: 120 } as const

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
    {
      message: `Close idle sockets\n\nClose sockets after ten minutes. This is the log of a night without it:\n\n${'    22:14 no descriptor is left for a client\n'.repeat(40)}`,
      finds: [],
    },
  ],
  *run(draft) {
    const words = bodyWords(draft)
    if (words < LONG) return
    const cuts = cuttable(draft)
    const cut = cuts.reduce((n, c) => n + c.words, 0)
    if (cut < SHARE * words) {
      const raised = outweighs(draft, words)
      if (raised) yield raised
      return
    }
    const [longest] = cuts.toSorted((a, b) => b.words - a.words)
    yield {
      message: `Of ${words} words about ${cut} ${reasons(cuts)}, for instance ${quoted(longest!.sentence.text, 40)}. Without them ${words - cut} would be left, and what matters would stand out.`,
      at: { in: 'message', ...headOf(longest!.sentence) },
      related: cuts
        .filter((c) => c !== longest)
        .slice(0, 6)
        .map((c) => ({ in: 'message' as const, ...headOf(c.sentence) })),
      level: cut > LOUD.share * words || cut > LOUD.words ? 'should' : 'could',
    }
  },
}

/** A small change, and the words of background from which a long body outweighs it. */
const SMALL = { lines: 60, background: 80 } as const

/** Much background on a small change: of such drafts reviewers ask for less, though all of it may be true. */
function outweighs(draft: Draft, words: number): Raised | null {
  const lines = changedLines(draft)
  if (!draft.diff || lines >= SMALL.lines) return null
  const told = bodyOf(draft).filter((s) => s.roles[0] === 'background')
  const background = told.reduce((n, s) => n + countWords(s.text), 0)
  if (background < SMALL.background) return null
  return {
    message: `${words} words go with ${counted(lines, 'changed line')}, and about ${background} of them, from ${quoted(told[0]!.text, 40)} on, are background. Keep what is needed to understand this diff, and leave the rest to a link or the mail.`,
    at: { in: 'message', ...headOf(told[0]!) },
    related: told.slice(1, 5).map((s) => ({ in: 'message' as const, ...headOf(s) })),
  }
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
