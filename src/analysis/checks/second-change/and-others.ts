import type { DraftWithDiff, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { isReadInPassing } from './split-wanted.ts'

/** Changes that are not even named: whatever they are, they are not the one that the subject announces. */
const AND_OTHERS =
  /\b(?:and|plus|as well as) (?:some |a few |various )?other (?:minor|small|little|trivial|unrelated|misc(?:ellaneous)?) (?:[a-z]{2,20} )?(?:changes?|clean-?ups?|fixes|improvements?|tweaks?|modifications?|updates?|corrections?|edits|things)\b/i

/** "And other minor changes", in a change of some size. */
export function andOthers(draft: DraftWithDiff): Raised | null {
  if (isReadInPassing(draft)) return null
  for (const { kind, from, text } of draft.sentences) {
    const match = kind === 'subject' ? null : AND_OTHERS.exec(text.slice(0, 1000))
    if (!match) continue
    return {
      message: `${quoted(match[0], 60)} are not named, and hide in the diff of the rest. Make them a commit of their own, or leave them out.`,
      at: { in: 'message', from: from + match.index, to: from + match.index + match[0].length },
      level: 'should',
    }
  }
  return null
}
