import type { Draft, Raised } from '../../check.ts'
import { complaint } from '../../judgement/readers.ts'
import { headOf } from '../../prose/order.ts'
import { counted, quoted } from '../../prose/quote.ts'
import { branchCommits } from '../../prose/told.ts'
import { countWords } from '../../prose/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { smallStepForm, stepForm } from '../../words/step-words.ts'

/** How likely a careful reader calls the message too vague, from which it is asked to say what came out of it. */
const VAGUE = 0.25

/** Whether a line tells of work on the branch, of which nothing is left once it is one commit. */
function isStep({ text }: Sentence): boolean {
  const head = text.slice(0, 200).replace(/^\w{2,10}: /, '')
  return countWords(head) < 3 || stepForm.test(head) || smallStepForm.test(head)
}

/** The history of a branch in place of what came out of it. */
export function branchHistory(draft: Draft): Raised | null {
  const items = branchCommits(draft).slice(1)
  if (items.length === 0 || complaint(draft, 'too-vague') < VAGUE) return null
  const steps = items.filter(isStep)
  const told = (steps.length > 0 ? steps : items).toSorted((a, b) => a.text.length - b.text.length)
  const shortest = told[0]!
  const others = told.length > 1 ? ` and ${counted(told.length - 1, 'line')} more` : ''
  const message =
    2 * steps.length >= items.length
      ? `${quoted(shortest.text, 40)}${others} ${others ? 'tell' : 'tells'} how the work went, and no line tells what came out of it. Replace them by a sentence or two on what is different now, and why.`
      : `The body lists the commits of the branch (${quoted(shortest.text, 40)}${others}), and a reader has to add them up. Say in a sentence or two what they come to, and why.`
  return { message, at: { in: 'message', ...headOf(shortest) }, category: 'too-vague' }
}
