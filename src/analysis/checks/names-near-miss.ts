import type { Check } from '../check.ts'

const retry =
  'diff --git a/net.c b/net.c\n--- a/net.c\n+++ b/net.c\n@@ -1,3 +1,4 @@\n int transmit_request(struct request *req)\n {\n+\tclear_pending_flags(req);\n \treturn send(req);\n'

export const namesNearMiss: Check = {
  id: 'names-near-miss',
  section: 'describes-diff',
  question: 'Is every name spelt as the diff spells it?',
  reason: 'A name with a slip in it is found by no search, in the history as in the code.',
  level: 'should',
  category: 'unsupported-claim',
  language: 'any',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message: 'net: Call clear_pending_falgs() before sending',
      diff: retry,
      finds: ['clear_pending_falgs'],
    },
    { message: 'net: Call clear_pending_flags() before sending', diff: retry, finds: [] },
    { message: 'net: Clear pending flags, as clear_pending_flag() does', diff: retry, finds: [] },
    { message: 'net: Clear pending flags, as clear_padding_flags() does', diff: retry, finds: [] },
    { message: 'net: Let clear_all_flags() wait for another day', diff: retry, finds: [] },
    // Known miss: a slip that makes another word, as "padding" for "pending" may be; `names-exist` asks then.
  ],
  *run({ evidence }) {
    const seen = new Set<string>()
    for (const { name, nearMiss, from, to } of evidence.mentions) {
      if (!nearMiss || seen.has(name)) continue
      seen.add(name)
      yield {
        message: `\`${name}\` is not in this diff; the nearest name there is \`${nearMiss.name}\`. If that is the one you mean, spell it so.`,
        at: { in: 'message', from, to },
        related: [{ in: 'diff', from: nearMiss.from, to: nearMiss.to }],
        fix: {
          title: `Change to ${nearMiss.name}`,
          edits: [{ from, to, was: name, insert: nearMiss.name }],
          trust: 'review',
        },
      }
    }
  },
}
