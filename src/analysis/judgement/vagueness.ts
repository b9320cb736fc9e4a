import type { DraftWithDiff } from '../check.ts'
import { bodyOf } from '../prose/opening.ts'
import { saysWhat } from '../prose/says-what.ts'
import { betterments, vagueNouns, vagueVerbs } from '../prose/vague-words.ts'
import { contentStems, countWords, wordsOf } from '../prose/words.ts'

/**
 * Weights of a logistic regression on 1,035 accepted messages of public projects, of which a careful reader called 18 %
 * too vague; fitted so that each project is judged by the others (area under the curve 0.71 to 0.77).
 */
const WEIGHTS = {
  start: 0.3,
  betterment: 0.74,
  vagueVerb: 0.47,
  content: -0.47,
  named: -0.35,
  bodyWords: -2.1,
  untold: 1.03,
  selfEvident: -0.51,
  removal: -0.79,
  feature: -0.89,
  coverage: -0.47,
  amount: 0.54,
  items: 0.59,
} as const

const AMOUNT = /\b(?:some|various|several|a few|a bunch|certain|minor|small|better|more|other|misc)\b/i
const NAMED = /[`_]|[a-z][A-Z]|\w\(\)|--\w|\d/

/** How likely a careful reader calls the message too vague for its diff, on the log-odds scale; -1.5 is usual. */
export function vagueness(draft: DraftWithDiff): number {
  const { message, judgement, evidence, facts } = draft
  if (!message.subject) return -Infinity
  const title = message.text.slice(message.subject.title.from, message.subject.title.to).slice(0, 500)
  const words = wordsOf(title)
  const content = words.filter(
    (w) => w.lower.length > 2 && !vagueVerbs.has(w.lower) && !vagueNouns.has(w.lower),
  ).length
  const body = bodyOf(draft)
  const known = contentStems(title)
  const news = body.filter((s) => saysWhat(s) && addsTo(known, contentStems(s.text)))
  const told = news.reduce((n, s) => n + countWords(s.text), 0)
  const code = facts.files.reduce(
    (n, f) => (f.kind === 'code' ? n + f.file.additions + f.file.deletions : n),
    0,
  )
  const verb = words[0]?.lower ?? ''
  const said = news.map((s) => s.text.slice(0, 500)).join(' ')
  return (
    WEIGHTS.start +
    (betterments.has(verb) ? WEIGHTS.betterment : 0) +
    (vagueVerbs.has(verb) ? WEIGHTS.vagueVerb : 0) +
    (WEIGHTS.content * Math.min(6, content)) / 6 +
    (NAMED.test(title) ? WEIGHTS.named : 0) +
    (WEIGHTS.bodyWords * Math.log2(1 + body.reduce((n, s) => n + countWords(s.text), 0))) / 8 +
    (WEIGHTS.untold * Math.max(0, Math.log2(1 + code) - Math.log2(5 + told))) / 8 +
    (judgement.selfEvident ? WEIGHTS.selfEvident : 0) +
    (judgement.kind === 'removal' ? WEIGHTS.removal : 0) +
    (judgement.kind === 'feature' ? WEIGHTS.feature : 0) +
    WEIGHTS.coverage * evidence.coverage.score +
    (AMOUNT.test(`${said} ${title}`) ? WEIGHTS.amount : 0) +
    (body.filter((s) => s.kind === 'item').length > 2 ? WEIGHTS.items : 0)
  )
}

/** Whether a statement says more than the subject did. */
function addsTo(known: ReadonlySet<string>, stems: ReadonlySet<string>): boolean {
  let shared = 0
  for (const stem of stems) if (known.has(stem)) shared++
  return stems.size > 2 && shared < 0.6 * stems.size
}
