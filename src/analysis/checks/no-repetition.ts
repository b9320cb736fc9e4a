import type { Check } from '../check.ts'
import { quoted } from '../prose/quote.ts'
import { repetitions } from '../prose/repetition.ts'

export const noRepetition: Check = {
  id: 'no-repetition',
  section: 'order-and-length',
  question: 'Is everything said once?',
  reason: 'A reader who meets the same statement twice looks for the difference between the two.',
  level: 'could',
  category: 'too-long',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message:
        'Close idle sockets\n\nIdle sockets keep file descriptors busy until the server runs out of them.\n\nClose a socket after ten minutes without traffic. Idle sockets keep file descriptors busy, until the server runs out.',
      finds: ['Idle sockets keep file descriptors busy, until the server runs out.'],
    },
    {
      message:
        'Close idle sockets (#12)\n\n* Arm a timer\n\nCo-authored-by: Ann Mary Meyer <ann.meyer@example.org>\n\n* Stop it\n\nCo-authored-by: Ann Mary Meyer <ann.meyer@example.org>\n\n* Test it',
      finds: [],
    },
    {
      message:
        'Close idle sockets\n\nClose idle sockets after ten minutes, so that file descriptors are not used up.',
      finds: [],
    },
    {
      message:
        'Close idle sockets\n\nClose a socket of the server after 10 minutes without traffic.\n\nClose a socket of the client after 20 minutes without traffic.',
      finds: [],
    },
    {
      message:
        'Close idle sockets\n\n- close sockets of the server after ten minutes without traffic\n- close sockets of the client after ten minutes without traffic',
      finds: [],
    },
    // Known miss: two items of one list that say the same in other words.
  ],
  *run(draft) {
    for (const { again, first } of repetitions(draft).slice(0, 2)) {
      yield {
        message: `${quoted(again.text)} repeats what ${quoted(first.text)} said before. Keep the better of the two.`,
        at: { in: 'message', from: again.from, to: Math.min(again.to, again.from + 400) },
        related: [{ in: 'message', from: first.from, to: Math.min(first.to, first.from + 400) }],
      }
    }
  },
}
