import type { Check, DraftWithDiff } from '../check.ts'
import { saysMore, verbOfChange } from '../evidence/claimed-names.ts'
import { claimsChange } from '../evidence/claims.ts'
import { indexDiff } from '../evidence/diff-index.ts'
import { lowerTextOf } from '../diff/lower-text.ts'
import type { Mention } from '../evidence/evidence.ts'
import { evidenceModel } from '../evidence/model.ts'
import { word } from '../evidence/words.ts'
import { quoted } from '../prose/quote.ts'

const retry =
  'diff --git a/net.c b/net.c\n--- a/net.c\n+++ b/net.c\n@@ -1,3 +1,4 @@\n int transmit_request(struct request *req)\n {\n+\tclear_pending_flags(req);\n \treturn send(req);\n'

const withXml =
  'diff --git a/net.csproj b/net.csproj\n--- a/net.csproj\n+++ b/net.csproj\n@@ -1,2 +1,3 @@\n <ItemGroup>\n+  <Content Include="Retry.xml" />\n </ItemGroup>\n'

/** Words of a title behind which a name is a place, a tool or a source, which the diff need not have. */
const BESIDE =
  /\b(?:on|for|from|by|with|via|using|under|than|like|as|at|per|against|without|due to)\s*(?:the |an? )?[`"'(]*(?:\w{1,60}(?:#|::|->|\.))*$|\b(?:when|if|where|while|until|because|since|which)\b/i
/** Doubtful names raised in one message. */
const MOST = 2

export const namesExist: Check = {
  id: 'names-exist',
  section: 'describes-diff',
  question: 'Is every name that the message says it changes in the diff?',
  reason:
    'A name that was renamed in a later version of the patch stays behind in the message, and the reader searches for it in vain.',
  level: 'could',
  category: 'unsupported-claim',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change', 'names-near-miss'],
  examples: [
    {
      message: 'net: Add reset_retry_state()\n\nCall it before sending.',
      diff: retry,
      finds: ['reset_retry_state'],
    },
    {
      message: 'net: Clear pending flags\n\nMake send_all() do so for groups as well.',
      diff: retry,
      finds: ['send_all'],
    },
    {
      message: 'net: Clear pending flags\n\nThe GitHub build calls send_all() on NonStop.',
      diff: retry,
      finds: [],
    },
    { message: 'net: Call clear_pending_flags() in transmit_request()', diff: retry, finds: [] },
    { message: 'net: Add what all transmit_requests need', diff: retry, finds: [] },
    {
      message: 'net: Fix reset_retry_state()\n\nCall it before sending.',
      diff: retry,
      finds: ['reset_retry_state'],
    },
    { message: 'net: Fix the reset_retry_state example', diff: retry, finds: [] },
    { message: 'net: Fix "no reset_retry_state" at the start', diff: retry, finds: [] },
    { message: 'net: Clear pending flags\n\nFix RetryStateError in the queue.', diff: retry, finds: [] },
    { message: 'net: Start clear_pending_flags() based on Pipeline#flushfile()', diff: retry, finds: [] },
    { message: 'net: Fix Pipeline#flushfile() at the start', diff: retry, finds: ['flushfile'] },
    {
      message: '2026-05-04  Mary McAuthor  <mary@example.org>\n\n\t* net.c: Clear flags.',
      diff: retry,
      finds: [],
    },
    { message: 'net: Add the missing Retry.xml', diff: withXml, finds: [] },
    { message: 'net: Add the missing Retries.xml', diff: withXml, finds: ['Retries.xml'] },
    { message: 'net: Clear the flags when PipelineDriver::flush is called late', diff: retry, finds: [] },
  ],
  *run(draft) {
    const absent = draft.evidence.mentions.filter(
      (m) => m.in === 'absent' && !m.nearMiss && !isManyOf(draft, m.name) && !isPerson(draft, m),
    )
    const claimed = absent.find(
      (m) => verbOfChange(draft.sentences, m) !== null || isForeignToTitle(draft, m),
    )
    if (claimed) {
      yield {
        message:
          verbOfChange(draft.sentences, claimed) === null
            ? `The subject names ${quoted(claimed.name)}, and no line of the diff does. If it goes by another name there, say by which; if it is left from an earlier version, drop it.`
            : `The message says that this commit changes ${quoted(claimed.name)}, and the diff does not have it. Name what the diff changes, or add what is missing.`,
        at: { in: 'message', from: claimed.from, to: claimed.to },
        level: 'should',
      }
      return
    }
    const seen = new Set<string>()
    for (const mention of absent) {
      if (seen.has(mention.name) || seen.size === MOST || !isSaidOfTheDiff(draft, mention)) continue
      seen.add(mention.name)
      yield {
        message: `${quoted(mention.name)} is in no line of this diff, where readers will look for it. If it has a new name by now, use that one.`,
        at: { in: 'message', from: mention.from, to: mention.to },
      }
    }
  },
}

/** "TokenLists" is no name where the diff has "TokenList"; it has many of them. */
const isManyOf = ({ diff }: DraftWithDiff, name: string): boolean =>
  /[a-z]s$/.test(name) && name.length > 4 && diff.text.includes(name.slice(0, -1))

/** "McAuthor <m@example.org>": an address follows a person's name. */
const isPerson = ({ message }: DraftWithDiff, { to }: Mention): boolean =>
  /^\s{0,3}<[^<>\s]{1,80}@/.test(message.text.slice(to, to + 90))

/** An error is seen when the program runs; the code need not name it. */
const isOfErrors = (name: string): boolean => /(?:Exception|Error)$/.test(name)

/** Code by its looks, and what the verb at the head of a sentence on the change is said of: "Make send_all() wait". */
function isSaidOfTheDiff({ sentences, diff }: DraftWithDiff, mention: Mention): boolean {
  const { name, kind, from, to } = mention
  if (kind === 'quoted' || isOfErrors(name)) return false
  const sentence = sentences.find((s) => s.from <= from && to <= s.to)
  if (!sentence || !claimsChange(sentence) || sentence.roles.includes('background')) return false
  const before = sentence.text.slice(0, from - sentence.from)
  if (before.length > 80 || !/^(?:[^:]*: )?\p{L}{2,15} (?:the |an? )?[`(]?$/u.test(before)) return false
  if (kind !== 'call' && saysMore(sentence.text.slice(to - sentence.from))) return false
  return !lowerTextOf(diff).includes(name.toLowerCase())
}

/** Behind a name, words of what happens to it or is made with it, which the name only says more of. */
const LABEL =
  /^[`'")(]{0,4} (?:(?:build|compil|link|run-?time)\w{0,5} )?(?:examples?|samples?|demos?|docs?|documentation|builds?|support|errors?|warnings?|exceptions?|crash(?:es)?|failures?|leaks?|issues?|bugs?|platforms?|targets?|releases?)\b/i

/** A part of a name below this rarity stands in too many diffs to tell. */
const TELLING = 2.5

/**
 * The title is about it and the diff has not even a part of it. It is not where the name only says more of a
 * word behind it: "Fix the read_all example" may change what stands around.
 */
function isForeignToTitle({ message, diff }: DraftWithDiff, mention: Mention): boolean {
  const title = message.subject?.title
  if (!title || mention.from < title.from || mention.to > title.to) return false
  if (mention.kind === 'path' || isOfErrors(mention.name)) return false
  if (BESIDE.test(message.text.slice(title.from, mention.from))) return false
  // Backquotes only set a name off; inside of quotes it belongs to the words that are quoted.
  if (message.text.slice(title.from, mention.from).split('"').length % 2 === 0) return false
  if (LABEL.test(message.text.slice(mention.to, title.to))) return false
  if (lowerTextOf(diff).includes(mention.name.toLowerCase())) return false
  const { words: table } = evidenceModel()
  const { words, whole } = indexDiff(diff)
  const stems = word(mention.name.replace(/[^A-Za-z0-9_]/g, '_')).stems.filter((s) => table.idf(s) > TELLING)
  return whole && stems.length > 0 && stems.every((s) => !words.has(s))
}
