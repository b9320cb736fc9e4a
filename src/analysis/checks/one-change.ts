import type { Check, DraftWithDiff } from '../check.ts'
import { placeOfPart } from '../evidence/part-places.ts'
import { claimsChange } from '../evidence/claims.ts'
import { listed, quoted } from '../prose/quote.ts'

const both =
  'diff --git a/net/retry.c b/net/retry.c\n--- a/net/retry.c\n+++ b/net/retry.c\n@@ -1,2 +1,5 @@ int send_request(void)\n-\treturn transmit();\n+\twhile (tries++ < MAX_TRIES)\n+\t\tif (transmit() == 0)\n+\t\t\treturn 0;\n+\treturn -ETIMEDOUT;\n }\ndiff --git a/tools/plot.py b/tools/plot.py\n--- a/tools/plot.py\n+++ b/tools/plot.py\n@@ -3,2 +3,5 @@ def plot(series):\n-    axis.draw(series)\n+    axis.grid(True)\n+    axis.legend(loc="upper left")\n+    axis.set_title(series.title)\n+    axis.draw(series)\n     return axis\n'

/** Words by which an author says that two things have nothing to do with each other. */
const ASIDE =
  /\b(?:while (?:at it|here|there|I'm at it|we're at it|I was at it)|unrelated(?:ly)?|in passing|drive-by|as a side note)\b/i

export const oneChange: Check = {
  id: 'one-change',
  section: 'describes-diff',
  question: 'Is it one change?',
  reason: 'Two changes in one commit can be neither reverted nor picked one without the other.',
  level: 'could',
  category: 'split-needed',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message:
        'net: Retry requests\n\nTransmit up to MAX_TRIES times before giving up with ETIMEDOUT. While at it, add a legend and a grid to plot.py.',
      diff: both,
      finds: ['While at it'],
    },
    {
      message: 'net: Retry requests\n\nTransmit up to MAX_TRIES times before giving up with ETIMEDOUT.',
      diff: both.slice(0, both.indexOf('diff --git a/tools')),
      finds: [],
    },
  ],
  *run(draft) {
    const { parts } = draft.evidence.coverage
    const large = parts.filter((p) => p.lines >= 4 && isOwn(draft, p.name))
    if (large.length < 2) return
    for (const sentence of draft.sentences) {
      const match = claimsChange(sentence) ? ASIDE.exec(sentence.text.slice(0, 1000)) : null
      if (!match) continue
      const from = sentence.from + match.index
      yield {
        message: `${quoted(match[0])} announces a second change, and the diff has ${listed(large.slice(0, 3).map((p) => quoted(p.name)))}. If each can stand alone, make them commits of their own.`,
        at: { in: 'message', from, to: from + match[0].length },
        related: large
          .slice(0, 2)
          .map((p) => ({ in: 'diff' as const, ...placeOfPart(draft.diff, draft.facts, p) })),
      }
      return
    }
  },
}

const isOwn = ({ facts }: DraftWithDiff, name: string): boolean =>
  facts.parts.some((p) => p.name === name && (p.kind === 'code' || p.kind === 'build' || p.kind === 'config'))
