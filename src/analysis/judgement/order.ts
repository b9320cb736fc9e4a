import type { Order } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** From this many changes of side on, and at this rate a sentence, a reader has to hunt for the change. */
const MIXED = { switches: 4, rate: 0.5 } as const

/** Reasons stand together, so that each further sentence without one proves less than it would by itself. */
const TOGETHER = 0.8

const REASON_FIRST =
  /^(?:because|since|as|when|if|to|in order|currently|given|while|although|though|due|instead of|without|until|so that|however|but)\b/i

/**
 * In which order the body gives what and why: mixed where its roles change sides again and again, else the order that
 * is likeliest by the scores of its sentences. Five sentences of which each may give a reason give one more likely than
 * not, though none does by its role. Of 3,075 labelled messages, projects held out, this is right for 73.6 %, counting
 * roles for 71.9 %.
 */
export function orderOf(sentences: readonly Sentence[]): Order {
  const body = sentences.filter((s) => s.kind !== 'subject')
  if (alternates(body)) return 'mixed'
  const first = { what: 0, why: 0 }
  const none = { what: 1, why: 1, both: 1 }
  for (const { scores, text } of body) {
    const { what, why } = scores
    const reasonFirst = REASON_FIRST.test(text)
    first.what += none.both * what * (reasonFirst ? 1 - why : 1)
    first.why += none.both * why * (reasonFirst ? 1 : 1 - what)
    none.both *= (1 - what) * (1 - why)
    none.what *= 1 - what
    none.why *= (1 - why) ** TOGETHER
  }
  const only = { what: Math.max(0, none.why - none.both), why: Math.max(0, none.what - none.both) }
  const both = Math.max(0, 1 - none.both - only.what - only.why)
  const lead = { what: Math.max(0, first.what - only.what), why: Math.max(0, first.why - only.why) }
  const share = both / (lead.what + lead.why || 1)
  const orders: [Order, number][] = [
    ['neither', none.both],
    ['what-only', only.what],
    ['why-only', only.why],
    ['what-first', lead.what * share],
    ['why-first', lead.why * share],
  ]
  return orders.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Whether what and why change sides so often that a reader has to hunt; a sentence that does both is on neither side. */
function alternates(body: readonly Sentence[]): boolean {
  const sided = body.filter(({ roles }) => roles.includes('what') || roles.includes('why'))
  if (sided.length <= MIXED.switches) return false
  const sides = sided.flatMap(({ roles }) =>
    roles.includes('what') && roles.includes('why') ? [] : [roles.includes('what')],
  )
  const switches = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length
  return switches >= MIXED.switches && switches >= MIXED.rate * (sided.length - 1)
}
