import type { Check } from '../check.ts'
import { subjectGapEdit } from '../cleanup/spacing.ts'
import { givesReason } from '../judgement/readers.ts'
import { bodyOf, runsOn } from '../prose/opening.ts'
import { quoted } from '../prose/quote.ts'
import { countWords } from '../prose/words.ts'

const REFERENCE =
  /https?:\/\/[^\s<>()]{4,300}|(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,9}\b|\bgh-\d{1,9}\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,9}\b/
const ANNOUNCING =
  /\b(?:see|cf|refs?|references?|related|re|fix(?:e[sd])?|close[sd]?|resolve[sd]?|issue|bug|details?|info|information|more|part|of|the|for|at|here|in|discussion|also|and|link|pr|ticket|follow-?up|to|from|per|updates?|about|background|this|is|was|discussed|explained|described)\b/gi

/** The signature of a tool ("Created by sync: URL"), and the line of a script that merges a branch. */
const BY_TOOL =
  /^(?:(?:created|generated|imported|exported|migrated|synced) (?:by|with|via) (?!#)|closes #\d{1,9} from )/i

export const linkDoesNotReplaceReason: Check = {
  id: 'link-does-not-replace-reason',
  section: 'says-why',
  question: 'Is the reason in the message itself, not only behind a link?',
  reason: 'Trackers move and readers work offline: a link supports a reason and cannot stand for it.',
  level: 'should',
  category: 'missing-why',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Limit the queue to 64 entries\n\nSee https://example.org/tracker/812 for details.',
      finds: ['https://example.org/tracker/812'],
    },
    {
      message: 'Limit the queue to 64 entries\nSee https://example.org/tracker/812 for details.',
      finds: ['https://example.org/tracker/812'],
    },
    { message: 'Limit the queue of the reader to 64 entries\nat once (#812).', finds: [] },
    {
      message: 'Limit the queue to 64 entries\n\n------\nCreated by Ferry: https://example.org/ferry',
      finds: [],
    },
    { message: 'Limit the queue to 64 entries\n\nCloses #812 from someone/short-queue', finds: [] },
    {
      message:
        'Limit the queue to 64 entries\n\nA longer queue makes the watchdog fire, see https://example.org/tracker/812.',
      finds: [],
    },
    {
      message:
        'Bound the queue\n\nTell the allocator by a limit of 64 entries that growth is not wanted.\n\nFixes https://example.org/tracker/812',
      finds: [],
    },
  ],
  *run(draft) {
    if (givesReason(draft) || draft.judgement.selfEvident) return
    const body = bodyOf(draft)
    const isSubject = runsOn(draft) && !subjectGapEdit(draft.message) ? body[0] : null
    for (const sentence of body) {
      const match = REFERENCE.exec(sentence.text.slice(0, 2000))
      if (!match || sentence === isSubject || BY_TOOL.test(sentence.text)) continue
      const rest = sentence.text.replace(match[0], ' ').replace(ANNOUNCING, ' ')
      if (countWords(rest) > 4) continue
      // What another sentence argues may be weak, and is not behind the link.
      if (body.some((s) => s !== sentence && s.roles.includes('why'))) return
      const from = sentence.from + match.index
      yield {
        message: `The reason for this change stands only behind ${quoted(match[0])}, which not everybody who reads the log can open. Say in a sentence what the reader would learn there.`,
        at: { in: 'message', from, to: from + match[0].length },
        level: 'should',
      }
      return
    }
  },
}
