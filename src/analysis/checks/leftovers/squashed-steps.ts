import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'

/** Steps of work that a squash listed and nobody can look up any more: these alone are never worth keeping. */
const STEP =
  /^(?:fix-?ups?|wip|better|oops\w{0,4}|more|again|nits?|(?:some )?more (?:fixes|changes|tests|cleanups?)|review|(?:address|apply|handle|fix|incorporate|respond to|resolve)\w{0,4} (?:(?:the|all|some|pr|code|more|further|review|reviewer'?s?|\w{1,20}'s) ){0,3}(?:review|comments?|feedback|suggestions?|nits?|remarks)(?: from code review)?|(?:pr|code|review) (?:review|comments?|feedback|fixes)|merge (?:remote-tracking )?(?:branch|pull request)\b.{0,80}|try (?:again|to fix)\b.{0,40})[.!]?$/i
/** These may be part of a change, and only with others of their sort are they steps. */
const SMALL_STEP =
  /^(?:(?:fix|fixed|fixing|update|run|apply|appease|please|satisfy|make) )?(?:the )?(?:tests?|build|ci|lint(?:er|s|ing)?|lints?|fmt|rustfmt|gofmt|format(?:ting)?|clippy|typos?|checkstyle|compile(?: errors?)?|compilation|warnings?|imports?|docs?|happy|style|prettier|whitespace|clean-?ups?|minor|tweaks?|bug|merge conflicts?|conflicts?)[.!]?$/i

/** A list of squashed commits where a body should be: the first item that is only a step on the way. */
export function* squashedSteps({ sentences }: Draft): Iterable<Raised> {
  const items = sentences.filter((s) => s.kind === 'item')
  const step = items.find((s) => s.text.length < 120 && STEP.test(s.text.trim()))
  const small = items.filter((s) => s.text.length < 60 && SMALL_STEP.test(s.text.trim()))
  const first = step ?? (small.length > 1 ? small[0] : undefined)
  if (!first) return
  yield {
    message: `${quoted(first.text, 40)} is a step that the squash left behind; it does not tell what came out. Write instead what the change does as a whole.`,
    at: { in: 'message', from: first.from, to: first.to },
  }
}
