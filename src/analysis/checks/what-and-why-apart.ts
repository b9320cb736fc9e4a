import type { Check } from '../check.ts'
import { bodyWords, headOf, isTornApart, runsOf } from '../prose/order.ts'
import { counted } from '../prose/quote.ts'

const SWITCHES = 3

export const whatAndWhyApart: Check = {
  id: 'what-and-why-apart',
  section: 'order-and-length',
  question: 'Do what and why stand apart, so that each can be read on its own?',
  reason:
    'A reviewer reads the what beside the diff and the why against the problem; where the two alternate, both have to be picked out sentence by sentence.',
  level: 'should',
  category: 'mixed',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: [
        'pack: Store the index in a file of its own',
        '',
        'Store the index in a file of its own. Readers had to read the whole pack to find one object, which took',
        'minutes. Add a step that writes the index. A crash in between left an index that did not fit its pack,',
        'and readers failed. Add a checksum of the pack to the first line. Without one a reader cannot tell an old index',
        'from a new one and returns wrong objects. Map the file instead of reading it. Reading it was slower than the',
        'look-up itself, because the whole file had to be copied. Remove the old format. Keeping it is error-prone,',
        'because two formats would have to be tested for as long as one of them lives.',
      ].join('\n'),
      finds: ['Add a step that writes the index.'],
    },
    {
      message: 'Close idle sockets\n\nIdle sockets use up descriptors. Close them after ten minutes.',
      finds: [],
    },
    {
      message: [
        'pack: Store the index in a file of its own',
        '',
        'Readers had to read the whole pack to find one object, which took minutes. A crash in between left an index that',
        'did not fit its pack, and readers failed. Without a checksum a reader cannot tell an old index from a new one and',
        'returns wrong objects.',
        '',
        'Store the index in a file of its own. Add a step that writes the index. Add a checksum of the pack to the first',
        'line. Map the file instead of reading it. Remove the old format.',
      ].join('\n'),
      finds: [],
    },
  ],
  *run(draft) {
    const words = bodyWords(draft)
    const runs = runsOf(draft)
    const switches = runs.length - 1
    if (switches < SWITCHES || !isTornApart(draft)) return
    const second = runs[2]!.sentences[0]!
    yield {
      message: `Over ${words} words the message changes ${counted(switches, 'time')} between what it does and why. Put what the commit does together, then the reasons, so that each can be checked in one go.`,
      at: { in: 'message', ...headOf(second) },
      related: runs.slice(3, 7).map((run) => ({ in: 'message' as const, ...headOf(run.sentences[0]!) })),
      level: words > 250 ? 'should' : 'could',
    }
  },
}
