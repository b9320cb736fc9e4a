import type { Check, Draft } from '../check.ts'
import { bodyOf } from '../prose/opening.ts'
import { complaint } from '../judgement/readers.ts'
import type { Level } from '../report.ts'
import { saysWhat } from '../prose/says-what.ts'
import { quoted } from '../prose/quote.ts'
import { needsReason, changedLines } from '../prose/need.ts'

/** How likely a careful reader misses a reason, from which it is asked for. */
const ASKED = 0.3

/** Changed lines up to which a bare subject is advised, not asked, to give a reason. */
const FEW = 6

/** A place is the words meant, not the paragraph. */
const PLACE = 200

export const whyPresent: Check = {
  id: 'why-present',
  section: 'says-why',
  question: 'Does the message say why the change is made?',
  reason:
    'The diff shows what was done; the reason is what it can never show, and what is looked for years later.',
  level: 'should',
  category: 'missing-why',
  language: 'english',
  needs: 'message',
  silencedBy: ['link-does-not-replace-reason'],
  examples: [
    {
      message: 'Add a retry loop to the uploader\n\nAdd a loop that calls send() ten times.',
      finds: ['Add a loop that calls send() ten times.'],
    },
    {
      message:
        'Remove the retry loop from the uploader\n\nIt hid permanent errors: a wrong password was sent ten times.',
      finds: [],
    },
    { message: 'Fix typo in README', finds: [] },
  ],
  *run(draft) {
    const { judgement, message } = draft
    if (!message.subject || message.subject.marker || judgement.selfEvident) return
    const missed = complaint(draft, 'missing-why')
    if (missed < ASKED && (judgement.why.present || !needsReason(draft))) return
    const { title } = message.subject
    const body = bodyOf(draft)
    const bare = body.length === 0
    const subject = { in: 'message', from: title.from, to: title.to } as const
    const stated = body.find(saysWhat)
    yield {
      message: wording(draft, quoted(message.text.slice(title.from, title.to), 50), bare),
      at: stated
        ? { in: 'message', from: stated.from, to: Math.min(stated.to, stated.from + PLACE) }
        : subject,
      ...(stated ? { related: [subject] } : {}),
      level: missed < ASKED ? 'could' : levelOf(draft, bare),
    }
  },
}

/** A change of a few lines often shows its reason itself, and a large one never does. */
function levelOf(draft: Draft, bare: boolean): Level {
  const lines = changedLines(draft)
  if (draft.diff && bare && lines <= FEW) return 'could'
  return bare && lines > 60 && draft.judgement.why.score < 0.15 ? 'must' : 'should'
}

function wording({ judgement }: Draft, title: string, bare: boolean): string {
  const start = bare ? `${title} stands without a reason` : `The message tells what changes and not why`
  switch (judgement.kind) {
    case 'fix':
      return `${start}: say what went wrong before, and for whom.`
    case 'removal':
      return `${start}: say why it can go, and what makes that safe.`
    case 'feature':
      return `${start}: say who needs this and what they could not do before.`
    case 'optimisation':
      return `${start}: say what was slow and what this gains.`
    case 'refactoring':
      return `${start}: say what the new shape makes easier.`
    default:
      return `${start}: add the problem it solves or the use it is for.`
  }
}
