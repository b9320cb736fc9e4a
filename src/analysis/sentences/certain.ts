import type { Unit } from './sentence.ts'

/** Verbs of doing; verbs of effect (improve, enable, help) tell as often why. */
const VERBS =
  'add|attach|call|change|check|clean|convert|copy|create|declare|define|delete|disable|document|drop|expand|expose|extend|extract|hand|initialise|initialize|inline|insert|introduce|keep|limit|mark|merge|modify|move|print|provide|put|read|refactor|remove|rename|reorder|replace|report|restore|return|revert|rewrite|set|skip|split|start|stop|store|switch|teach|turn|unify|update|use|wrap|write'

/** "This patch (also) reads ..."; a count or a promise ("implements the following:") is none. */
const THIS_CHANGE = new RegExp(
  `^(?:this|the) (?:patch|commit|change|pr|pull request|changeset) (?:also |now |then |therefore |simply |just |only )?(?:${VERBS.replaceAll('|', 's|')}s|copies|modifies|unifies|passes|teaches|switches|attaches)\\b(?! (?:as|cover)\\b)`,
  'i',
)

/** "Regarding the table, modify ...": an order behind a leading adverbial without a verb of its own. */
const THEN_ORDER = new RegExp(
  `^(?:regarding|concerning|as for|instead|rather than|instead of|while here|while at it)\\b[^,]{0,60}, (?:just |also |simply |then )?(?:${VERBS})\\s(?!(?:is|are|was|were|has|have|can|will|may)\\b)`,
  'i',
)

/** "Tested with ...", "I have measured ...": a trial that was made, unless it names who made it. */
const TRIAL =
  /^(?:(?:i|we) (?:have |also |'ve )*|also |manually |successfully )*(?:tested|verified|reproduced|measured|benchmarked)\b(?! (?:by|for)\b)/i

/**
 * "Keeping it in memory is slow", "Sorting first avoids ...": a deed that is weighed, seldom one that is done (what in
 * 14 of 74 labelled units).
 */
const WEIGHED =
  /^[A-Z][a-z]{2,15}ing [^,;:.]{3,120}? (?:(?:is|are|was|were) (?!(?:now|no longer|only|also|done)\b)|(?:allows|avoids|makes|requires|means|causes|leads|results|breaks|fails|prevents|seems|has) )/

const FILLER = /\blorem ipsum\b/i

/** How far a role is put beyond its cut, in log-odds. */
const MARGIN = 1.5

/** Logits in the order what, why, background, evidence, meta, put right where the words leave no doubt. */
export function withCertainty(unit: Unit, logits: readonly number[], cuts: readonly number[]): number[] {
  const out = [...logits]
  const opening = unit.text.slice(0, 200)
  if (FILLER.test(opening)) return cuts.map((cut, k) => (k === 4 ? cut + MARGIN : cut - 2 * MARGIN))
  if (
    (/^th/i.test(opening) && THIS_CHANGE.test(opening)) ||
    (opening.includes(', ') && THEN_ORDER.test(opening))
  ) {
    out[0] = Math.max(out[0]!, cuts[0]! + MARGIN)
    out[2] = Math.min(out[2]!, cuts[2]! - MARGIN)
  }
  if (unit.kind !== 'subject' && WEIGHED.test(opening)) out[0] = out[0]! - MARGIN
  if (TRIAL.test(opening)) out[3] = Math.max(out[3]!, cuts[3]! + MARGIN)
  return out
}
