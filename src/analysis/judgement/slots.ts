import type { Facts } from '../facts/facts.ts'
import type { Slot, SlotName } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { ChangeKind } from './judgement.ts'

/** Words, in small letters, by which a sentence fills a slot, and what each counts. */
const CUES: Readonly<Record<SlotName, readonly (readonly [number, RegExp])[]>> = {
  problem: [
    [2, /\b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|broken?|breaks|bugs?|hangs?|deadlocks?|leak(?:s|ed|ing)?|race|panics?|wrong(?:ly)?|incorrect(?:ly)?|regress\w{0,5}|corrupt\w{0,4}|missing|lacks?|error|errors|warnings?|segfaults?|oops|flaky|misleading|confusing)\b/],
    [1.5, /\b(?:currently|at the moment|as it stands|today|until now|previously|before this|used to)\b/],
    [1.5, /\b(?:cannot|can't|can not|doesn't|does not|don't|isn't|is not|never|no way|unable|not possible|no longer|impossible|hard to|difficult to)\b/],
    [1, /\b(?:however|but|unfortunately|problem|issue|otherwise|leads? to|results? in|causes?|slow|expensive|unused|redundant|unnecessar\w{1,3}|obsolete|deprecated|duplicat\w{1,4}|needs?|wants?)\b/],
  ],
  benefit: [
    [2, /\b(?:so that|in order to|allows?|allowing|lets|enables?|enabling|makes? it (?:easier|possible|simpler)|makes? .{1,40} (?:easier|faster|simpler|clearer|safer|more)|improves?|improving|speeds? up|saves?|reduces?|reducing|simplif\w{2,5})\b/],
    [1.5, /\b(?:faster|quicker|smaller|cheaper|simpler|easier|cleaner|clearer|useful|helps?|helpful|benefits?|better|more (?:robust|readable|consistent|efficient))\b/],
    [1, /\b(?:this way|avoids?|avoiding|prepar\w{2,6}|will be used|to be able to|for consistency|to (?:match|keep|support|ease|help|make|get|have|ensure|prevent))\b/],
  ],
  safety: [
    [2.5, /\b(?:safe|safely|harmless|no functional changes?|no behaviou?r(?:al)? changes?|no[- ]op|equivalent|backwards?[- ]compat\w{1,8}|does not (?:change|affect|matter)|doesn't (?:change|affect|matter)|not affected|unaffected|no longer (?:used|needed|necessary|required)|nobody uses|no (?:one|users?|callers?)\b|not used|never used|already (?:checked|checks|handled|held|done|guaranteed|ensures?)|guarantee[sd]?|cannot (?:be null|happen)|can't happen|always (?:called|held|true|set|non-?null))\b/],
    [1, /\b(?:still (?:works?|works as)|only (?:called|used)|protected by|redundant|unused|dead code|fine because|ok because|okay because|sufficient)\b/],
  ],
  alternative: [
    [2.5, /\b(?:alternative(?:ly|s)?|rather than|another (?:option|approach|way|solution)|instead of (?:adding|using|doing|making|having|changing)|could (?:also|have|instead)|would (?:also )?(?:have|need|require|be (?:simpler|better|possible|cleaner))|decided|chose|choose|prefer(?:red)?|considered|not worth|trade-?offs?|opted|simplest|this approach|the reason (?:for|why))\b/],
    [1, /\b(?:instead|one could|might be better|overkill|sake of|on purpose|intentional(?:ly)?|deliberate(?:ly)?)\b/],
  ],
} // prettier-ignore

const NEEDED: Readonly<Partial<Record<ChangeKind, readonly SlotName[]>>> = {
  fix: ['problem'],
  feature: ['problem', 'alternative'],
  optimisation: ['benefit'],
  removal: ['safety'],
  refactoring: ['benefit'],
}

const NAMES: readonly SlotName[] = ['problem', 'benefit', 'safety', 'alternative']

/** Longest stretch of a sentence that is searched for cues. */
const REACH = 800

/**
 * Where each kind of reason stands, and which of them this kind of change asks for. Each slot is shown by the sentence
 * with the strongest cue; a sentence that gives a reason without any cue counts as the problem.
 */
export function slotsOf(
  sentences: readonly Sentence[],
  kind: ChangeKind,
  selfEvident: boolean,
  facts: Facts | null,
): Record<SlotName, Slot> {
  const best: Record<SlotName, { weight: number; at: Slot['at'] }> = {
    problem: { weight: 0, at: null },
    benefit: { weight: 0, at: null },
    safety: { weight: 0, at: null },
    alternative: { weight: 0, at: null },
  }
  for (const sentence of sentences) {
    const { from, to, roles, scores, kind: unit } = sentence
    const why = roles.includes('why')
    const text = sentence.text.slice(0, REACH).toLowerCase()
    // Beside a reason only that it is plainly safe counts.
    if (!why && !CUES.safety[0]![1].test(text)) continue
    const weights = NAMES.map((name): number =>
      CUES[name].reduce((sum, [w, cue]) => (cue.test(text) ? sum + w : sum), 0),
    )
    if (why && !weights.some((w) => w > 0)) weights[0] = 0.5
    NAMES.forEach((name, i) => {
      // Safety is often told as a fact or as scope ("no functional change"), so it need not be labelled a reason.
      const counts = why || (name === 'safety' && weights[i]! >= 2.5)
      if (!counts || (unit === 'subject' && name !== 'problem' && name !== 'benefit')) return
      const weight = weights[i]! * (0.5 + scores.why)
      if (weight > best[name].weight) best[name] = { weight, at: { from, to } }
    })
  }
  const needed = new Set(selfEvident ? [] : (NEEDED[kind] ?? []))
  if (!selfEvident && dropsGuard(facts)) needed.add('safety')
  const slot = (name: SlotName): Slot => ({ needed: needed.has(name), at: best[name].at })
  return {
    problem: slot('problem'),
    benefit: slot('benefit'),
    safety: slot('safety'),
    alternative: slot('alternative'),
  }
}

/** Whether the diff takes a public thing away, which somebody may have relied on. */
function dropsGuard(facts: Facts | null): boolean {
  return facts?.symbols.some((s) => s.change === 'removed' && s.public) ?? false
}
