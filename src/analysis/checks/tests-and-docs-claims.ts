import type { Check, DraftWithDiff } from '../check.ts'
import { claimsChange } from '../evidence/claims.ts'
import { indexDiff } from '../evidence/diff-index.ts'
import { quoted } from '../prose/quote.ts'

const parser =
  'diff --git a/src/parser.go b/src/parser.go\n--- a/src/parser.go\n+++ b/src/parser.go\n@@ -7,3 +7,6 @@ func parse(line string) *Node {\n \tif line == "" {\n \t\treturn nil\n \t}\n+\tif line[0] == \'#\' {\n+\t\treturn nil\n+\t}\n'

const TESTS =
  /\b(?:add(?:s|ed|ing)?|includ(?:e|es|ed|ing)|writ(?:e|es|ing)|extend(?:s|ed)?|updat(?:e|es|ed|ing))\s(?:(?:a|an|some|new|more|the|missing|additional|regression|unit|integration|corresponding|basic|simple|few|couple|of)\s){0,4}(?:tests|unit ?tests?|test ?cases?|regression tests?|test coverage)\b|\badd(?:s|ed|ing)? (?:a|new) test\b/i
const DOCS =
  /\b(?:updat(?:e|es|ed|ing)|add(?:s|ed|ing)?|adjust(?:s|ed)?|extend(?:s|ed)?)\s(?:(?:the|some|new|more|missing|user|relevant)\s){0,3}(?:docs|documentation|readme|changelog|man ?pages?|manual)\b(?! (?:comment|string))/i
/** Said of another commit, or of what is left. */
const NOT_HERE =
  /\b(?:next|later|follow(?:s|ing|-up)?|separate(?:ly)?|another|will|should|todo|previous|earlier|already|no|not|without|cannot)\b/i

export const testsAndDocsClaims: Check = {
  id: 'tests-and-docs-claims',
  section: 'describes-diff',
  question: 'Are the tests and documents that the message speaks of in the diff?',
  reason: 'A reader who trusts the message does not look whether the tests are really there.',
  level: 'should',
  category: 'unsupported-claim',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message: 'parser: Skip lines that begin with #\n\nAlso add unit tests.',
      diff: parser,
      finds: ['add unit tests'],
    },
    {
      message: 'parser: Skip lines that begin with #\n\nUpdate the docs.',
      diff: parser,
      finds: ['Update the docs'],
    },
    { message: 'parser: Skip lines that begin with #\n\nI will add tests later.', diff: parser, finds: [] },
    {
      message: 'parser: Skip lines that begin with #\n\nThe tests that were added in May cover it.',
      diff: parser,
      finds: [],
    },
    {
      message: 'parser: Skip lines that begin with #\n\nTests are added in a commit of their own.',
      diff: parser,
      finds: [],
    },
    {
      message: 'parser: Skip lines that begin with #\n\nThe manual says that they are comments.',
      diff: parser,
      finds: [],
    },
    // Known miss: "Add tests, as no other file has them": "no", "will" or "later" in the sentence may say
    // that they are not here.
  ],
  *run(draft) {
    const claims = [
      { pattern: TESTS, missing: !hasTests(draft), what: 'no test is touched by this diff' },
      { pattern: DOCS, missing: !hasDocs(draft), what: 'no document is touched by this diff' },
    ]
    for (const { pattern, missing, what } of claims) {
      if (!missing) continue
      for (const sentence of draft.sentences) {
        const match = claimsChange(sentence) ? pattern.exec(sentence.text.slice(0, 1000)) : null
        if (!match || NOT_HERE.test(sentence.text.slice(0, 1000))) continue
        const from = sentence.from + match.index
        yield {
          message: `The message says ${quoted(match[0])}, and ${what}. Add the file that was left out, or drop these words.`,
          at: { in: 'message', from, to: from + match[0].length },
        }
        break
      }
    }
  },
}

/** A file of tests, or the word in a path or on a changed line, as where tests stand beside the code. */
function hasTests({ facts, diff }: DraftWithDiff): boolean {
  if (facts.files.some((f) => f.kind === 'test' || f.tests !== 0 || f.file.binary)) return true
  const { words, whole } = indexDiff(diff)
  return !whole || ['test', 'tests', 'spec', 'assert', 'expect', 'check', 'self'].some((s) => words.has(s))
}

/** A document, or a changed comment. */
function hasDocs({ facts, diff }: DraftWithDiff): boolean {
  if (facts.files.some((f) => f.kind === 'docs' || f.kind === 'data' || f.commentsOnly || f.file.binary))
    return true
  const { files, words, whole } = indexDiff(diff)
  if (!whole || ['document', 'readme', 'changelog', 'man', 'help'].some((s) => words.has(s))) return true
  return files.some((f) =>
    f.lines.some(
      (l) =>
        l.sign === '+' &&
        /^\s{0,80}(?:\/\/|\/\*|\*|#|"""|'''|--|;;|%|<!--)/.test(
          diff.text.slice(l.from, Math.min(l.to, l.from + 90)),
        ),
    ),
  )
}
