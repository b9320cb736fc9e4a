import type { Check, Draft, Raised } from '../check.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { maskCode } from '../text/mask.ts'
import { verbForm, type VerbForm } from '../words/verb-form.ts'
import { deeds } from '../words/deeds.ts'

export const noSelfReference: Check = {
  id: 'no-self-reference',
  section: 'says-what',
  question: 'Does it speak of the code, not of “this patch” or “I”?',
  reason:
    'Once it is merged the message stands beside the change, so “this patch” says nothing; an order to the code ' +
    '(“Add ...”) is shorter, and the guides of the kernel and of git ask for it.',
  level: 'could',
  category: 'self-reference',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'dates: accept quarters\n\nThis patch adds quarters to the parser.',
      finds: ['This patch adds'],
      fixed: 'dates: accept quarters\n\nAdd quarters to the parser.',
    },
    {
      message: 'Accept quarters\n\nIn this commit we also extend the tests.',
      finds: ['In this commit we also extend'],
      fixed: 'Accept quarters\n\nAlso extend the tests.',
    },
    {
      message: 'Accept quarters\n\nI have changed the parser so that it takes "Q1".',
      finds: ['I have changed'],
      fixed: 'Accept quarters\n\nChange the parser so that it takes "Q1".',
    },
    { message: 'Accept quarters\n\nThis PR is needed for the calendar.', finds: ['This PR'] },
    {
      message: 'dates: accept quarters\n\nTo spare callers the sums, this patch adds a table.',
      convention: 'kernel',
      finds: ['this patch adds'],
    },
    {
      message: 'dates: accept quarters\n\nThis adds a table of quarters.',
      convention: 'kernel',
      finds: ['This adds'],
      fixed: 'dates: accept quarters\n\nAdd a table of quarters.',
    },
    { message: 'Accept quarters\n\nThis adds a table of quarters.', finds: [] },
    { message: 'Accept quarters\n\nWe call the parser twice here, which is slow.', finds: [] },
    { message: 'Accept quarters\n\nThis allows callers to drop their own code.', finds: [] },
    { message: 'Accept quarters\n\nThis commit message format was broken by the last release.', finds: [] },
  ],
  *run(draft) {
    let left = 3
    for (const sentence of draft.sentences) {
      if (sentence.kind === 'subject' || sentence.kind === 'heading') continue
      const raised = narrated(draft, sentence)
      if (raised) yield raised
      if (raised && --left === 0) return
    }
  },
}

const self = '(?:patch|commit|change|changeset|PR|pull request|MR|merge request|CL|changelist)'
/** "This adds ..." tells of the commit; "this allows ..." may tell of the code. */
const plainDeeds =
  'adds|converts|drops|extends|fixes|implements|introduces|moves|refactors|removes|renames|replaces|reworks|switches|updates'
const narrator = new RegExp(
  `^(?:(?:(?:With|In) (?:this|the) ${self},? (?:I|we|it) |(?:This|The|the|this) ${self} |This (?=(?:also )?(?:${plainDeeds}) )|(?:I|We) )` +
    `((?:will |now |also |simply |just |therefore |thus |then |have |has |'ve )*)([a-z]{2,20}(?:-[a-z]{2,12})?))(?= |[.,:;]|$)`,
)
const within = () =>
  /(?<![\p{L}\p{N}-])(this (?:patch|commit|changeset|patchset|series)) (?:(?:also|now|just|simply|then|only|therefore|thus) ){0,2}(\p{Ll}{3,20})(?![\p{L}\p{N}'’-])/gu
const bare = new RegExp(
  `^(?:With|In) this ${self}\\b|^This (?:patch|commit|PR|pull request|MR|merge request|CL|changelist)(?= (?:is|aims?|tries|attempts?|intends?|should|can|does|will)\\b)`,
)

function narrated({ message, convention }: Draft, sentence: Sentence): Raised | null {
  const head = sentence.text.slice(0, 160)
  const { from } = sentence
  const match = narrator.exec(head)
  const form = match && verbForm(match[2]!)
  const person = match ? /^(?:I|We)\b/.test(match[1] === undefined ? '' : head) : false
  const plain = match !== null && /^This (?:also )?\p{Ll}+$/u.test(match[0])
  if (plain && !convention.impersonal) return null
  if (match && form && form.form !== 'gerund' && isDeed(form.base, person, match[1]!, form.form)) {
    const words = match[0]
    const also = /\balso\b/.test(match[1]!)
    const insert = also ? `Also ${form.base}` : form.base[0]!.toUpperCase() + form.base.slice(1)
    const said = plain
      ? '“This”'
      : person
        ? `“${/^\w+/.exec(words)![0]}”`
        : `“${/this \w+(?: request)?|the \w+/i.exec(words)?.[0] ?? words}”`
    return {
      message: `Leave ${said} out and give the order itself: “${insert} ...”. The message will always stand beside its change.`,
      level: convention.impersonal && !person ? 'should' : 'could',
      at: { in: 'message', from, to: from + words.length },
      fix: {
        title: `Say “${insert} ...”`,
        edits: [
          { from, to: from + words.length, was: message.text.slice(from, from + words.length), insert },
        ],
        trust: 'review',
      },
    }
  }
  const mention = bare.exec(head)
  if (mention)
    return {
      message: `“${mention[0]}” speaks of the commit itself. Say directly what changes or why; readers have the commit before them.`,
      at: { in: 'message', from, to: from + mention[0].length },
    }
  return convention.impersonal ? withinSentence(sentence) : null
}

/** "To save memory, this patch drops ...": behind another clause, so that no edit of a few words mends it. */
function withinSentence({ text, from }: Sentence): Raised | null {
  for (const match of maskCode(text).matchAll(within())) {
    const form = verbForm(match[2]!)
    if (form?.form !== 'third-person') continue
    const at = { from: from + match.index, to: from + match.index + match[0].length }
    return {
      message: `Leave “${match[1]}” out and give the order itself: “... ${form.base} ...”. The message will always stand beside its change.`,
      level: 'should',
      at: { in: 'message', ...at },
    }
  }
  return null
}

/** "We add the header twice" may tell of the code; "I added" and "we also add" tell of the author. */
function isDeed(base: string, person: boolean, before: string, form: VerbForm['form']): boolean {
  if (!deeds.has(base)) return false
  return !person || form === 'past' || /\b(?:will|also|now)\b/.test(before)
}
