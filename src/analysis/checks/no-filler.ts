import type { Check } from '../check.ts'
import { bodyOf } from '../prose/opening.ts'
import { replacing } from '../text/fix.ts'
import { quoted } from '../prose/quote.ts'

/** Openers that can go without loss; the sentence behind them stands by itself. */
const FILLER =
  /^(?:please note that|please notice that|note that it (?:should|must) be noted that|it (?:should|must|is to) be noted that|it is (?:important|worth|worthwhile) (?:to note|noting|to mention|mentioning) that|it goes without saying that|needless to say,?|as (?:you can see|we all know|everyone knows|is well known),?|for what it's worth,?|basically,|to be honest,|to put it (?:mildly|simply|bluntly),|at the end of the day,|in all honesty,|first and foremost,|last but not least,|putting everything together,|to make a long story short,|long story short,|obviously,|i think that|i believe that)\s+/i

export const noFiller: Check = {
  id: 'no-filler',
  section: 'order-and-length',
  question: 'Does every sentence start with what it has to say?',
  reason: 'Words that announce that something will be said cost the reader time before anything is said.',
  level: 'could',
  category: 'too-long',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Close idle sockets\n\nPlease note that the limit is read once, at start.',
      finds: ['Please note that'],
      fixed: 'Close idle sockets\n\nThe limit is read once, at start.',
    },
    { message: 'Close idle sockets\n\nNote the new limit: it is read once, at start.', finds: [] },
    {
      message: 'Close idle sockets\n\nI believe the limit is too high still, and nobody has measured it.',
      finds: [],
    },
    { message: 'Close idle sockets\n\nObviously wrong limits are refused at start.', finds: [] },
    // Known miss: the same words inside a sentence, as in "The limit is, needless to say, read once."
  ],
  *run(draft) {
    let found = 0
    for (const sentence of bodyOf(draft)) {
      const match = FILLER.exec(sentence.text.slice(0, 120))
      if (!match || match[0].length >= sentence.text.length) continue
      const from = sentence.from
      const next = from + match[0].length
      const { text } = draft.message
      yield {
        message: `${quoted(match[0])} says nothing by itself; the sentence reads better without it.`,
        at: { in: 'message', from, to: from + match[0].trimEnd().length },
        fix: replacing(
          text,
          { from, to: next + 1 },
          text.charAt(next).toUpperCase(),
          'Begin with the statement',
          'review',
        ),
      }
      if (++found === 2) return
    }
  },
}
