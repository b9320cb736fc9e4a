import type { Check } from '../check.ts'
import { grammarSlips } from '../words/grammar.ts'
import { maskCode } from '../text/mask.ts'

export const grammar: Check = {
  id: 'grammar',
  section: 'form',
  question: 'Is it free of slips of grammar?',
  reason: 'A slip makes the reader stop and read again. Only those that are hardly ever right are named.',
  level: 'should',
  category: 'grammar-spelling',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept quarters\n\nIt could of been done before.',
      finds: ['could of'],
      fixed: 'Accept quarters\n\nIt could have been done before.',
    },
    {
      message: 'Accept quarters\n\nThis is more easier to read.',
      finds: ['more easier'],
      fixed: 'Accept quarters\n\nThis is easier to read.',
    },
    {
      message: 'Accept quarters\n\nThe table is send to the\nclient.',
      finds: ['is send'],
      fixed: 'Accept quarters\n\nThe table is sent to the\nclient.',
    },
    {
      message: 'Accept quarters\n\nAdd an new table and a entry.',
      finds: ['an', 'a'],
      fixed: 'Accept quarters\n\nAdd a new table and an entry.',
    },
    {
      message: "Accept quarters\n\nThe table has it's own lock.",
      finds: ["it's"],
      fixed: 'Accept quarters\n\nThe table has its own lock.',
    },
    {
      message: 'Accept quarters\n\nThere is two tables.',
      finds: ['There is two'],
      fixed: 'Accept quarters\n\nThere are two tables.',
    },
    {
      message: 'Accept quarters\n\nIt does not worked before.',
      finds: ['worked'],
      fixed: 'Accept quarters\n\nIt does not work before.',
    },
    { message: 'Accept quarters\n\nThis allows to drop the table.', finds: ['allows to drop'] },
    {
      message: 'Accept quarters\n\nAn hour, a user, a unique name, an mtime, an SSH key and an X server.',
      finds: [],
    },
    { message: 'Accept quarters\n\nCallers are allowed to drop it, and this allows them to.', finds: [] },
    { message: 'Accept quarters\n\nIt does not need the table any more then.', finds: [] },
  ],
  *run({ sentences }) {
    let count = 0
    for (const { from, text } of sentences) {
      for (const { at, to, says, insert, sure } of grammarSlips(maskCode(text))) {
        const span = { from: from + at, to: from + to }
        yield {
          message: says,
          level: sure ? 'should' : 'could',
          at: { in: 'message', ...span },
          ...(insert === null
            ? {}
            : {
                fix: {
                  title: `Write “${insert}”`,
                  edits: [{ ...span, was: text.slice(at, to), insert }],
                  trust: 'review' as const,
                },
              }),
        }
        if (++count >= 12) return
      }
    }
  },
}
