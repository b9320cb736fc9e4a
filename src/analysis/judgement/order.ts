import type { Order } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** From this many changes of side on, and at this rate a sentence, a reader has to hunt for the change. */
const MIXED = { switches: 4, rate: 0.5 } as const

const REASON_FIRST =
  /^(?:because|since|as|when|if|to|in order|currently|given|while|although|though|due|instead of|without|until|so that|however|but)\b/i

/** In which order the body gives what and why. A sentence that does both takes the side that its opening words are on. */
export function orderOf(sentences: readonly Sentence[]): Order {
  let first: 'what' | 'why' | null = null
  let last: 'what' | 'why' | null = null
  let switches = 0
  let sided = 0
  const seen = { what: false, why: false }
  for (const { kind, roles, text } of sentences) {
    const what = roles.includes('what')
    const why = roles.includes('why')
    if (kind === 'subject' || (!what && !why)) continue
    seen.what ||= what
    seen.why ||= why
    first ??= what && why ? (REASON_FIRST.test(text) ? 'why' : 'what') : what ? 'what' : 'why'
    sided++
    if (what && why) continue
    const side = what ? 'what' : 'why'
    if (last && last !== side) switches++
    last = side
  }
  if (!first) return 'neither'
  if (!seen.why) return 'what-only'
  if (!seen.what) return 'why-only'
  if (switches >= MIXED.switches && switches >= MIXED.rate * (sided - 1)) return 'mixed'
  return `${first}-first`
}
