import type { Unit } from './sentence.ts'

/** Verbs of doing; verbs of effect (improve, enable, help) tell as often why. */
const VERBS =
  'add|attach|call|change|check|clean|convert|copy|create|declare|define|delete|disable|document|drop|expand|expose|extend|extract|hand|initialise|initialize|inline|insert|introduce|keep|limit|mark|merge|modify|move|print|provide|put|read|refactor|remove|rename|reorder|replace|report|restore|return|revert|rewrite|set|skip|split|start|stop|store|switch|teach|turn|unify|update|use|wrap|write'

/** "This patch (also) reads ..."; a count or a promise ("implements the following:") is none. */
const THIS_CHANGE = new RegExp(
  `^(?:this|the) (?:patch|commit|change|pr|pull request|changeset) (?:also |now |then |therefore |simply |just |only )?(?:${VERBS.replaceAll('|', 's|')}s|copies|modifies|unifies|passes|teaches|switches|attaches)\\b(?! (?:as|cover)\\b)`,
  'i',
)

/** "Tested with ...", "I have measured ...": a trial that was made, unless it names who made it. */
const TRIAL =
  /^(?:(?:i|we) (?:have |also |'ve )*|also |manually |successfully )*(?:tested|verified|reproduced|measured|benchmarked)\b(?! (?:by|for)\b)/i

/** "BUG=b:12 TEST=Boot the board": how messages of coreboot and ChromiumOS tell of a trial. */
const TEST_LINE = /^(?:BUG ?= ?\S{1,80} )?TEST ?= ?\S/

/** "Reading it whole took seconds": what something cost before is the trouble, unless it tells of a trial with the change. */
const COST =
  /\b(?:took|cost) (?:us )?(?:up to |about |around |almost |nearly |over |more than |at least )?(?:(?:many|several|a few|some|too|very|quite|a|\d[\d.,]{0,9}) ?){0,3}(?:(?:milli)?seconds?|minutes?|hours?|days?|ms|long|longer|ages|lot|megabytes?|gigabytes?|[MG]i?B)\b/i
const TRIED = /\b(?:now|with this|afterwards|after|tested|measured)\b/i

/** "load_index() fills the table": what code does is a fact or the change, and a reason only where it does harm. */
const WORKING =
  /^(?:the )?`?[\w.:]{0,60}(?:_\w{1,40}|[a-z][A-Z]\w{0,40})\(\)`? (?:(?:function|method|helper) )?(?:now )?(?:takes|returns|fills|reads|gets|uses|sets|writes|stores|keeps|looks|checks|calls|handles)\b/i
const HARM =
  /\b(?:but|because|wrong\w{0,2}|fail\w{0,4}|never|not|cannot|without|even|while|twice|always|every|each|again|whole|entire|although|though|instead|only|so|to)\b|n't\b/i

/** "The look-up is O(n^2)", "takes quadratic time": how a cost grows is why anybody cares. */
const GROWTH =
  /\b(?:is|are|was|were|has|have|takes?|took|costs?|needs?|scales?|grows?|runs?|makes?|behaves?)\b[^.,;:]{0,30} ?(?:\bO\([^()\n]{0,20}[a-z][^\n]{0,20}\)|\b(?:quadratic|cubic|exponential|super-?linear)(?:ally)?\b)/

/** Whether a sentence says how a cost grows. */
export const tellsGrowth = (text: string): boolean =>
  /O\(|quadratic|cubic|exponential|linear/.test(text) && GROWTH.test(text)

/** "Spotted by Coverity.": a sentence that is nothing but who found or proposed it. A review gives no credit; it asks. */
const CREDIT =
  /^(?:(?:(?:this|it|the (?:issue|bug|problem|leak|error)) )?(?:was|has been|is) |(?:issue|bug|problem) )?(?:first |originally |also )?(?:reported|found|suggested|caught|detected|discovered|diagnosed|flagged|noticed|spotted|proposed)(?: and [a-z]{2,12}ed)? (?:by|with|via|using|thanks to)(?: (?!because|when|which|since|after|review)[^\s.,;:]{1,40}){1,6}\.?$/i

/** Whether a sentence only says who or which tool found or proposed something. */
export const isCredit = (text: string): boolean => text.length < 160 && CREDIT.test(text)

const FILLER = /\blorem ipsum\b/i

/** How far a role is put beyond its cut, in log-odds. */
const MARGIN = 1.5

/** Logits in the order what, why, background, evidence, meta, put right where the words leave no doubt. */
export function withCertainty(unit: Unit, logits: readonly number[], cuts: readonly number[]): number[] {
  const out = [...logits]
  const opening = unit.text.slice(0, 200)
  if (FILLER.test(opening)) return cuts.map((cut, k) => (k === 4 ? cut + MARGIN : cut - 2 * MARGIN))
  if (/^th/i.test(opening) && THIS_CHANGE.test(opening)) {
    out[0] = Math.max(out[0]!, cuts[0]! + MARGIN)
    out[2] = Math.min(out[2]!, cuts[2]! - MARGIN)
  }
  // A pattern is made ready when it is first asked, which for these two takes longer than all else here.
  if (
    unit.kind !== 'subject' &&
    /\b(?:took|cost) /i.test(opening) &&
    COST.test(opening) &&
    !TRIED.test(opening)
  ) {
    out[1] = Math.max(out[1]!, cuts[1]! + MARGIN)
    out[0] = out[0]! - MARGIN
  }
  if (opening.includes('()') && WORKING.test(opening) && !HARM.test(opening)) out[1] = out[1]! - MARGIN
  if (unit.kind !== 'subject' && tellsGrowth(opening)) out[1] = Math.max(out[1]!, cuts[1]! + 2 * MARGIN)
  if (unit.kind !== 'subject' && isCredit(unit.text)) {
    out[4] = Math.max(out[4]!, cuts[4]! + MARGIN)
    out[1] = Math.min(out[1]!, cuts[1]! - MARGIN)
  }
  if (TEST_LINE.test(opening)) {
    out[3] = Math.max(out[3]!, cuts[3]! + MARGIN)
    for (const k of [0, 1]) out[k] = Math.min(out[k]!, cuts[k]! - MARGIN)
  }
  if (TRIAL.test(opening)) out[3] = Math.max(out[3]!, cuts[3]! + MARGIN)
  return out
}
