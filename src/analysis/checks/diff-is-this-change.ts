import type { Check, DraftWithDiff, Spot } from '../check.ts'
import { isInItsArea } from '../evidence/area.ts'
import { evidenceModel } from '../evidence/model.ts'
import { listed, quoted } from '../prose/quote.ts'
import { foreignSentence } from './other-change/foreign-sentence.ts'
import { namedInVain } from './other-change/named-in-vain.ts'
import { wordsInVain } from './other-change/words-in-vain.ts'

const colours =
  'diff --git a/doc/colours.txt b/doc/colours.txt\n--- a/doc/colours.txt\n+++ b/doc/colours.txt\n@@ -1,3 +1,3 @@\n Palette\n-The palete has eight entries.\n+The palette has eight entries.\n Each entry is a triple.\n'

const pinned =
  'diff --git a/package.json b/package.json\n--- a/package.json\n+++ b/package.json\n@@ -20,3 +20,3 @@\n   "devDependencies": {\n-    "vitest": "^3.1.0",\n+    "vitest": "3.1.0",\n     "rollup": "4.0.0"\n'

const translated =
  'diff --git a/po/fr.po b/po/fr.po\n--- a/po/fr.po\n+++ b/po/fr.po\n@@ -10,3 +10,3 @@\n msgid "no such file"\n-msgstr ""\n+msgstr "fichier introuvable"\n \n'

const suspended =
  'diff --git a/src/pump.cc b/src/pump.cc\n--- a/src/pump.cc\n+++ b/src/pump.cc\n@@ -8,3 +8,3 @@ void Pump::stop()\n-    if (live)\n+    if (live && !in_coroutine)\n         mark(bad);\n'

const marked =
  'diff --git a/src/pump.cc b/src/pump.cc\n--- a/src/pump.cc\n+++ b/src/pump.cc\n@@ -8,3 +8,3 @@ void Pump::stop()\n     if (live)\n-        mark(bad);\n+        mark(bad, 2);\n }\n'

const bindings =
  'diff --git a/src/mux.yaml b/src/mux.yaml\n--- a/src/mux.yaml\n+++ b/src/mux.yaml\n@@ -8,3 +8,3 @@\n   mux-controller:\n-    const: idle-state\n+    enum: [idle-states, settle]\n   reg:\n'

const edition =
  'diff --git a/src/edition.h b/src/edition.h\n--- a/src/edition.h\n+++ b/src/edition.h\n@@ -3,3 +3,3 @@\n enum edition {\n-  CURRENT = EDITION_4_1_0,\n+  CURRENT = EDITION_4_2_0,\n };\n'

export const diffIsThisChange: Check = {
  id: 'diff-is-this-change',
  section: 'describes-diff',
  question: 'Is this the change that the message talks about?',
  reason:
    'A message left from an earlier version, or pasted beside the wrong diff, misleads everyone who later looks for the change.',
  level: 'should',
  category: 'unsupported-claim',
  language: 'english',
  needs: 'diff',
  silencedBy: [],
  examples: [
    {
      message:
        'net: Retry requests after a timeout\n\nTry the request three times when the socket times out, then report the error to the caller.',
      diff: colours,
      finds: ['Retry requests after a timeout'],
    },
    { message: 'doc: Fix a typo in the palette', diff: colours, finds: [] },
    { message: 'Fix typo', diff: colours, finds: [] },
    {
      message: 'build: Pin the tools whose next release needs a newer Node',
      diff: pinned,
      finds: [],
    },
    {
      message:
        'doc: Fix a typo in the palette\n\nAlso validate the certificate chain before the proxy handshake.',
      diff: colours,
      finds: ['Also validate the certificate chain before the proxy handshake.'],
    },
    {
      message:
        'doc: Fix a typo in the palette\n\nTo validate the certificate chain before the proxy handshake of a mirror.',
      diff: colours,
      finds: [],
    },
    {
      message:
        'Keep healthy connections through an early destruction\n\nThe unwinding of a suspended coroutine looked like a protocol error, so the daemon was dialled anew.',
      diff: suspended,
      finds: [],
    },
    {
      message:
        'doc: Fix a typo in the palette\n\nThis mends the validation of certificates before the proxy handshake.',
      diff: colours,
      finds: [],
    },
    {
      message:
        'doc: Fix a typo in the palette\n\nAlso order the certificates of the proxy handshake alphabetically.',
      diff: colours,
      finds: [],
    },
    {
      message:
        'Lift mark() out of the loop\n\nSubscribers allocate certificates for every handshake of the proxy, and collect the garbage of their sessions, which is expensive on Windows and starves renderers of pixels.',
      diff: marked,
      finds: [],
    },
    { message: 'l10n: Translate the thirteenth release', diff: translated, finds: [] },
    { message: 'Prepare for release 4.2.0', diff: pinned, finds: ['Prepare for release 4.2.0'] },
    { message: 'Bump version to 4.2.0', diff: edition, finds: [] },
    { message: 'Fix typos in the test names', diff: suspended, finds: ['Fix typos in the test names'] },
    { message: 'Fold in the review by Marguerite and Anselm', diff: colours, finds: [] },
    { message: 'Update release.html', diff: edition, finds: ['Update release.html'] },
    { message: 'Tell readers of release.html sooner that stop() waits', diff: suspended, finds: [] },
    { message: 'src: Update to v6.9', diff: bindings, finds: [] },
  ],
  *run(draft) {
    const { subject } = draft.message
    if (!subject || draft.diff.files.length === 0) return
    const { match } = draft.evidence
    const { cuts } = evidenceModel()
    const named = match.verdict === 'same' ? [] : namedInVain(draft)
    if (named.length === 0 && match.score >= cuts.doubtful) {
      yield* foreignSentence(draft)
      return
    }
    const absent = named.length > 0 ? named : wordsInVain(draft)
    if (!absent || (match.score >= cuts.certain && isInItsArea(draft.message, draft.diff))) return
    const { from, to } = subject.title.from < subject.title.to ? subject.title : subject
    const paths = [...new Set(draft.diff.files.map((f) => f.path))].slice(0, 2)
    const lacks = absent.length > 0 ? ` and nowhere has ${quotedList(absent)}` : ''
    yield {
      message: `I cannot find this change in the diff, which changes ${quotedList(paths)}${lacks}. Is it the right diff, or was the message left from another version?`,
      at: { in: 'message', from, to },
      related: firstFile(draft),
      level: match.score < cuts.certain ? 'must' : 'should',
    }
  },
}

const quotedList = (words: readonly string[]): string => listed(words.map((w) => quoted(w)))

function firstFile({ diff }: DraftWithDiff): Spot[] {
  const file = diff.files[0]
  if (!file) return []
  const [hunk] = file.hunks
  return [{ in: 'diff', from: file.from, to: Math.min(hunk?.from ?? file.to, file.from + 200) }]
}
