import type { Check, Draft, Raised } from '../check.ts'
import type { Fix } from '../report.ts'
import { replacing } from '../text/fix.ts'
import { inQuotes } from '../text/in-quotes.ts'
import type { Span } from '../text/span.ts'
import { versionHistory } from '../message/version-history.ts'
import { quoted } from '../prose/quote.ts'

export const noMisplacedNotes: Check = {
  id: 'no-misplaced-notes',
  section: 'stands-alone',
  question: 'Is it free of notes that only the review needs?',
  reason:
    'What changed since the last version, greetings and questions to reviewers help today and puzzle whoever reads ' +
    'the history. In a mail they go below “---”, on a forge into a comment.',
  level: 'should',
  category: 'misplaced-meta',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'dates: accept quarters\n\nThe calendar needs them.\n\nChanges since v1:\n - share the tables',
      finds: ['Changes since v1:'],
    },
    { message: 'Accept quarters\n\nHi all,\n\nthe calendar needs them.', finds: ['Hi all,'] },
    { message: 'Accept quarters\n\nThe calendar needs them. Please review.', finds: ['Please review.'] },
    { message: 'Accept quarters\n\nv2: share the tables', finds: ['v2:'] },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: Ann <a@example.org>\n\nHello,\n\nonly the build is tested.',
      finds: ['Hello,'],
      fixed:
        'dates: accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: Ann <a@example.org>\n\nonly the build is tested.',
    },
    {
      message: 'Accept quarters\n\nThe calendar needs them. If weeks are better, feel free to drop this.',
      finds: ['feel free to drop'],
    },
    { message: 'Greet the user\n\nThe page now prints\n\n    Hello,\n\nand the name.', finds: [] },
    { message: 'Accept quarters\n\nFind "if so, feel free to drop this" in drafts.', finds: [] },
    { message: 'Accept quarters\n\nCallers should feel free to drop the table of weeks.', finds: [] },
    { message: 'Accept quarters\n\nIn the next commit, we will share the tables.', finds: [] },
    {
      message: 'Accept quarters\n\nThe calendar needs them.\n\nIs this the right place for it?',
      finds: ['Is this the right place for it?'],
    },
    {
      message:
        'Accept quarters\n\nThe calendar needs them.\n\nChanges:\n\n- rebased on the tables\n- rename weeks',
      finds: ['Changes:'],
    },
    {
      message:
        'Accept quarters\n\nThe calendar needs them.\n\nChanges:\n- Share the tables.\n- Rename weeks.\n\nReviewed-by: Ann <a@example.org>',
      finds: [],
    },
    { message: 'Accept quarters\n\nThe calendar has had them since\nv6.11.', finds: [] },
    { message: 'Accept quarters\n\nVersion 2 of the format has them.', finds: [] },
    { message: 'Accept quarters\n\nUsers asked: why are quarters refused? They were never read.', finds: [] },
    { message: 'Thank the sponsors on the start page\n\nThe board asked for it.', finds: [] },
  ],
  *run(draft) {
    // What a release brings is its content, not the history of a draft.
    const history = draft.judgement.kind === 'release' ? null : versionHistory(draft.message)
    if (history) yield historyNote(draft, history)
    const greeting = greetingOf(draft)
    if (greeting) yield greeting
    for (const { kind, from, to, text } of draft.sentences) {
      if (kind === 'subject' || kind === 'heading' || (history && from > history.from)) continue
      const offer = OFFER.exec(text.slice(0, 1000))
      if (offer) {
        const end = from + offer.index + offer[0].length
        const start = end - offer[1]!.length
        if (!inQuotes(draft.message.text, start))
          yield { message: `“${offer[1]}” ${toReviewers}`, at: { in: 'message', from: start, to: end } }
      }
      if (!remarkStart.test(text)) continue
      const remark = remarks.find(({ form }) => form.test(text.slice(0, 300)))
      if (remark && !(greeting && from < greeting.at.to && greeting.at.from < to)) {
        yield {
          message: `${quoted(text, 40)} ${remark.says}`,
          at: { in: 'message', from, to: Math.min(to, from + 300) },
          ...(remark.level && !(remark.louderInMail && goesByMail(draft)) ? { level: remark.level } : {}),
        }
      }
    }
  },
}

const goesByMail = ({ convention }: Draft): boolean => convention.id === 'kernel' || convention.id === 'git'

function historyNote(draft: Draft, head: Span): Raised {
  const { message } = draft
  return {
    message: `${quoted(message.text.slice(head.from, head.to), 40)} begins a history of the draft, which says nothing once this is merged. ${
      goesByMail(draft)
        ? 'Move it below the “---” line, where git drops it.'
        : 'Move it to the discussion of the change.'
    }`,
    at: { in: 'message', from: head.from, to: head.to },
  }
}

const greetingForm = () =>
  /^(?:(?:hi|hello|hey|dear)(?: (?:all|everyone|everybody|folks|guys|there|team|maintainers?|reviewers?|list|\p{Lu}\p{L}{1,20})){0,3} ?[,!.]|good (?:morning|afternoon|evening)\b)/iu

/** A greeting that opens the body, or that is a paragraph by itself: then a mail goes on below the message. */
function greetingOf({ message: { text, body } }: Draft): (Raised & { readonly fix: Fix }) | null {
  const prose = body.filter((b) => b.kind !== 'code' && b.kind !== 'quote')
  for (const [i, block] of prose.entries()) {
    const opening = text.slice(block.from, Math.min(block.to, block.from + 80))
    const match = /^(?:h|dear|good)/i.test(opening) ? greetingForm().exec(opening) : null
    if (match && (i === 0 || match[0] === opening.trimEnd())) return greetingAt(text, block.from, match[0])
  }
  return null
}

function greetingAt(text: string, from: number, words: string): Raised & { readonly fix: Fix } {
  let to = from + words.length
  while (to < text.length && /\s/.test(text[to]!)) to++
  return {
    message: `“${words}” greets the reviewers, and would greet whoever reads the history. Leave it to the mail or the comment.`,
    at: { in: 'message', from, to: from + words.length },
    fix: replacing(text, { from, to }, '', 'Remove the greeting', 'review'),
  }
}

/** What the reviewers may do with the draft, offered inside a sentence; at its beginning it is a remark. */
const OFFER =
  /[,;(] ?(?:please |but |so |then )?(feel free to (?:reject|close|ignore|drop|discard|change|modify|edit|reword|squash|amend))\b/i

interface Remark {
  readonly form: RegExp
  readonly says: string
  readonly level?: 'could'
  /** Said louder where a mail has a place for it below “---”. */
  readonly louderInMail?: true
}

/** The first words of all remarks: reading eight patterns costs more than all the rest of a short message. */
const remarkStart =
  /^(?:so|please|pls|plz|kindly|let|feel|any|comments?|feedback|suggestions?|reviews?|many|thanks?|thx|sorry|apologies|this|it|re-?send(?:ing)?|re-?spin(?:ning)?|rebased|what|thoughts|wdyt|does|is|should|shall|can|could|may|do|would|but|and|however|though|i|i'm|not)(?![a-z])/i

const toReviewers =
  'speaks to the reviewers. Put it below “---” or into the discussion, not into the history.'
const remarks: readonly Remark[] = [
  {
    form: /^(?:so )?(?:please|pls|plz|kindly) (?:review|apply|merge|pull|consider (?:applying|merging|this|for)|comment|let me know|check (?:it|this)|have a look|take a look|test (?:it|this)|advise|give (?:me )?(?:your )?feedback|be gentle)\b/i,
    says: toReviewers,
  },
  {
    form: /^(?:let me know|feel free to|any (?:feedback|comments?|suggestions?|thoughts|advice|help)\b.{0,60}(?:welcome|appreciated)|(?:comments?|feedback|suggestions?|reviews?) (?:is|are|and .{1,30} are)? ?(?:very |most )?(?:welcome|appreciated))\b/i,
    says: toReviewers,
  },
  {
    form: /^(?:many thanks|thanks|thank you|thx)(?: (?:in advance|to (?:all|everyone)|for (?:your|the|reviewing|looking|considering|taking)\b.{0,80}|a lot|very much|so much|to \p{Lu}.{0,40} for (?:helping|reviewing|pointing|suggesting).{0,80}))?[ ,.!]*$/iu,
    says: 'thanks people inside the history. A trailer such as “Helped-by:” or the mail itself is the place for it.',
    level: 'could',
    louderInMail: true,
  },
  { form: /^(?:sorry|apologies|i apologi[sz]e)\b/i, says: toReviewers },
  {
    form: /^(?:this|it) is my (?:very )?(?:first|1st) (?:patch|commit|contribution|PR|pull request|time)\b/i,
    says: toReviewers,
  },
  {
    form: /^(?:re-?send(?:ing)?|re-?spin(?:ning)?|rebased)(?: (?:this|the|it|on|onto|to|against|after|of|as|because|due)\b|[.:]|$)/i,
    says: 'is news for the reviewers. Put it below “---” or into the discussion.',
  },
  {
    form: /^(?:what do you (?:guys |all |folks )?think|any (?:thoughts|ideas|objections|opinions)|thoughts|wdyt|does (?:this|that|it) (?:look|make sense|sound|seem)\b.*|is (?:this|that|it) (?:ok(?:ay)?|fine|acceptable|correct|right|the (?:right|correct|best|proper) (?:way|place|approach|thing|fix))\b.*|(?:should|shall|can|could|may|do) (?:i|we) (?:also|rather|instead|use|put|split|send|move|add|keep|change|squash)\b.*|would (?:it|this) be (?:better|ok|okay|acceptable|preferable|possible)\b.*)\?$/i,
    says: 'asks the reviewers. Put the question below “---” or into the discussion, and write the answer here once you have it.',
  },
  {
    form: /^(?:(?:but |and |however,? |though )?i(?:'m| am) (?:not|un)(?: )?(?:entirely |completely |really |quite |100% |totally )?sure\b|i (?:don't|do not) (?:really )?know (?:if|whether|how|why|what)\b|not (?:entirely |really |quite )?sure (?:if|whether|how|about)\b)/i,
    says: 'leaves a doubt for the reviewers inside the history. Settle it, or ask below “---” or in the discussion.',
    level: 'could',
  },
]
