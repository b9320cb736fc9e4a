import type { Check } from '../check.ts'
import { marksOfSubject } from './leftovers/marks-of-subject.ts'
import { inLines } from './leftovers/in-lines.ts'
import { squashedSteps } from './leftovers/squashed-steps.ts'
import { unanswered } from './leftovers/unanswered.ts'

/** Leftovers of the body that are raised in one message. */
const MOST = 8

export const leftovers: Check = {
  id: 'leftovers',
  section: 'form',
  question: 'Is nothing left over: no markers, templates or blanks to be filled in?',
  reason:
    'A marker or an empty form field tells the reader that the message was not finished, and stays for good.',
  level: 'should',
  category: 'other',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'WIP: accept quarters', finds: ['WIP:'] },
    {
      message:
        'Accept quarters\n\n<<<<<<< HEAD\nThe calendar needs them.\n=======\nUsers asked.\n>>>>>>> next',
      finds: ['<<<<<<< HEAD', '=======', '>>>>>>> next'],
    },
    { message: 'Accept quarters because <why>', finds: ['<why>'] },
    {
      message: 'Accept quarters\n\n[why is this needed?]\n\nSigned-off-by: [who signs this off?]',
      finds: ['[why is this needed?]', '[who signs this off?]'],
    },
    {
      message: '*** SUBJECT HERE ***\n\n*** BLURB HERE ***',
      finds: ['*** SUBJECT HERE ***', '*** BLURB HERE ***'],
    },
    { message: 'Fill the cover letter\n\nGit leaves `*** BLURB HERE ***` for its author.', finds: [] },
    { message: 'Accept quarters\n\nThey are needed for bug XXX.', finds: ['XXX'] },
    {
      message:
        'Accept quarters\n\nAn outline leaves "[why is this needed?]" or\n“for bug XXX” to its author.',
      finds: [],
    },
    { message: 'Accept quarters\n\nThey are needed because ...', finds: ['because ...'] },
    { message: 'Accept quarters\n\nTODO: say why', finds: ['TODO: say why'] },
    { message: 'fixup! Accept quarters', source: 'log', finds: ['fixup! '] },
    { message: '[PATCH 1/3] Accept quarters', source: 'commit-file', finds: ['[PATCH 1/3]'] },
    { message: '[PATCH 1/3] Accept quarters', source: 'patch', finds: [] },
    { message: '[dates] Accept quarters', source: 'log', finds: [] },
    {
      message: 'Accept quarters\n\n# This is a combination of 2 commits.\n\nSay why.',
      source: 'log',
      finds: ['# This is a combination of 2 commits.'],
    },
    {
      message: 'Accept quarters\n\n* Accept quarters\n\n* better\n\n* address review comments',
      finds: ['better'],
    },
    { message: 'Accept quarters\n\n* Parse them in the calendar\n* Fix a typo beside it', finds: [] },
    { message: 'Remove the TODO in the parser', finds: [] },
    { message: 'Document <name> in the usage text', finds: [] },
    { message: 'Wait ... for the last reader', finds: [] },
  ],
  *run(draft) {
    yield* marksOfSubject(draft)
    yield* [...unanswered(draft), ...inLines(draft)].slice(0, MOST)
    yield* squashedSteps(draft)
  },
}
