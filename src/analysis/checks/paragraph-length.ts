import type { Check } from '../check.ts'
import { byBlock } from '../prose/opening.ts'
import { quoted } from '../prose/quote.ts'
import { countWords } from '../prose/words.ts'

/** Words in a paragraph from which readers look for a break: about fifteen lines of 72 columns. */
const LIMIT = 170

export const paragraphLength: Check = {
  id: 'paragraph-length',
  section: 'order-and-length',
  question: 'Is every paragraph short enough to be read in one go?',
  reason:
    'A paragraph is one step of the argument; where one runs on for half a screen, readers lose the steps.',
  level: 'could',
  category: 'too-long',
  language: 'english',
  needs: 'message',
  silencedBy: ['length-in-proportion'],
  examples: [
    {
      message: `Rewrite the scheduler\n\n${'The queue is read by one thread at a time. '.repeat(20)}`,
      finds: ['The queue is'],
    },
    {
      message: `Rewrite the scheduler\n\n${'The queue is read by one thread at a time. '.repeat(5)}`,
      finds: [],
    },
    {
      message: `Rewrite the scheduler\n\n${'- The queue is read by one thread at a time.\n'.repeat(20)}`,
      finds: [],
    },
  ],
  *run({ message, sentences }) {
    const inBlock = byBlock(sentences)
    for (const [index, block] of message.body.entries()) {
      if (block.kind !== 'paragraph') continue
      const words = countWords(message.text.slice(block.from, block.to))
      if (words <= LIMIT || (inBlock.get(index)?.length ?? 0) < 4) continue
      const start = message.text.slice(block.from, block.from + 40)
      const third = start.split(' ', 3).join(' ').length
      yield {
        message: `${quoted(start.slice(0, third))} begins a paragraph of ${words} words, in which readers lose the steps. Break it where the thought turns, for instance between the problem and what is done about it.`,
        at: { in: 'message', from: block.from, to: block.from + third },
      }
      return
    }
  },
}
