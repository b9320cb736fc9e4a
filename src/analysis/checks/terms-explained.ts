import type { Check } from '../check.ts'
import { unknownAcronyms, unknownTools } from '../terms/unknown.ts'

/** More would read as a scolding; the author sees the rest once these are mended. */
const MOST = 2

export const termsExplained: Check = {
  id: 'terms-explained',
  section: 'stands-alone',
  question: 'Is every unusual term introduced where it is first used?',
  reason:
    'A reader who does not know a name cannot tell whether it matters; half a sentence at its first use is enough.',
  level: 'could',
  category: 'undefined-term',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Cache the KQRM lease\n\nThe KQRM is asked on every request, and the KQRM answers slowly.',
      finds: ['KQRM'],
    },
    {
      message: 'Cache the lease\n\nThe key request manager (KQRM) is slow, so the KQRM lease is kept.',
      finds: [],
    },
  ],
  *run(draft) {
    const tools = unknownTools(draft).slice(0, MOST)
    for (const { term, from, to } of tools) {
      yield {
        message: `${term} is set to work here and the message never says what it is. Half a sentence does: “${term}, the tool that ...”.`,
        at: { in: 'message', from, to },
        level: 'should',
      }
    }
    const acronyms = unknownAcronyms(draft)
      .toSorted((a, b) => Number(b.inSubject) - Number(a.inSubject) || b.uses - a.uses || a.from - b.from)
      .slice(0, MOST - tools.length)
    for (const { term, uses, inSubject, from, to } of acronyms) {
      yield {
        message: `${term} is never spelled out, and nothing in the message${draft.diff ? ' or the diff' : ''} tells what it is. Write it out once: “... (${term})”.`,
        at: { in: 'message', from, to },
        level: inSubject && uses > 1 ? 'should' : 'could',
      }
    }
  },
}
