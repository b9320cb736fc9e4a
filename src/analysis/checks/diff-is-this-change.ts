import type { Check, DraftWithDiff, Raised, Spot } from '../check.ts'
import { indexDiff } from '../evidence/diff-index.ts'
import { indexMessage, indexSpan } from '../evidence/message-index.ts'
import { evidenceModel } from '../evidence/model.ts'
import { missingWords } from '../evidence/missing-words.ts'
import { listed, quoted } from '../prose/quote.ts'
import type { Span } from '../text/span.ts'

/** A stem rarer than this says something of a change, and so many of them make a message that can be compared. */
const TELLING = 2.5
const FEWEST_WORDS = 2

const colours =
  'diff --git a/doc/colours.txt b/doc/colours.txt\n--- a/doc/colours.txt\n+++ b/doc/colours.txt\n@@ -1,3 +1,3 @@\n Palette\n-The palete has eight entries.\n+The palette has eight entries.\n Each entry is a triple.\n'

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
      message:
        'doc: Fix a typo in the palette\n\nAlso validate the certificate chain before the proxy handshake.',
      diff: colours,
      finds: ['Also validate the certificate chain before the proxy handshake.'],
    },
  ],
  *run(draft) {
    const { match } = draft.evidence
    const { cuts } = evidenceModel()
    const { subject } = draft.message
    if (!subject || draft.diff.files.length === 0) return
    if (match.score >= cuts.doubtful) {
      yield* foreignSentences(draft)
      return
    }
    const { from, to } = subject.title.from < subject.title.to ? subject.title : subject
    if (isWithoutContent(draft)) return
    const words = missingWords(draft.message, draft.sentences, draft.diff, 3)
    const fewest = match.score < cuts.certain ? 0 : match.score < cuts.different ? 1 : FEWEST_WORDS
    if (words.length < fewest) return
    const paths = [...new Set(draft.diff.files.map((f) => f.path))].slice(0, 2)
    yield {
      message: `I cannot find this change in the diff: ${absence(words)}what changes there is ${listed(paths.map((p) => quoted(p)))}. Is it the right diff, or was the message left from another version?`,
      at: { in: 'message', from, to },
      related: firstFile(draft),
      level: match.score < cuts.certain ? 'must' : 'should',
    }
  },
}

const absence = (words: readonly string[]): string =>
  words.length > 0 ? `nothing there has ${listed(words.map((w) => quoted(w)))}, and ` : ''

/** Releases and reverts need not share words with the diff; a message or a diff of white space tells nothing. */
function isWithoutContent({ message, sentences, judgement, facts }: DraftWithDiff): boolean {
  if (judgement.kind === 'release' || judgement.kind === 'revert') return true
  if (facts.files.length > 0 && facts.files.every((f) => f.formattingOnly || f.commentsOnly)) return true
  const { text, subject } = message
  if (
    /^(?:Merge|Bump|Release|Prepare)\b|\brelease notes\b/i.test(
      text.slice(subject!.title.from, subject!.title.to),
    )
  )
    return true
  const { words: table } = evidenceModel()
  const { words } = indexMessage(message, sentences)
  return [...words.keys()].filter((s) => table.idf(s) > TELLING).length < FEWEST_WORDS
}

/** How many telling words of a sentence no line of the diff has. */
function missingIn({ message, diff }: DraftWithDiff, { from, to }: Span): number {
  const { words: table } = evidenceModel()
  const { words } = indexDiff(diff)
  return [...indexSpan(message.text, from, to).words.keys()].filter(
    (s) => table.idf(s) > TELLING && !words.has(s),
  ).length
}

function firstFile({ diff }: DraftWithDiff): Spot[] {
  const file = diff.files[0]
  const hunk = file?.hunks[0]
  if (!file) return []
  return [{ in: 'diff', from: file.from, to: Math.min(hunk?.from ?? file.to, file.from + 200) }]
}

/** Sentences that speak of something the diff does not do, while the message as a whole is about it. */
function* foreignSentences(draft: DraftWithDiff): Iterable<Raised> {
  const { cuts } = evidenceModel()
  const { text, subject } = draft.message
  for (const claim of draft.evidence.claims) {
    if (claim.kind !== 'sentence' || claim.score >= cuts.sentence) continue
    if (subject && claim.from < subject.to) continue
    const to = Math.min(claim.to, claim.from + 300)
    // A subject that runs on over the first line's end is no sentence of its own.
    if (subject && !/\n\s*\n/.test(text.slice(subject.to, claim.from))) continue
    if (missingIn(draft, claim) < FEWEST_WORDS) continue
    yield {
      message: `I cannot find ${quoted(text.slice(claim.from, to))} in the diff. If it was done in another commit, drop the sentence here; if it is in this one, use the names that the diff has.`,
      at: { in: 'message', from: claim.from, to },
    }
    return
  }
}
