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
  const order = [...margins.keys()].toSorted((a, b) => margins[b]! - margins[a]!)
  const above = order.filter((k) => margins[k]! >= 0).slice(0, 2)
  const [what, why, background, evidence, meta] = logits.map(sigmoid)
  return {
    ...unit,
    roles: (above.length ? above : order.slice(0, 1)).map((k) => ROLES[k]!),
    scores: { what: what!, why: why!, background: background!, evidence: evidence!, meta: meta! },
  }
}
