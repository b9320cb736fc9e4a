import type { Check, DraftWithDiff } from '../check.ts'
import { indexDiff } from '../evidence/diff-index.ts'
import { claimsChange } from '../evidence/claims.ts'

const timeout =
  'diff --git a/src/limits.h b/src/limits.h\n--- a/src/limits.h\n+++ b/src/limits.h\n@@ -3,2 +3,2 @@\n-#define READ_TIMEOUT 10\n+#define READ_TIMEOUT 20\n #define WRITE_TIMEOUT 5\n'

const NUMBER = String.raw`v?(\d{1,9}(?:\.\d{1,9}){0,4})`
const FROM_TO = new RegExp(String.raw`\bfrom ${NUMBER}(?: ?[a-zA-Z%]{1,12})? to ${NUMBER}(?![\w.]*\d)`)

export const numbersAgree: Check = {
  id: 'numbers-agree',
  section: 'describes-diff',
  question: 'Are the numbers those of the diff?',
  reason:
    'A value that was changed again after the message was written is believed as it stands in the message.',
  level: 'should',
  category: 'unsupported-claim',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    { message: 'Raise the read timeout from 10 to 30', diff: timeout, finds: ['from 10 to 30'] },
    { message: 'Raise the read timeout from 10 to 20', diff: timeout, finds: [] },
    {
      message: 'Raise the read timeout\n\nThis takes the boot from 14 to 12 seconds.',
      diff: timeout,
      finds: [],
    },
  ],
  *run(draft) {
    for (const sentence of draft.sentences) {
      if (!claimsChange(sentence)) continue
      const match = FROM_TO.exec(sentence.text.slice(0, 1000))
      const wrong = match && otherValue(draft, match[1]!, match[2]!)
      if (!match || !wrong) continue
      const from = sentence.from + match.index
      yield {
        message: `“${match[0]}” does not agree with the diff, which changes \`${wrong.before}\` to \`${wrong.after}\`. Correct one of the two.`,
        at: { in: 'message', from, to: from + match[0].length },
        related: [{ in: 'diff', from: wrong.at.from, to: Math.min(wrong.at.to, wrong.at.from + 300) }],
      }
      return
    }
  },
}

const bare = (value: string): string => value.replace(/^[^\d]+|[^\d.]{1,80}$/g, '')

/** The value that changes from or to one of two numbers while the other of them stands nowhere in the diff. */
function otherValue({ facts, diff }: DraftWithDiff, before: string, after: string) {
  const { whole } = indexDiff(diff)
  if (!whole || facts.values.some((v) => bare(v.before) === before && bare(v.after) === after)) return null
  const half = facts.values.filter((v) => (bare(v.before) === before) !== (bare(v.after) === after))
  const missing = (n: string): boolean => !diff.text.slice(0, 1_000_000).includes(n)
  return half.find((v) => missing(bare(v.before) === before ? after : before)) ?? null
}
