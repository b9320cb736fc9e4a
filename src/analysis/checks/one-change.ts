import type { Check, DraftWithDiff, Raised } from '../check.ts'
import { placeOfPart } from '../evidence/part-places.ts'
import { claimsChange } from '../evidence/claims.ts'
import { complaint } from '../judgement/readers.ts'
import { runsOn } from '../prose/opening.ts'
import { changedLines } from '../prose/need.ts'
import { counted, listed, quoted } from '../prose/quote.ts'
import { squashList, titleOf, toldBeyondSubject } from '../prose/told.ts'
import { contentStems, overlapShare } from '../prose/words.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import { firstVerbOf } from '../words/first-verb.ts'
import { verbForm } from '../words/verb-form.ts'

const both =
  'diff --git a/net/retry.c b/net/retry.c\n--- a/net/retry.c\n+++ b/net/retry.c\n@@ -1,2 +1,5 @@ int send_request(void)\n-\treturn transmit();\n+\twhile (tries++ < MAX_TRIES)\n+\t\tif (transmit() == 0)\n+\t\t\treturn 0;\n+\treturn -ETIMEDOUT;\n }\ndiff --git a/tools/plot.py b/tools/plot.py\n--- a/tools/plot.py\n+++ b/tools/plot.py\n@@ -3,2 +3,5 @@ def plot(series):\n-    axis.draw(series)\n+    axis.grid(True)\n+    axis.legend(loc="upper left")\n+    axis.set_title(series.title)\n+    axis.draw(series)\n     return axis\n'

const wide = `diff --git a/tools/plot.py b/tools/plot.py\n--- a/tools/plot.py\n+++ b/tools/plot.py\n@@ -3,2 +3,26 @@ def plot(series):\n     axis.draw(series)\n${Array.from({ length: 24 }, (_, i) => `+    axis.grid(lines.at(${i}), legend=series.names[${i}])\n`).join('')}     return axis\n`

/** Words by which an author says that two things have nothing to do with each other. */
const ASIDE =
  /\b(?:while (?:at it|here|there|I'm at it|we're at it|I was at it)|unrelated(?:ly)?|in passing|drive-by|as a side note)\b/i

/** The same, said of what may well belong together. */
const ALSO = /^(?:also|additionally|in addition|furthermore|moreover|besides)\b/i

/** Changes that are not even named: whatever they are, they are not the one that the subject announces. */
const AND_OTHERS =
  /\b(?:and|plus|as well as) (?:some |a few |various )?other (?:minor|small|little|trivial|unrelated|misc(?:ellaneous)?) (?:[a-z]{2,20} )?(?:changes?|clean-?ups?|fixes|improvements?|tweaks?|modifications?|updates?|corrections?|edits|things)\b/i

/** The opening of a sentence on something that is done as well. */
const AS_WELL =
  /^(?:(?:also|additionally|in addition|furthermore|moreover|besides),?|(?:this|the) (?:patch|commit|change) also|(?:it|we|I) also)\s+/i
/** Verbs of work that stands by itself; what is added or made for the change at hand belongs to it. */
const BY_ITSELF =
  /^(?:(?:this|the) (?:patch|commit|change) )?(?:mov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|convert(?:s|ed|ing)?|replac(?:e|es|ed|ing)|clean(?:s|ed|ing)?|tid(?:y|ies|ied)|fix(?:es|ed|ing)?|correct(?:s|ed)?|combin(?:e|es|ed)|merg(?:e|es|ed)|get(?:s)? rid|take the opportunity|reorder(?:s|ed)?|refactor(?:s|ed)?|rework(?:s|ed)?|simplif(?:y|ies|ied)|mak(?:e|es) .{1,60} consistent|(?:add|introduc|provid|implement|support)\w{0,3} (?:\w+ ){0,3}?(?:support|options?|attributes?|parameters?|flags?|commands?|ability|feature))\b/i
/** Work that comes with most changes. */
const ALONG =
  /\b(?:tests?|testing|docs?|documentation|comments?|changelog|call(?:er|site)s?|accordingly|includes?|typos?|examples?)\b/i
/** Changed lines up to which a second change is read in passing. */
const IN_PASSING = 20

/** How likely a careful reader wants the commit split, from which it is asked for: about half do. */
const LIKELY = 0.3

export const oneChange: Check = {
  id: 'one-change',
  section: 'describes-diff',
  question: 'Is it one change?',
  reason: 'Of two changes in one commit, neither can be reverted or picked without the other.',
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
    {
      message:
        'plot: Draw a grid\n\nValues are hard to read without one. Also rename the series that the legend shows.',
      diff: wide,
      finds: ['Also'],
    },
    {
      message:
        'plot: Draw a grid\n\nValues are hard to read without one. Also add a helper that counts the lines.',
      diff: wide,
      finds: [],
    },
    {
      message: 'Draw a grid in plots; fix the units of the axis\n\nValues are hard to read without one.',
      diff: wide,
      finds: ['; fix the units of the axis'],
    },
    {
      message: 'Draw a grid in plots; values were hard to read\n\nNobody could tell them apart.',
      diff: wide,
      finds: [],
    },
    {
      message: 'PLOT-12; Draw a grid in plots\n\nValues were hard to read without one.',
      diff: wide,
      finds: [],
    },
    {
      message: 'Grid of plots; draw it behind the lines\n\nValues were hard to read.',
      diff: wide,
      finds: [],
    },
    {
      message: 'PLOT-12; Draw a grid in plots; fix the units of the axis\n\nValues were hard to read.',
      diff: wide,
      finds: ['; fix the units of the axis'],
    },
    {
      message: 'Drop the grid of plots; use the ruler instead\n\nNobody could tell them apart.',
      diff: wide,
      finds: [],
    },
    {
      message: 'plot: Draw a grid\n\nValues are hard to read without one. And other minor style changes.',
      diff: wide,
      finds: ['And other minor style changes'],
    },
    {
      message: 'plot: Draw a grid\n\nValues are hard to read without one, and other plots have it.',
      diff: wide,
      finds: [],
    },
    {
      message: 'plot: Draw a grid\n\nValues are hard to read without one. Also change the tests accordingly.',
      diff: wide,
      finds: [],
    },
  ],
  *run(draft) {
    // A release lists what came since the last one.
    if (draft.judgement.kind === 'release') return
    const likely = complaint(draft, 'split-needed')
    const raised =
      aside(draft, likely) ??
      asWell(draft) ??
      andOthers(draft) ??
      twoOrders(draft) ??
      severalActions(draft, likely)
    if (raised) yield raised
  },
}

/** The author says that something else was done as well. */
function aside(draft: DraftWithDiff, likely: number): Raised | null {
  const large = draft.evidence.coverage.parts.filter((p) => p.lines >= 4 && isOwn(draft, p.name))
  for (const sentence of draft.sentences) {
    if (!claimsChange(sentence)) continue
    const text = sentence.text.slice(0, 1000)
    const match = (large.length > 1 ? ASIDE.exec(text) : null) ?? (likely >= LIKELY ? ALSO.exec(text) : null)
    if (!match || sentence.kind === 'subject') continue
    const from = sentence.from + match.index
    const parts = large.length > 1 ? listed(large.slice(0, 3).map((p) => quoted(p.name))) : null
    return {
      message: `${quoted(text.slice(match.index), 50)} announces a second change${parts ? `, and the diff has ${parts}` : ''}. If each can stand alone, a commit for each lets them be reviewed, and if need be reverted, one by one.`,
      at: { in: 'message', from, to: from + match[0].length },
      related: large
        .slice(0, 2)
        .map((p) => ({ in: 'diff' as const, ...placeOfPart(draft.diff, draft.facts, p) })),
      level: likely >= LIKELY ? 'should' : 'could',
    }
  }
  return null
}

/** A sentence that opens with "also" and goes on with work that could be done without the rest, in a change of some size. */
function asWell(draft: DraftWithDiff): Raised | null {
  if (changedLines(draft) <= IN_PASSING || squashList(draft).length > 0) return null
  for (const sentence of draft.sentences) {
    if (sentence.kind === 'subject' || !claimsChange(sentence)) continue
    const text = sentence.text.slice(0, 400).replace(/\n/g, ' ')
    const opening = AS_WELL.exec(text)
    if (!opening || ALONG.test(text)) continue
    const rest = text.slice(opening[0].length)
    if (!BY_ITSELF.test(rest)) continue
    return {
      message: `${quoted(text, 60)} is a second thing that this commit does. If it can stand alone, a commit of its own lets it be reviewed, and if need be reverted, without the rest.`,
      at: { in: 'message', from: sentence.from, to: sentence.from + opening[0].trimEnd().length },
      level: 'should',
    }
  }
  return null
}

/** "And other minor changes", in a change of some size. */
function andOthers(draft: DraftWithDiff): Raised | null {
  if (changedLines(draft) <= IN_PASSING) return null
  for (const { kind, from, text } of draft.sentences) {
    const match = kind === 'subject' ? null : AND_OTHERS.exec(text.slice(0, 1000))
    if (!match) continue
    return {
      message: `${quoted(match[0], 60)} are not named, and hide in the diff of the rest. Make them a commit of their own, or leave them out.`,
      at: { in: 'message', from: from + match.index, to: from + match.index + match[0].length },
      level: 'should',
    }
  }
  return null
}

/** Verbs that go on with the order before them: "Drop A; use B". */
const GOES_ON = /^(?:(?:use|prefer|rely|require|let|see|keep)(?!\p{L})|(?:close|fix|resolve)s? #)/iu

/** "Store a hash; fix the lookup": a subject of two orders, over a change of some size. */
function twoOrders(draft: DraftWithDiff): Raised | null {
  const { subject, text } = draft.message
  if (!subject || changedLines(draft) <= IN_PASSING) return null
  const at = text
    .slice(subject.title.from, Math.min(subject.title.to, subject.title.from + 300))
    .indexOf('; ')
  // What stands before it has to be an order as well.
  if (at < 0 || firstVerbOf(text, subject.title)?.form?.form !== 'base') return null
  const from = subject.title.from + at
  const other = text.slice(from + 2, subject.title.to)
  if (GOES_ON.test(other) || verbForm(/^\p{L}{2,20}/u.exec(other)?.[0] ?? '')?.form !== 'base') return null
  return {
    message: `The subject gives two orders; ${quoted(other, 50)} is the second. If it can stand alone, make it a commit of its own, which can be reverted without the rest.`,
    at: { in: 'message', from, to: subject.title.to },
    level: 'should',
  }
}

/** The message lists actions that have little to do with one another. */
function severalActions(draft: DraftWithDiff, likely: number): Raised | null {
  if (likely < LIKELY || squashList(draft).length > 0 || runsOn(draft)) return null
  const { subject } = draft.message
  const actions = toldBeyondSubject(draft).filter((s) => !isNested(draft, s))
  const [first, second, ...more] = actions
  if (!subject || !first) return null
  const title = { text: titleOf(draft), from: subject.title.from, to: subject.title.to }
  const [one, other] = second ? [first, second] : [title, first]
  // A body that opens by saying the subject again has no second action.
  if (overlapShare(contentStems(other.text), contentStems(one.text)) > 0.5) return null
  const rest = more.length > 0 ? ` (and ${counted(more.length, 'more action')})` : ''
  return {
    message: `${quoted(one.text, 45)} and ${quoted(other.text, 45)}${rest} read as changes of their own. If each can stand alone, give each its own commit: it is then reviewed, and if need be reverted, without the others.`,
    at: { in: 'message', ...spotOf(other) },
    related: [{ in: 'message', ...spotOf(one) }],
    level: 'should',
  }
}

/** An item below another one is a part of it. */
function isNested({ message, sentences }: DraftWithDiff, { kind, block, from }: Sentence): boolean {
  const indent = (at: number) => at - message.text.lastIndexOf('\n', at - 1)
  const first = kind === 'item' ? sentences.find((s) => s.kind === 'item' && s.block === block) : null
  return !!first && indent(from) > indent(first.from)
}

const spotOf = ({ from, to }: Span): Span => ({ from, to: Math.min(to, from + 200) })

const isOwn = ({ facts }: DraftWithDiff, name: string): boolean =>
  facts.parts.some((p) => p.name === name && (p.kind === 'code' || p.kind === 'build' || p.kind === 'config'))
