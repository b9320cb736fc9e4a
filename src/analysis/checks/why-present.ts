import type { Check, Draft } from '../check.ts'
import { bodyOf, runsOn } from '../prose/opening.ts'
import { complaint, givesReason } from '../judgement/readers.ts'
import type { Level } from '../report.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { arguesPlainly, hasReasonTitle } from '../prose/plain-reason.ts'
import { saysWhat } from '../prose/says-what.ts'
import { titleOf } from '../prose/told.ts'
import { quoted } from '../prose/quote.ts'
import { needsReason, changedLines } from '../prose/need.ts'

/** How likely a careful reader misses a reason, from which it is asked for. */
const ASKED = 0.3
/** The same where a few lines or the kind of change show the reason most of the time. */
const PRESSING = 0.5

/** From here on words of a reason are those of another matter. */
const CERTAIN = 0.8

/** "[Ann: rebased]": what somebody else did to the patch. */
const NOTE = /^\[[^\]]{1,80}\]/

/** Changed lines up to which a bare subject is advised, not asked, to give a reason. */
const FEW = 6

/** Changed lines from which an addition is something that others will use. */
const INTERFACE = 20

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
    {
      message:
        'cli: Refuse unknown words after "list"\n\nThe command silently took "tool list foo" for "tool list". Print an error and exit with 2.',
      finds: [],
    },
    {
      message:
        'Revert "reader: Drop the second buffer"\n\nThe commit was reported to break pipes that are closed early.',
      finds: [],
    },
    { message: 'Keep the variables in a hash table\n\nThe lookup is O(vars^2).', finds: [] },
    {
      message:
        'Use bash for the jobs test\n\nTest 20 fails on Debian with this error message:\n\n    jobs: Illegal option -r',
      finds: [],
    },
    { message: 'Fix typo in README', finds: [] },
    {
      message: 'Revert "Keep the old parser so that plug-ins can migrate"',
      finds: ['Keep the old parser so that plug-ins can migrate'],
    },
    { message: 'Add a switch for the old parser so that plug-ins can migrate', finds: [] },
    { message: 'Add a switch for the old parser', finds: ['Add a switch for the old parser'] },
    {
      message:
        'Move the writer into a file of its own\n\nMove Writer from build.c to writer.c. Prepares for a second backend.',
      finds: [],
    },
    {
      message:
        'Unify the slots of the registry\n\nEach family of addresses has a slot. This created slots twice.\nKeep one of them.',
      finds: [],
    },
    // Known miss: a neutral fact, which a model of words cannot tell from a problem without a cue
    // (docs/model-card.md).
  ],
  *run(draft) {
    const { judgement, message } = draft
    // A revert needs no reason of its own to be understood, and one that only names what it takes back is asked for it.
    const explains = judgement.selfEvident && judgement.kind !== 'revert'
    const marker = message.subject?.marker
    if (!message.subject || (marker && marker.kind !== 'revert') || explains) return
    if (hasReasonTitle(draft.sentences)) return
    const missed = complaint(draft, 'missing-why')
    if (missed < ASKED && (givesReason(draft) || !needsReason(draft))) return
    // What is plainly argued no doubt of a reader outweighs, unless it is nearly a certainty.
    if (missed < CERTAIN && arguesPlainly(draft)) return
    const { title } = message.subject
    const body = bodyOf(draft)
    const bare = body.length === 0 || runsOn(draft)
    const subject = { in: 'message', from: title.from, to: title.to } as const
    const stated = bare
      ? undefined
      : (weakReason(draft) ?? body.find((s) => saysWhat(s) && !NOTE.test(s.text)))
    yield {
      message: wording(draft, quoted(message.text.slice(title.from, title.to), 50), bare),
      at: stated
        ? { in: 'message', from: stated.from, to: Math.min(stated.to, stated.from + PLACE) }
        : subject,
      ...(stated ? { related: [subject] } : {}),
      level: levelOf(draft, missed, bare),
    }
  },
}

/** How much it asks: a change of a few lines often shows its reason itself. */
function levelOf(draft: Draft, missed: number, bare: boolean): Level {
  const plain = draft.judgement.kind === 'documentation' || draft.judgement.kind === 'revert'
  const shows = plain || (draft.diff !== null && bare && changedLines(draft) <= FEW)
  return missed >= (shows ? PRESSING : ASKED) ? 'should' : 'could'
}

/** What is missing, in the author's words, and which sort of reason this change wants. */
function wording(draft: Draft, title: string, bare: boolean): string {
  const given = bare ? null : weakReason(draft)
  const start = bare
    ? `${title} stands without a reason`
    : given
      ? `${quoted(given.text, 50)} leaves the reason open`
      : 'The message tells what changes, but not why'
  return `${start}: ${reasonWanted(draft)}.`
}

/** A sentence of the body that leans to a reason and does not give enough of one. */
function weakReason(draft: Draft): Sentence | undefined {
  return bodyOf(draft).find((s) => s.roles.includes('why') && !s.roles.includes('what'))
}

/** Subjects of work on the shape of the code; of other changes of that kind nobody can say what they are for. */
const SHAPE =
  /\b(?:refactor|split|extract|mov|renam|restructur|reorgani|rework|rewrit|factor|separat(?:e|es|ed|ing|ion)\b|simplif|clean|tid[yi]|consolidat|unif|dedup|inlin)/i

/** Work on what tests cover; others are moved, sped up or written anew. */
const COVERAGE = /\b(?:add|extend|expand|fix|cover|improve|write)\w{0,3}\b|\bmore\b/i

function reasonWanted(draft: Draft): string {
  const before = 'say what was wrong or missing before'
  switch (draft.judgement.kind) {
    case 'fix':
      return 'say what went wrong before, and for whom'
    case 'revert':
      return 'say what the change that is taken back broke'
    case 'removal':
      return 'say why it can go, and what makes that safe'
    case 'feature':
      return changedLines(draft) < INTERFACE ? before : 'say who needs this and what they could not do before'
    case 'optimisation':
      return 'say what was slow and what this gains'
    case 'refactoring':
    case 'clean-up':
      return SHAPE.test(titleOf(draft)) ? 'say what the new shape makes easier' : before
    case 'test':
      return COVERAGE.test(titleOf(draft)) ? 'say what the tests missed or got wrong before' : before
    case 'build':
      return 'say what did not work without it, or what this prepares'
    default:
      return before
  }
}
