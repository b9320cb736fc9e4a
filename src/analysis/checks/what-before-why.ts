import { saysWhat } from '../prose/says-what.ts'
import type { Check, Draft, Raised } from '../check.ts'
import { bodyOf } from '../prose/opening.ts'
import { bodyWords, defenceBefore, headOf, wordsBefore } from '../prose/order.ts'
import { quoted } from '../prose/quote.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** Words a reader can keep in mind without knowing what they are about. */
const PATIENCE = 60

export const whatBeforeWhy: Check = {
  id: 'what-before-why',
  section: 'order-and-length',
  question: 'Does the reader learn what is done before it is defended?',
  reason:
    'The problem may well come first, but a decision cannot be weighed before it has been described. Some projects want the change before all else.',
  level: 'could',
  category: 'order',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: [
        'Close idle sockets',
        '',
        'Idle sockets use up file descriptors until the server cannot accept new clients and fails. Operators have to',
        'restart it every night, because clients that lost their network never hang up. The problem gets worse with',
        'every client that is added, since each of them opens four sockets and forgets three of them. On a busy day the',
        'server ran out of descriptors before noon, and nobody could log in until it was restarted.',
        '',
        'Add a timer that hangs up after ten minutes without traffic.',
      ].join('\n'),
      convention: 'plain',
      finds: ['Idle sockets use up file descriptors until'],
    },
    {
      message: 'Close idle sockets\n\nIdle sockets use up descriptors. Close them after ten minutes.',
      convention: 'kernel',
      finds: [],
    },
    {
      message: [
        'Close idle sockets',
        '',
        'Add a timer that hangs up after ten minutes without traffic.',
        '',
        'Idle sockets use up file descriptors until the server cannot accept new clients and fails. Operators have to',
        'restart it every night, because clients that lost their network never hang up.',
      ].join('\n'),
      convention: 'plain',
      finds: [],
    },
  ],
  *run(draft) {
    const body = bodyOf(draft)
    const raised = defenceFirst(draft, body) ?? reasonFirst(draft, body)
    if (raised) yield raised
  },
}

/** A decision is defended long before the body says what was decided. */
function defenceFirst(draft: Draft, body: readonly Sentence[]): Raised | null {
  const words = bodyWords(draft)
  if (words < 200) return null
  const what = body.find(saysWhat)
  const why = what && defenceBefore(body, what.from)
  if (!why || saysWhat(body[0]!) || wordsBefore(draft, what.from) < PATIENCE) return null
  const head = headOf(why, 8)
  return {
    message: `${quoted(draft.message.text.slice(head.from, head.to))} defends a decision before the message says what was decided. Say first what the commit does, then why it does it that way.`,
    at: { in: 'message', ...head },
    level: 'should',
  }
}

/** The reason comes first where the convention or the user asks for what first. */
function reasonFirst(draft: Draft, body: readonly Sentence[]): Raised | null {
  const asked = draft.settings.whatFirst === true
  if (!asked && draft.convention.order !== 'what-first') return null
  if (draft.judgement.order !== 'why-first') return null
  const why = body.find((s) => s.roles.includes('why'))
  const what = body.find((s) => saysWhat(s))
  if (!why || !what || what.from < why.from || (!asked && wordsBefore(draft, what.from) < PATIENCE))
    return null
  const head = headOf(why)
  return {
    message: `The reasons start at ${quoted(draft.message.text.slice(head.from, head.to))}, and only ${quoted(what.text, 40)} says what is done. Say first what the commit does: then readers know what the reasons are for.`,
    at: { in: 'message', ...head },
    related: [{ in: 'message', ...headOf(what) }],
    level: asked ? 'should' : 'could',
  }
}
