import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Role } from '../report.ts'
import { withCertainty } from './certain.ts'
import { featuresOf } from './features.ts'
import { secondLook } from './second-look.ts'
import type { Sentence, Unit } from './sentence.ts'
import stored from './weights.json' with { type: 'json' }
import { LinearModel, sigmoid } from './weights.ts'

const ROLES: readonly Role[] = ['what', 'why', 'background', 'evidence', 'meta']

/** Built at the first use, not at load: pages that never judge need not pay for it. */
let looks: { readonly first: LinearModel; readonly second: LinearModel } | null = null

/**
 * Gives every unit its roles: one, or two where the model is sure of both. Scores are each role's probability by
 * itself; they need not add up to 1. With a diff, a sentence's words are looked up in it.
 *
 * Two looks: the first at each unit and its surroundings, the second at what the first made of the unit and its
 * neighbours; the mean of both decides.
 */
export function assignRoles(units: readonly Unit[], message: MessageDocument, diff: Diff | null): Sentence[] {
  looks ??= { first: new LinearModel(stored.first), second: new LinearModel(stored.second) }
  const { first, second } = looks
  const logits = featuresOf(units, message, diff).map((features) => first.logits(features))
  const again = secondLook(
    units,
    logits.map((row) => row.map(sigmoid)),
  )
  return units.map((unit, i) => {
    const more = second.logits(again[i]!)
    const both = logits[i]!.map((z, k) => (z + more[k]!) / 2)
    return rolesFrom(unit, both, stored.cuts)
  })
}

/** The roles above their cuts, at most the two clearest; the nearest one where none is. */
export function rolesFrom(unit: Unit, given: readonly number[], cuts: readonly number[]): Sentence {
  const logits = withCertainty(unit, given, cuts)
  const margins = logits.map((z, k) => z - cuts[k]!)
  const first = highest(margins, -1)
  const next = highest(margins, first)
  const [what, why, background, evidence, meta] = logits.map(sigmoid)
  const { kind, block, from, to, text } = unit
  return {
    kind,
    block,
    from,
    to,
    text,
    roles: margins[next]! >= 0 ? [ROLES[first]!, ROLES[next]!] : [ROLES[first]!],
    scores: { what: what!, why: why!, background: background!, evidence: evidence!, meta: meta! },
  }
}

/** Where the highest number stands, but for one place; the first of several. */
function highest(numbers: readonly number[], but: number): number {
  let best = but === 0 ? 1 : 0
  for (let k = best + 1; k < numbers.length; k++) if (k !== but && numbers[k]! > numbers[best]!) best = k
  return best
}
