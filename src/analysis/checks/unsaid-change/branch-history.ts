import type { Draft, Raised } from '../../check.ts'
import { complaint } from '../../judgement/readers.ts'
import { headOf } from '../../prose/order.ts'
import { counted, quoted } from '../../prose/quote.ts'
import { branchCommits } from '../../prose/told.ts'
import { countWords } from '../../prose/words.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/** How likely a careful reader calls the message too vague, from which it is asked to say what came out of it. */
const VAGUE = 0.25

/** What is done to a branch on its way, of which nothing is left to tell once it is one commit. */
const STEP =
  /^(?:\w{2,10}: )?(?:(?:try|attempt)?(?:to )?fix\w{0,3}\b.{0,24}\b(?:typos?|lint\w*|ci|build|tests?|compil\w{1,6}|format\w{0,4}|style|imports?)\b|(?:address|apply|incorporate|implement|pr|code|from)\b.{0,30}\b(?:reviews?|comments?|feedback|suggestions?)\b|(?:update|add|more|format|lint|regenerate) (?:the |some |more |missing )?(?:\S{1,60}\.\w{1,8}|tests?|docs?|change-?log|comments?|snapshots?)$|(?:wip|nits?|typos?|undo|rebase|merge|cleanup|clean up|spotless|tests?|docs?)\b)/i

const isStep = ({ text }: Sentence): boolean => countWords(text) < 3 || STEP.test(text.slice(0, 200))

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
