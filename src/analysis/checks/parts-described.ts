import type { Check, DraftWithDiff, Raised } from '../check.ts'
import { filesOfPart, outlineOfPart, placeOfPart } from '../evidence/part-places.ts'
import { effectsOf, unnamedFunction } from '../evidence/undescribed-functions.ts'
import { silentFacts, type SilentFact } from '../evidence/silent-facts.ts'
import { stemOf } from '../facts/parts.ts'
import { listed, quoted } from '../prose/quote.ts'
import type { Part } from '../report.ts'

const retry = `diff --git a/src/net/retry.c b/src/net/retry.c
--- a/src/net/retry.c
+++ b/src/net/retry.c
@@ -10,5 +10,8 @@ int send_request(struct request *req)
 \tint tries = 0;
 
-\treturn transmit(req);
+\twhile (tries++ < MAX_TRIES)
+\t\tif (transmit(req) == 0)
+\t\t\treturn 0;
+\treturn -ETIMEDOUT;
 }
`
const colours = `diff --git a/palette/colours.py b/palette/colours.py
--- a/palette/colours.py
+++ b/palette/colours.py
@@ -1,4 +1,12 @@
 import json
+
+def load_swatches(folder):
+    swatches = {}
+    for name in sorted(folder.names()):
+        with folder.open(name) as handle:
+            swatches[name] = json.load(handle)
+    return swatches
+
 
 class Palette:
     pass
`

const renamed = `diff --git a/palette/colours.py b/palette/colours.py
--- a/palette/colours.py
+++ b/palette/colours.py
@@ -1,8 +1,11 @@
 import json
 
-def json_of(folder):
+def swatches_from(folder):
     return json.load(folder)
 
 class Palette:
+    colours = None
+
     def colours_of(self, folder):
-        return json_of(folder)
+        self.colours = self.colours or swatches_from(folder)
+        return self.colours
`

const released = `diff --git a/pom.xml b/pom.xml
--- a/pom.xml
+++ b/pom.xml
@@ -4,5 +4,5 @@
   <scm>
-    <tag>mill-4.1.0</tag>
+    <tag>HEAD</tag>
   </scm>
diff --git a/wheel/pom.xml b/wheel/pom.xml
--- a/wheel/pom.xml
+++ b/wheel/pom.xml
@@ -4,9 +4,9 @@
   <parent>
     <artifactId>mill-parent</artifactId>
-    <version>4.1.0</version>
+    <version>4.2.0-SNAPSHOT</version>
   </parent>
   <dependency>
     <artifactId>mill-sluice</artifactId>
-    <version>4.1.0</version>
+    <version>4.2.0-SNAPSHOT</version>
   </dependency>
`

/** Parts smaller than this, and than a tenth of the change, are follow-ups. */
const FEWEST_LINES = 4
const LEAST_SHARE = 0.1

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
      diff: retry + colours,
      finds: ['def load_swatches(folder):'],
    },
    {
      message:
        'net: Retry requests\n\nTransmit a request up to MAX_TRIES times before giving up with ETIMEDOUT.',
      diff: retry,
      finds: [],
    },
    { message: 'colours, retry: Be strict about optional arguments', diff: retry + colours, finds: [] },
    { message: 'Prepare for the next development iteration', diff: released, finds: [] },
    {
      message: 'palette: Load colours once\n\nKeep them after the first call.',
      diff: renamed,
      finds: ['def swatches_from(folder):'],
    },
    {
      message: 'palette: Load colours once\n\nKeep them after the first call, in swatches_from() now.',
      diff: renamed,
      finds: [],
    },
  ],
  *run(draft) {
    const { parts } = draft.evidence.coverage
    const all = parts.reduce((n, p) => n + p.lines, 0)
    const silent = parts.filter(
      (p) =>
        !p.described &&
        p.lines >= FEWEST_LINES &&
        p.lines >= LEAST_SHARE * all &&
        !followsAlong(draft, p) &&
        !isArea(draft, p),
    )
    // Of a message that speaks of no part none is one "too": what it says is asked for elsewhere.
    const isComparable = draft.evidence.match.verdict !== 'different' && parts.some((p) => p.described)
    if (isComparable && !SWEEPS.has(draft.judgement.kind))
      for (const part of silent.slice(0, 2)) yield raise(draft, part)
    yield* silently(draft, silent.length > 0)
    yield* newFunction(draft)
  },
}

/** Kinds of change that go through many files alike. */
const SWEEPS: ReadonlySet<string> = new Set(['typo', 'formatting'])

/** The subject's area is the file itself: "lexer: ..." tells of lexer.py. */
function isArea({ message }: DraftWithDiff, { paths }: Part): boolean {
  const areas = message.subject?.prefix?.areas.map((a) => a.slice(a.lastIndexOf('/') + 1).toLowerCase()) ?? []
  return paths.every((path) => areas.includes(stemOf(path).toLowerCase()))
}

/**
 * Lock files, generated and vendored files and data follow what the rest of the change does, and the files of the build
 * are where a version is raised.
 */
function followsAlong({ facts, judgement }: DraftWithDiff, part: Part): boolean {
  const kind = facts.parts.find((p) => p.name === part.name)?.kind
  if (
    (judgement.kind === 'release' || judgement.kind === 'dependency') &&
    (kind === 'build' || kind === 'config')
  )
    return true
  return kind === 'lock' || kind === 'generated' || kind === 'vendored' || kind === 'data'
}

/** Most files of a part whose lines are shown. */
const MOST_PLACES = 3

function raise({ diff, facts }: DraftWithDiff, part: Part): Raised {
  const what = outlineOfPart(part)
  const isTests = facts.parts.find((p) => p.name === part.name)?.kind === 'test'
  const at = placeOfPart(diff, facts, part)
  const first = diff.files.find((file) => file.from <= at.from && at.from < file.to)?.path
  const ordered = { ...part, paths: part.paths.toSorted((a, b) => Number(b === first) - Number(a === first)) }
  const names = filesOfPart(ordered)
  const others = ordered.paths.slice(1, Math.min(names.length, MOST_PLACES))
  return {
    message: `${listed(names)} ${names.length > 1 ? 'change' : 'changes'} too${what ? ` (${what})` : ''}, and no sentence speaks of ${names.length > 1 ? 'them' : 'it'}. Say what is done there and why, or make it a commit of its own.`,
    at: { in: 'diff', ...at },
    related: others.map((path) => ({ in: 'diff', ...placeOfPart(diff, facts, { ...part, paths: [path] }) })),
    // Tests come with what they test, and most readers expect them.
    ...(isTests && { level: 'could' as const }),
  }
}

const RANK: readonly SilentFact['kind'][] = ['dependency', 'option', 'rename', 'value', 'formatting']

/** The one thing done beside the rest that matters most to a reader; never a `must`, and a `should` where it is public. */
function* silently(draft: DraftWithDiff, isPartSilent: boolean): Iterable<Raised> {
  const { kind } = draft.judgement
  if (draft.evidence.match.verdict === 'different' || kind === 'release' || kind === 'revert') return
  if (kind === 'formatting' || kind === 'dependency') return
  const found = silentFacts(draft).toSorted(
    (a, b) => Number(b.public) - Number(a.public) || RANK.indexOf(a.kind) - RANK.indexOf(b.kind),
  )[0]
  if (!found || found.at.from >= found.at.to) return
  yield {
    message: wordsOn(found),
    at: { in: 'diff', ...found.at },
    level: found.public && !isPartSilent ? 'should' : 'could',
  }
}

function wordsOn({ kind, names }: SilentFact): string {
  const [first, second, third] = names.map((n) => quoted(n, 60)) as [string, string, string]
  switch (kind) {
    case 'rename':
      return `${first} is called ${second} from here on, and no sentence says so. Those who search for the old name will find nothing: say why it changes, or rename it in a commit of its own.`
    case 'dependency':
      return `This adds the dependency ${first}, and no sentence says so. Say what it is needed for.`
    case 'option':
      return `${first} is a new option, and no sentence mentions it. Say what it is for, or add it in a commit of its own.`
    case 'value':
      return `${first} changes from ${second} to ${third}, and no sentence says so. Say why, or make it a commit of its own.`
    case 'formatting':
      return `Only white space changes in ${first}, and no sentence says so. In a commit of its own it would not hide what matters here.`
  }
}

/** Advice on the main new function that is seen from outside and that a long message never names. */
function* newFunction(draft: DraftWithDiff): Iterable<Raised> {
  const found = unnamedFunction(draft)
  if (!found) return
  const name = quoted(`${found.name}()`)
  yield {
    message: `${name} is what this change adds for others to call, and no sentence names it. Say what it does, who calls it, and what it returns.`,
    at: { in: 'diff', ...found.at },
    level: 'could',
  }
  const effect = effectsOf(draft, found)
  if (effect)
    yield {
      message: `${name} writes ${quoted(effect.target, 40)}, which its caller sees, and no sentence says so. Say what is different there afterwards, and for whom.`,
      at: { in: 'diff', ...effect.at },
      level: 'could',
    }
}
