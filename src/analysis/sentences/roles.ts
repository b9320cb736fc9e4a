import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Role } from '../report.ts'
import { featuresOf } from './features.ts'
import type { Sentence, Unit } from './sentence.ts'
import stored from './weights.json' with { type: 'json' }
import { LinearModel, sigmoid } from './weights.ts'

const ROLES: readonly Role[] = ['what', 'why', 'background', 'evidence', 'meta']

/** Built at the first use, not at load: pages that never judge need not pay for it. */
let model: LinearModel | null = null

/**
 * Gives every unit its roles: one, or two where the model is sure of both. Scores are each role's probability by
 * itself; they need not add up to 1.
 */
export function assignRoles(
  units: readonly Unit[],
  message: MessageDocument,
  _diff: Diff | null,
): Sentence[] {
  model ??= new LinearModel(stored)
  const { cuts } = model
  const features = featuresOf(units, message)
  return units.map((unit, i) => {
    const logits = model!.logits(features[i]!)
    const scores = Object.fromEntries(ROLES.map((role, k) => [role, sigmoid(logits[k]!)]))
    return { ...unit, roles: rolesFrom(logits, cuts), scores: scores as Record<Role, number> }
  })
}

/** The roles above their cuts, at most the two clearest; the nearest one where none is. */
function rolesFrom(logits: readonly number[], cuts: readonly number[]): Role[] {
  const margins = logits.map((z, k) => z - cuts[k]!)
  const order = [...margins.keys()].toSorted((a, b) => margins[b]! - margins[a]!)
  const above = order.filter((k) => margins[k]! >= 0).slice(0, 2)
  return (above.length ? above : order.slice(0, 1)).map((k) => ROLES[k]!)
}
