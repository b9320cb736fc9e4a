import type { DiffIndex } from './diff-index.ts'
import type { MessageIndex } from './message-index.ts'
import type { Features } from './model.ts'
import { OUTCOME, outcomeOf } from './outcome.ts'

/** How many names of two and more parts, such as `foo_bar`, the diff changes, keeps or lacks; each counts once. */
export function nameFeatures(message: MessageIndex, diff: DiffIndex): Features {
  const seen = new Set<string>()
  const count = { changed: 0, context: 0, absent: 0, pairs: 0, inPath: 0 }
  for (const { name, solid } of message.names) {
    if (seen.has(name)) continue
    seen.add(name)
    const outcome = outcomeOf(diff.names.get(name))
    if (outcome >= OUTCOME.path) count.inPath++
    if (!solid) {
      if (outcome >= OUTCOME.changed) count.pairs++
    } else if (outcome >= OUTCOME.changed) count.changed++
    else if (outcome === OUTCOME.unchanged) count.context++
    else count.absent++
  }
  const { changed, context, absent, pairs, inPath } = count
  const all = changed + context + absent
  return {
    namesChanged: Math.log(1 + changed),
    namesContext: Math.log(1 + context),
    namesAbsent: Math.log(1 + absent),
    namesShare: all ? (changed + 0.5 * context) / all - 0.5 : 0,
    pairs: Math.log(1 + pairs),
    pathNames: Math.log(1 + inPath),
  }
}
