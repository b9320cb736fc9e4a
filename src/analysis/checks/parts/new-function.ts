import type { DraftWithDiff, Raised } from '../../check.ts'
import { effectsOf, unnamedFunction } from '../../evidence/undescribed-functions.ts'
import { quoted } from '../../prose/quote.ts'

/** Advice on the main new function that is seen from outside and that a long message never names. */
export function* newFunction(draft: DraftWithDiff): Iterable<Raised> {
  const found = unnamedFunction(draft)
  if (!found) return
  const name = quoted(`${found.name}()`)
  yield {
    message: `${name} is what this change adds for others to call, and no sentence names it. Say what it does, who calls it, and what it returns.`,
    at: { in: 'diff', ...found.at },
    level: 'could',
  }
  const effect = effectsOf(draft, found)
  if (effect)
    yield {
      message: `${name} writes ${quoted(effect.target, 40)}, which its caller sees, and no sentence says so. Say what is different there afterwards, and for whom.`,
      at: { in: 'diff', ...effect.at },
      level: 'could',
    }
}
