import type { Check, DraftWithDiff, Raised } from '../check.ts'
import { isRemark } from '../evidence/claims.ts'
import { verbOfChange } from '../evidence/claimed-names.ts'
import { indexDiff } from '../evidence/diff-index.ts'
import { eachWord } from '../evidence/words.ts'
import { evidenceModel } from '../evidence/model.ts'
import { quoted } from '../prose/quote.ts'
import type { Span } from '../text/span.ts'

const cache =
  'diff --git a/src/cache.py b/src/cache.py\n--- a/src/cache.py\n+++ b/src/cache.py\n@@ -4,3 +4,9 @@ import time\n class Cache:\n     size = 100\n \n+    def expire_entries(self, age):\n+        now = time.time()\n+        for key, entry in list(self.entries.items()):\n+            if now - entry.stamp > age:\n+                del self.entries[key]\n+\n'

const timed = cache.replace('     size = 100', '     size = import_time()')

const dropping =
  'diff --git a/tests/lease_test.py b/tests/lease_test.py\n--- a/tests/lease_test.py\n+++ b/tests/lease_test.py\n@@ -4,3 +4,4 @@ class LeaseTest:\n     def teardown(self):\n         self.store.close()\n+        Lease.pending.drop_all()\n \n'

const told = `${cache}diff --git a/NEWS b/NEWS\n--- a/NEWS\n+++ b/NEWS\n@@ -1,1 +1,2 @@\n News\n+The old entries are gone in the end.\n`

export const verbsAgree: Check = {
  id: 'verbs-agree',
  section: 'describes-diff',
  question: 'Do the verbs agree with the diff: is what is said to be added really added?',
  reason:
    'Whoever looks for the commit that removed something searches for that word, and passes over a message that says the opposite.',
  level: 'should',
  category: 'unsupported-claim',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    { message: 'cache: Remove expire_entries()', diff: cache, finds: ['Remove expire_entries'] },
    { message: 'cache: Remove import_time() from the module', diff: timed, finds: ['import_time'] },
    {
      message: 'cache: Keep the age (#12)\n\n* Count the entries\n* Remove expire_entries()',
      diff: cache,
      finds: [],
    },
    {
      message: 'cache: Keep the age\n\n* Count the entries\n* Remove expire_entries()',
      diff: cache,
      finds: ['Remove expire_entries'],
    },
    { message: 'cache: Delete old entries', diff: told, finds: [] },
    { message: 'cache: Remove `nowhere` from the expiring', diff: cache, finds: [] },
    { message: 'cache: Remove sizeAgeHint', diff: cache, finds: [] },
    {
      message: 'Automated rollback of change 123.\n\nOriginal description:\n\nRemove expire_entries()',
      diff: cache,
      finds: [],
    },
    { message: 'tests: Remove leases that wait', diff: dropping, finds: [] },
    { message: 'cache: Add expire_entries()', diff: cache, finds: [] },
    { message: 'cache: Drop Lease.pending in the teardown', diff: dropping, finds: [] },
    {
      message: 'cache: Drop Lease.pending in the teardown',
      diff: dropping.replace('drop_all', 'dropper'),
      finds: ['Drop Lease.pending'],
    },
    { message: 'cache: Remove entries that have expired', diff: cache, finds: [] },
    { message: 'cache: Drops reach the expire_entries()', diff: cache, finds: [] },
  ],
  *run(draft) {
    const { evidence, diff } = draft
    const { text } = draft.message
    const { cuts } = evidenceModel()
    // It quotes what it takes back.
    if (draft.judgement.kind === 'revert') return
    for (const claim of evidence.claims) {
      if (claim.kind !== 'verb' || claim.score >= cuts.direction || !claim.object) continue
      const { from } = claim
      const to = Math.min(claim.object.to, from + 200)
      // What the diff has nowhere is for names-exist to tell.
      if (evidence.mentions.some((m) => m.in === 'absent' && from < m.from && m.to <= to)) continue
      const line = claim.diff[0]
      const added = line ? diff.text[line.from - 1] === '+' : diff.additions > 0
      if (!line && (added ? diff.deletions > 0 : diff.deletions === 0)) continue
      if (!line && diff.files.some(({ binary }) => binary)) continue
      // A remark that is added may tell what is gone.
      if (line && added && isRemark(diff.text, line)) continue
      if (isDoneByCode(draft, text.slice(from, to), added ? '+' : '-') || isStep(draft, claim)) continue
      const way = added ? 'adds' : 'removes'
      const shown = line ? `${way} ${quoted(diff.text.slice(line.from, line.to))}` : `only ${way} lines`
      yield {
        message: `${quoted(text.slice(from, to))} does not agree with the diff: the diff ${shown}. Say what is done now, or which behaviour ends with it.`,
        at: { in: 'message', from, to },
        related: claim.diff.map((d) => ({ in: 'diff' as const, ...d })),
      }
      return
    }
    yield* leftInPlace(draft)
  },
}

/** "Delete the leaked lease" where a line that calls `lease.delete()` is added: it is the code that deletes. */
function isDoneByCode({ diff }: DraftWithDiff, claim: string, sign: '+' | '-'): boolean {
  const [verb, ...object] = stemsOf(claim)
  return indexDiff(diff).files.some(({ words, lines }) =>
    words.get(verb ?? '')?.lines.some((i) => {
      const { from, to, sign: own } = lines[i]!
      return own === sign && stemsOf(diff.text.slice(from, to)).some((s) => object.includes(s))
    }),
  )
}

function stemsOf(text: string): string[] {
  const all: string[] = []
  eachWord(text, 0, Math.min(text.length, 2000), ({ stems }) => all.push(...stems))
  return all
}

/** In a list of commits that a forge has squashed, one may take back what another did. */
const isStep = ({ message: { subject }, sentences }: DraftWithDiff, { from }: Span): boolean =>
  !!subject?.suffix && sentences.some((s) => s.kind === 'item' && s.from <= from && from < s.to)

/** A name that is said to be removed and stands on unchanged lines only. */
function* leftInPlace({ evidence, sentences, diff }: DraftWithDiff): Iterable<Raised> {
  if (!indexDiff(diff).whole) return
  for (const mention of evidence.mentions) {
    if (mention.in !== 'context' || mention.kind === 'path') continue
    if (!/^(?:remove|delete|drop)$/.test(verbOfChange(sentences, mention) ?? '')) continue
    yield {
      message: `${quoted(mention.name)} is said to be removed, and the diff has it on unchanged lines only. Is a part of the change missing, or is something else removed?`,
      at: { in: 'message', from: mention.from, to: mention.to },
    }
    return
  }
}
