import type { Check, DraftWithDiff } from '../check.ts'
import { claimsChange } from '../evidence/claims.ts'
import { indexDiff } from '../evidence/diff-index.ts'
import type { Mention } from '../evidence/evidence.ts'
import { evidenceModel } from '../evidence/model.ts'
import { word } from '../evidence/words.ts'
import { listed } from '../prose/quote.ts'

const retry =
  'diff --git a/net.c b/net.c\n--- a/net.c\n+++ b/net.c\n@@ -1,3 +1,4 @@\n int transmit_request(struct request *req)\n {\n+\tclear_pending_flags(req);\n \treturn send(req);\n'

/** Verbs whose object is changed by the commit itself. */
const CHANGES =
  /^(?:(?:also|and|then) )?(?:add|remove|delete|drop|rename|introduce|implement|move|extract|inline|deprecate|split|convert|export|unexport)(?:s|d|ed|es)?\b[^.;:]{0,40}$/i
/** Words by which a name is only spoken of. */
const SPOKEN_OF =
  /\b(?:like|unlike|as|than|from|since|because|when|if|that|which|instead|via|with|by|using|for|to|into|in|of|on|after|before|similar|see|called|calls?|callers?|used|uses?|and|or)\s*(?:the |an? )?[`"'(]*$/i

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
      message: 'net: Clear pending flags\n\nsend_all() does so for groups.',
      diff: retry,
      finds: ['send_all'],
    },
    { message: 'net: Call clear_pending_flags() in transmit_request()', diff: retry, finds: [] },
  ],
  *run(draft) {
    const absent = draft.evidence.mentions.filter((m) => m.in === 'absent' && !m.nearMiss)
    const first = absent.find((m) => claimsToChange(draft, m) || isForeignToTitle(draft, m))
    if (first) {
      yield {
        message: `The message puts \`${first.name}\` among what this commit changes, and the diff does not have it. Name what the diff changes, or add what is missing.`,
        at: { in: 'message', from: first.from, to: first.to },
        level: 'should',
      }
      return
    }
    const names = [...new Set(absent.map((m) => m.name))]
    const at = absent[0]
    if (!at || names.length > 3) return
    yield {
      message: `${listed(names.map((n) => `\`${n}\``))} ${names.length === 1 ? 'is' : 'are'} not in the lines of this diff. That is right for callers and older code; check that ${names.length === 1 ? 'it' : 'none of them'} ${names.length === 1 ? 'did not stay' : 'stayed'} behind from another version.`,
      at: { in: 'message', from: at.from, to: at.to },
    }
  },
}

/** A part of a name below this rarity stands in too many diffs to tell. */
const TELLING = 2.5

/**
 * The title names it and the diff has not even a part of it. In public histories that holds for one good message
 * in 160, and for half of those into which a name of another commit was put.
 */
function isForeignToTitle({ message, diff }: DraftWithDiff, mention: Mention): boolean {
  const title = message.subject?.title
  if (!title || mention.from < title.from || mention.to > title.to) return false
  const { words: table } = evidenceModel()
  const { words, whole } = indexDiff(diff)
  const stems = word(mention.name.replace(/[^A-Za-z0-9_]/g, '_')).stems.filter((s) => table.idf(s) > TELLING)
  return whole && stems.length > 0 && stems.every((s) => !words.has(s))
}

/** The name is what a verb of change at the head of a sentence is said of. */
function claimsToChange({ sentences }: DraftWithDiff, mention: Mention): boolean {
  const sentence = sentences.find((s) => s.from <= mention.from && mention.to <= s.to)
  if (!sentence || !claimsChange(sentence)) return false
  // "Add MediaTek support": the name only says more of the word behind it.
  if (
    /^[`'")(]{0,4} (?!(?:to|from|in|into|on|for|when|if|so|that|and|or|with|as|by|function|method|class|option|macro|field)\b)\w/.test(
      sentence.text.slice(mention.to - sentence.from),
    )
  )
    return false
  let before = sentence.text.slice(0, mention.from - sentence.from)
  const colon = sentence.kind === 'subject' ? before.lastIndexOf(': ') : -1
  before = before.slice(colon + 1).trimStart()
  return before.length < 80 && CHANGES.test(before.trimEnd()) && !SPOKEN_OF.test(before.trimEnd())
}
