import type { Draft } from '../check.ts'
import { quoted } from '../prose/quote.ts'
import type { Category, Finding } from '../report.ts'

/** What a remark is about, in the order in which an author works. */
export type Theme = 'same-change' | 'what' | 'why' | 'passed-over' | 'reads'

const THEME_OF: Readonly<Partial<Record<Category, Theme>>> = {
  'unsupported-claim': 'same-change',
  'missing-what': 'what',
  'too-vague': 'what',
  'dangling-opening': 'what',
  'missing-why': 'why',
  'missing-impact': 'why',
  'missing-evidence': 'why',
  'undescribed-change': 'passed-over',
  'split-needed': 'passed-over',
  order: 'reads',
  mixed: 'reads',
  'undefined-term': 'reads',
  'too-long': 'reads',
  'misplaced-meta': 'reads',
  'missing-reference': 'reads',
  'self-reference': 'reads',
}

/** The theme of a finding; null for form, which the reply only counts. */
export function themeOf({ category, check, level }: Finding): Theme | null {
  // What is left unfinished is more than form: the words are still to come.
  if (check === 'leftovers' && level !== 'could') return 'what'
  return THEME_OF[category] ?? null
}

/** A finding as a maintainer would write it in a mail: a request with its reason. */
export function voice(finding: Finding, draft: Draft): string {
  const words = finding.at.in === 'message' ? draft.message.text.slice(finding.at.from, finding.at.to) : ''
  switch (finding.check) {
    case 'subject-says-what':
      return finding.level === 'must'
        ? `From ${quoted(words)} alone nobody can tell what this commit does. Could you name what changes, in the words you would search for?`
        : finding.message
    case 'why-present':
      return `What I miss is the reason. ${reasonAsked(draft)} A sentence is enough.`
    case 'impact-stated':
      return `Could you add what the fault did: who hits it, and what do they see? That decides whether this goes to older releases.`
    case 'opening-stands-alone':
      return `At ${quoted(words)} I looked for the paragraph before it. Could you begin with what this commit does, so that this has something to stand on?`
    default:
      return finding.message
  }
}

function reasonAsked({ judgement }: Draft): string {
  switch (judgement.kind) {
    case 'fix':
      return 'What went wrong before, and for whom?'
    case 'removal':
      return 'Why can it go, and what makes that safe?'
    case 'revert':
      return 'What did the change that is taken back break?'
    case 'feature':
      return 'Who needs this, and what could they not do before?'
    case 'test':
      return 'What did the tests miss or get wrong before?'
    case 'optimisation':
      return 'What was slow, and what do we gain?'
    default:
      return 'What was wrong or missing before?'
  }
}

/** The short question of the answer box; null where no sentence of the author's would mend the matter. */
export function answerFor({ category, at }: Finding, { judgement, message }: Draft): string | null {
  switch (category) {
    case 'missing-why':
      return judgement.kind === 'fix'
        ? 'What went wrong before this change?'
        : judgement.kind === 'removal'
          ? 'Why can it go?'
          : 'Why is it needed?'
    case 'missing-impact':
      return 'Who hits this, and what do they see?'
    case 'missing-evidence':
      return 'What did you measure, before and after?'
    case 'missing-what':
      return 'What does this commit do?'
    case 'undescribed-change':
      return 'What does this part do, and why?'
    case 'undefined-term':
      return at.in === 'message'
        ? `What is ${message.text.slice(at.from, Math.min(at.to, at.from + 60))}, in half a sentence?`
        : null
    default:
      return null
  }
}
