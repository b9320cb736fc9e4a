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
let model: LinearModel | null = null

/**
 * Gives every unit its roles: one, or two where the model is sure of both. Scores are each role's probability by
 * itself; they need not add up to 1. With a diff, a sentence's words are looked up in it.
 *
 * Two looks: the first at each unit and its surroundings, the second also at what the first made of the neighbours;
 * the mean of both decides.
 */
export function assignRoles(units: readonly Unit[], message: MessageDocument, diff: Diff | null): Sentence[] {
  model ??= new LinearModel(stored)
  const looks = model
  const width = ROLES.length
  const sums = featuresOf(units, message, diff).map((features) => looks.logits(features))
  const first = sums.map((logits) => logits.slice(0, width).map(sigmoid))
  const second = secondLook(units, first)
  return units.map((unit, i) => {
    const more = looks.add(second[i]!)
    const logits = ROLES.map((_, k) => (sums[i]![k]! + sums[i]![k + width]! + more[k + width]!) / 2)
    return rolesFrom(unit, logits, looks.cuts)
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
