import type { Sentence } from '../sentences/sentence.ts'

/** Verbs that a commit message puts in front when it says what is done; none that often opens a noun phrase. */
const IMPERATIVES =
  'add adjust adapt allow annotate append apply assign attach avoid bail bump cache call clarify clear collapse combine compute consolidate convert copy correct create deduplicate define delete deprecate detect disable document downgrade drop duplicate eliminate emit enable enforce ensure expand export expose extend extract factor fix flip fold generate guard handle hide hoist implement import include inherit initialise initialize inline insert install introduce invalidate invert keep let limit make mark merge migrate modify move normalise normalize omit optimise optimize pass permit populate port postpone prefer preserve prevent propagate provide raise reduce refactor refuse register reject relax remove rename reorder replace report require reset resolve restore restrict return reuse revert reword rewrite save serialize silence simplify skip sort specify split stop store strip swap switch synchronize teach tighten treat trim tweak unify unregister update upgrade use validate verify wire wrap write'

const VERBS = new Set(IMPERATIVES.split(' '))

/** "Regarding the table, modify the tool to ..."; "To fix this, return early": what may stand before the verb. */
const INTRODUCING = new Set(
  'regarding to for instead so therefore thus hence then also next finally first second while if when as since because with and'.split(
    ' ',
  ),
)
const INTRODUCING_PAIR = /^(?:in order to|rather than)\b/i
const REACH = 160

/** Whether a sentence orders the code to change, in the imperative. */
export function isImperative({ text }: Pick<Sentence, 'text'>): boolean {
  const first = firstWord(text, 0)
  if (VERBS.has(first) && !/^\w+ (?:is|are|was|were|of)\b/i.test(text.slice(0, 40))) return true
  if (!INTRODUCING.has(first) && !INTRODUCING_PAIR.test(text.slice(0, 20))) return false
  const comma = text.slice(0, REACH).indexOf(', ')
  return comma > 0 && VERBS.has(firstWord(text, comma + 2))
}

function firstWord(text: string, from: number): string {
  const word = letters(text, from)
  return /[\w'’-]/.test(text.charAt(from + word.length)) ? '' : word
}

/** The letters at a place, in lower case; longer than any word that is asked for they need not be. */
function letters(text: string, from: number): string {
  let to = from
  while (to < from + 24 && isLetter(text.charCodeAt(to))) to++
  return text.slice(from, to).toLowerCase()
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** Whether a sentence says what the commit does: by its role, or by ordering it. */
export function saysWhat(sentence: Sentence): boolean {
  return sentence.roles.includes('what') || (sentence.kind !== 'subject' && isImperative(sentence))
}
