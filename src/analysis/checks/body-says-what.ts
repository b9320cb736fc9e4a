import type { Check } from '../check.ts'
import { tellsChange } from '../judgement/readers.ts'
import { quoted } from '../prose/quote.ts'
import { titleOf } from '../prose/told.ts'
import { ownWords } from '../prose/words.ts'
import { branchHistory } from './unsaid-change/branch-history.ts'
import { hiddenDeeds } from './unsaid-change/hidden-deeds.ts'
import { lateWhat } from './unsaid-change/late-what.ts'
import { leftOpen } from './unsaid-change/left-open.ts'

const binding = `diff --git a/link/bind.c b/link/bind.c\n--- a/link/bind.c\n+++ b/link/bind.c\n@@ -1,3 +1,83 @@ int bind(void)\n {\n${'+\\tfill(next_slot());\n'.repeat(80)} \treturn 0;\n }\n`

/** A verb and an option or a call: "fix -Wformat warning". */
const NAMED = /(?<=\w )(?:--?[a-z]\w|[\w.#:]{1,60}\(\))/i

export const bodySaysWhat: Check = {
  id: 'body-says-what',
  section: 'says-what',
  question: 'Does the message say early and in words what the commit does?',
  reason:
    'A reviewer compares the message with the diff: without a statement of the change, or with one that comes late, there is nothing to compare with.',
  level: 'should',
  category: 'missing-what',
  language: 'english',
  needs: 'message',
  silencedBy: ['subject-says-what'],
  examples: [
    {
      message: 'Slots\n\nLazy binding.',
      diff: binding,
      finds: ['Slots'],
    },
    {
      message:
        'Lazy binding of slots (#12)\n\n* Lazy binding of slots\n\n* Bind slots late\n\n* Keep a table of slots for all of them\n\n* Slots are sorted by the table',
      diff: binding,
      finds: ['Bind slots late'],
    },
    {
      message:
        'Lazy binding of slots (#12)\n\n* Lazy binding of slots\n\nLet bind() fill a slot when its first caller comes.\n\n* fix lint',
      diff: binding,
      finds: [],
    },
    { message: 'Fix -Wformat warnings', finds: [] },
    { message: 'Improve slots\n\nUpdate bind() and next_slot() for the slots.', diff: binding, finds: [] },
    {
      message: 'Lazy binding of slots (#12)\n\n* Lazy binding of slots\n\n* fix lint\n\n* address comments',
      diff: binding,
      finds: ['fix lint'],
    },
    {
      message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes. Fix various bugs.',
      finds: ['various bugs'],
    },
    { message: 'Close idle sockets\n\nClose sockets that saw no traffic for ten minutes.', finds: [] },
    { message: 'fixup! Slots', finds: [] },
  ],
  *run(draft) {
    const { message } = draft
    if (!message.subject || message.subject.marker) return
    const { title } = message.subject
    if (draft.judgement.selfEvident) return
    if (!tellsChange(draft) && ownWords(titleOf(draft)) < 2 && !NAMED.test(titleOf(draft))) {
      yield {
        message: `The message never says what the commit does: ${quoted(titleOf(draft), 50)} leaves it open. State the change in a sentence.`,
        at: { in: 'message', from: title.from, to: title.to },
      }
      return
    }
    const raised = lateWhat(draft) ?? hiddenDeeds(draft) ?? branchHistory(draft) ?? leftOpen(draft)
    if (raised) yield raised
  },
}
