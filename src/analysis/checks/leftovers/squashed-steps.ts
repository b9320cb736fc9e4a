import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { smallStepForm, stepForm } from '../../words/step-words.ts'

/** A list of squashed commits where a body should be: the first item that is only a step on the way. */
export function* squashedSteps({ sentences }: Draft): Iterable<Raised> {
  const items = sentences.filter((s) => s.kind === 'item')
  const step = items.find((s) => s.text.length < 120 && stepForm.test(s.text.trim()))
  const small = items.filter((s) => s.text.length < 60 && smallStepForm.test(s.text.trim()))
  const first = step ?? (small.length > 1 ? small[0] : undefined)
  if (!first) return
  yield {
    message: `${quoted(first.text, 40)} is a step that the squash left behind; it does not tell what came out. Write instead what the change does as a whole.`,
    at: { in: 'message', from: first.from, to: first.to },
  }
}
