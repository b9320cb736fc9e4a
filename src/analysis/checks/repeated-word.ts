import type { Check } from '../check.ts'
import { isSmall } from '../text/ascii.ts'
import { replacing } from '../text/fix.ts'
import { maskCode } from '../text/mask.ts'

export const repeatedWord: Check = {
  id: 'repeated-word',
  section: 'form',
  question: 'Is no word written twice in a row by accident?',
  reason: 'A doubled word is a slip that the eye passes over, most of all across a line break.',
  level: 'should',
  category: 'grammar-spelling',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept quarters\n\nThe the calendar needs them.',
      finds: ['The the'],
      fixed: 'Accept quarters\n\nThe calendar needs them.',
    },
    {
      message: 'Accept quarters\n\nThey are read by\nby the calendar.',
      finds: ['by\nby'],
      fixed: 'Accept quarters\n\nThey are read by\nthe calendar.',
    },
    {
      message: 'Accept quarters\n\nThe calendar had had them, and that that went unseen is known.',
      finds: [],
    },
    { message: 'Accept quarters\n\nLog in in the morning.', finds: [] },
    { message: 'Accept quarters\n\nCall `the the` twice.', finds: [] },
  ],
  *run({ message, sentences }) {
    for (const sentence of sentences) {
      const prose = maskCode(sentence.text)
      if (!mayRepeat(prose)) continue
      for (const match of prose.matchAll(doubled())) {
        const from = sentence.from + match.index
        const to = from + match[0].length
        const [first, second] = [match[1]!, match[2]!]
        if (/^\p{Lu}+$/u.test(second) || (second !== second.toLowerCase() && first !== second)) continue
        const cut = { from: from + first.length, to }
        const between = message.text.slice(cut.from, to - second.length)
        // The line break stays where it was; the blank behind the second word goes with it.
        const behind = message.text[to] === ' ' ? 1 : 0
        const edit = between.includes('\n') ? { from: to - second.length, to: to + behind } : cut
        yield {
          message: `“${match[0].replace(/\s+/g, ' ')}” has the word twice${between.includes('\n') ? ', across the line break' : ''}; one is enough.`,
          at: { in: 'message', from, to },
          fix: replacing(message.text, edit, '', 'Remove one', 'review'),
        }
      }
    }
  },
}

/** Whether a run of letters comes twice with only blanks between; many times as fast as the pattern to come by. */
function mayRepeat(text: string): boolean {
  const lower = text.toLowerCase()
  let previous = ''
  for (let at = 0; at < lower.length;) {
    const from = at
    while (isSmall(lower.charCodeAt(at))) at++
    const word = lower.slice(from, at)
    if (word !== '' && word === previous) return true
    const behind = at
    while (at < lower.length && !isSmall(lower.charCodeAt(at))) at++
    previous = lower.slice(behind, at).trim() === '' ? word : ''
  }
  return false
}

/** Words that hardly ever follow themselves; "had", "that", "is", "in", "on", "do" may. */
const doubled = () =>
  /(?<![\p{L}\p{N}'’-])(the|a|an|and|or|of|to|for|with|from|by|at|as|if|this|these|those|we|it|its|they|be|are|was|were|has|have|not|can|will|when|which|but|then|than|into|also|where|there|their|our|because|should|would|could|must|may|does|only|some|between|after|before|while|since|being|been|so|i|you) {1,4}(\1)(?![\p{L}\p{N}'’-])/giu
