import type { Check, Draft, Raised } from '../check.ts'
import { openingOf } from '../prose/opening.ts'
import { quoted } from '../prose/quote.ts'
import { stem } from '../words/stem.ts'
import { wordsOf, type Word } from '../prose/words.ts'
import type { Sentence } from '../sentences/sentence.ts'

export const openingStandsAlone: Check = {
  id: 'opening-stands-alone',
  section: 'says-what',
  question: 'Can the first paragraph be read without anything before it?',
  reason:
    'Readers meet the body without the mail, the review or the thought that came before it: an opening that leans on them sends the reader looking for a paragraph that is not there.',
  level: 'should',
  category: 'dangling-opening',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message:
        'cache: Add an index for readers\n\nThe key differences are that the lock is per shard and that entries expire.',
      finds: ['The key differences are'],
    },
    { message: 'net: Close idle sockets\n\nAlso raise the limit of open files.', finds: ['Also'] },
    { message: 'Drop the unused table\n\nThese fields are never read.', finds: ['These fields'] },
    {
      message: 'disk: Split reset_disk()\n\nThat function both stops the timer and starts it.',
      convention: 'kernel',
      finds: ['That function'],
    },
    { message: 'disk: Split reset_disk()\n\nThat reset_disk() stops the timer is new.', finds: [] },
    { message: 'Parse durations as numbers\n\nInstead of strings.', finds: ['Instead of strings.'] },
    {
      message:
        'Add a token for leases\n\nThis token combines the holder and the date, so that both are compared at once.',
      finds: [],
    },
    {
      message: 'Print leases by name\n\nInstead of\n\n    lease 4711\n\nprint the name of its holder.',
      finds: [],
    },
    { message: 'Print leases by name\n\nInstead of their number.', finds: ['Instead of their number.'] },
    {
      message: 'Add a limit for leases\n\nSimilarly to the limit of tokens, it counts only what is alive.',
      finds: [],
    },
    { message: 'Close idle sockets\n\nSpotted by Coverity.', finds: [] },
    {
      message: 'Close idle sockets\n\nFound with a fuzzer. Also raise the limit of open files.',
      finds: ['Also'],
    },
    {
      message: 'Close idle sockets\n\nIt is possible to run out of sockets when clients never hang up.',
      finds: [],
    },
  ],
  *run(draft) {
    const { subject } = draft.message
    const opening = openingOf(draft)
    if (!subject || !opening || subject.marker?.kind === 'revert') return
    // Without a blank line in between it is the subject that runs on.
    if (opening.from - subject.to < 2) return
    const raised = continuation(opening, leadsIntoCode(draft, opening)) ?? unseenThing(draft, opening)
    if (raised) yield raised
  },
}

const spot = (from: number, to: number) => ({ in: 'message', from, to }) as const

/** Words that add to something said before. */
const ADDING =
  /^(?:also|in addition|additionally|furthermore|moreover|besides|likewise|similarly(?! to\b)|secondly|in particular|first of all|for comparison|that said|as such|and|or|regarding that|on the other hand|in the same way|same (?:here|for|as above)|ditto)\b/
/** Words that answer a conversation the reader has not seen. */
const ANSWERING =
  /^(?:as (?:discussed|mentioned|requested|suggested|pointed out|noted|agreed|said|promised)|per (?:review|discussion|feedback|request)|(?:review|reviewer) (?:feedback|comments?)|(?:requested|suggested|asked for|pointed out|found) (?:in|during|by) (?:the )?review|based on @?[\w.-]{1,40}(?:'s)? (?:comment|review|feedback|suggestion)|address(?:es|ed|ing)? (?:the )?(?:review )?(?:comments?|feedback))\b/
/** Words that only go on with a sentence begun in the subject. */
const CONTINUING = /^(?:so(?: that)?|because|since|instead of|which|for when|unless|until)\b/
const LOWER_CONTINUING =
  /^(?:to|and|or|but|so|because|since|which|that|in order|when|by|with|instead|for|if|as|from|into|via|where|while)\b/

/** "Instead of", a block of output, "print ...": what opens a sentence that goes on below the block. */
function leadsIntoCode({ message: { body } }: Draft, { from, text }: Sentence): boolean {
  const at = body.findIndex((block) => block.from <= from && from < block.to)
  return body[at + 1]?.kind === 'code' && !/[.!?]$/.test(text)
}

function continuation(opening: Sentence, isLeadIn: boolean): Raised | null {
  const { text } = opening
  const small = text.toLowerCase()
  const dots = /^(?:\.{2,4}|…)\s?/.exec(text)
  if (dots) {
    const first = firstWords(opening, 3)
    return {
      message: `The body goes on with the subject's sentence (${quoted(first)}), so neither can be read alone. Begin the body with a sentence of its own.`,
      at: spot(opening.from, opening.from + first.length),
    }
  }
  const adding = ADDING.exec(small)
  if (adding)
    return {
      message: `${quoted(text.slice(0, adding[0].length))} adds to a change that the body has not described yet. Begin with what the subject announces, or with its reason, and let this follow.`,
      at: spot(opening.from, opening.from + adding[0].length),
    }
  const otherwise = /^otherwise\b/i.exec(text)
  if (otherwise)
    return {
      message: `${quoted(otherwise[0])} leans on the subject: say in a few words what happens without the change, so that the body can be read alone.`,
      at: spot(opening.from, opening.from + otherwise[0].length),
      level: 'could',
    }
  const answering = ANSWERING.exec(small)
  if (answering)
    return {
      message: `${quoted(text.slice(0, answering[0].length))} answers a conversation that readers of the log have not seen. Give the reason itself; the link can follow.`,
      at: spot(opening.from, opening.from + answering[0].length),
    }
  const lower = LOWER_CONTINUING.exec(text)
  const goesOn =
    lower !== null || (CONTINUING.test(small) && isFragment(text)) || isBarePurpose(text) || BARE.test(small)
  if (opening.kind === 'sentence' && goesOn && !isLeadIn) {
    const short = text.length <= 60 ? text.length : firstWords(opening, 4).length
    return {
      message: `${quoted(text)} goes on with the subject's sentence: whoever reads the body alone does not know what it belongs to. Make it a full sentence.`,
      at: spot(opening.from, opening.from + short),
    }
  }
  return null
}

/** A participle or a count without anything it belongs to: "Seen on ...", "Several reasons:". */
const BARE =
  /^(?:(?:seen|introduced|requested|needed|required|broken|caused|used) (?:on|in|by|for|since|via|during|with)\b|(?:several|some|a few|many|two|three|various) (?:reasons|notes|points|remarks)\s?[:.]?$|alternative (?:to|of)\b|just (?:to|for|in case)\b)/

/** "To avoid a clash with foo.": a purpose without what serves it. */
function isBarePurpose(text: string): boolean {
  return (
    /^(?:to|in order to)\s/i.test(text) &&
    isFragment(text) &&
    !/\b(?:we|i|you|it|this|that|these|they|there|is|are|was|were|be|will|should|must|can|could|would|has|have|had|does|do|use[sd]?|adds?|makes?|moves?|removes?|changes?|needs?|needed|requires?|required|now|just|simply|call|pass|set|introduce|switch|replace|check|return|run)\b/i.test(
      text,
    )
  )
}

/** A clause that a conjunction opens and no main clause completes. */
function isFragment(text: string): boolean {
  return !/[,;:]/.test(text) && wordsOf(text).length <= 25
}

function firstWords(sentence: Sentence, count: number): string {
  const words = wordsOf(sentence.text)
  const last = words[Math.min(count, words.length) - 1]
  return sentence.text.slice(0, last ? last.to : Math.min(sentence.text.length, 20))
}

/** Abstract things that exist only once a text has set them up. */
const RELATIONAL = new Set(
  stems(
    'difference concept idea approach bug fix solution workaround advantage drawback downside trick reasoning',
  ),
)
const COMPARED =
  /^(?:very |quite |much |almost |basically |essentially |largely )?(?:similar|the same|identical|analogous|simple)\b/i

/** What "this" may stand before in an opening: the commit itself, or what every commit has. */
const OWN_THINGS = new Set(
  stems(
    'commit patch change changes changeset cl pr series diff revision version fix feature work time way year ' +
      'month week day morning release refactoring refactor rewrite option approach one kind sort type problem issue ' +
      'bug behavior behaviour method function file driver code class module test tests command flag package library ' +
      'is was will would can could may might should must has had does did also adds fixes makes ensures allows',
  ),
)

function unseenThing(draft: Draft, opening: Sentence): Raised | null {
  const words = wordsOf(opening.text, opening.from)
  const [first, second] = words
  if (!first || !second) return null
  const points = ['these', 'those', 'this', 'that', 'such'].includes(first.lower)
  if (first.lower !== 'the' && !points) return null
  const known = new Set(
    stems(draft.message.text.slice(draft.message.subject!.from, draft.message.subject!.to)),
  )
  return points ? pointing(draft, opening, words, known) : definite(opening, words, known)
}

/** "The key differences are": a definite thing that nothing has introduced. */
function definite(opening: Sentence, words: readonly Word[], known: ReadonlySet<string>): Raised | null {
  const verb = words.findIndex((w, i) => i > 0 && i < 7 && ['is', 'are', 'was', 'were'].includes(w.lower))
  if (verb < 2) return null
  const noun = words.slice(1, verb)
  if (
    noun.some((w) =>
      ['of', 'with', 'for', 'in', 'between', 'to', 'behind', 'from', 'on', 'that', 'which'].includes(w.lower),
    )
  )
    return null
  const head =
    noun.findLast((w) => RELATIONAL.has(stem(w.lower))) ?? noun.find((w) => RELATIONAL.has(stem(w.lower)))
  if (!head || known.has(stem(head.lower))) return null
  const verbWord = words[verb]!
  const compared = COMPARED.test(opening.text.slice(verbWord.to - opening.from).trimStart())
  const phrase = opening.text.slice(0, verbWord.to - opening.from)
  return {
    message: compared
      ? `${quoted(phrase)} compares with something before anything was described: whose ${head.lower}? Say first what this commit does, then how it relates to what exists.`
      : `${quoted(phrase)} speaks of something that nothing has introduced, as if a paragraph before it were missing. Say first what this commit does.`,
    at: spot(opening.from, verbWord.to),
  }
}

/** "These fields": pointing at something that the subject does not name. */
function pointing(
  draft: Draft,
  opening: Sentence,
  words: readonly Word[],
  known: ReadonlySet<string>,
): Raised | null {
  const [first, second, third] = words as [Word, Word, ...Word[]]
  const plural = first.lower === 'these' || first.lower === 'those'
  if (first.lower === 'this' && second.lower === 'also')
    return {
      message: `${quoted(opening.text.slice(0, second.to - opening.from))} adds to something the reader has not been told yet. Begin with what this commit does in the first place.`,
      at: spot(first.from, second.to),
      level: 'could',
    }
  if (first.lower === 'such') return null
  if (VERBS_AFTER_THIS.has(second.lower)) {
    if (!plural || known.size > 0) return null
  }
  const noun = third && ADJECTIVES.has(second.lower) ? third : second
  if (
    !/^[a-z]+$/.test(noun.lower) ||
    !looksLikeNoun(noun, plural) ||
    (first.lower !== 'that' && OWN_THINGS.has(stem(noun.lower)))
  )
    return null
  if (
    known.has(stem(noun.lower)) ||
    [...known].some((k) => k.length > 3 && (k.includes(stem(noun.lower)) || stem(noun.lower).includes(k)))
  )
    return null
  // "This attribute" behind a subject that names one in code is plain; "that one" needs the subject to be read.
  if (namesCode(draft.message.text.slice(draft.message.subject!.from, draft.message.subject!.to)))
    return first.lower === 'that' ? leansOnSubject(draft, opening, first, noun) : null
  return {
    message: `${quoted(opening.text.slice(0, noun.to - opening.from))} points at something that neither the subject nor a sentence before it names. Name it, and say what this commit does to it.`,
    at: spot(first.from, noun.to),
  }
}

function leansOnSubject({ convention }: Draft, { text, from }: Sentence, first: Word, noun: Word): Raised {
  return {
    message: `${quoted(text.slice(first.from - from, noun.to - from))} can only be read behind the subject: give the ${noun.lower} its name once more, so that the body stands alone.`,
    at: spot(first.from, noun.to),
    level: convention.impersonal ? 'should' : 'could',
  }
}

function namesCode(subject: string): boolean {
  return /[`_]|[a-z][A-Z]|\w\.\w|\w\(\)|--\w/.test(subject)
}

const ADJECTIVES = new Set(
  'two three new old existing extra remaining unused other same last first few'.split(' '),
)
const VERBS_AFTER_THIS = new Set(
  'is are was were has have had can could will would should may might must does do did need needs makes make'.split(
    ' ',
  ),
)

/** Whether a word behind "this" or "these" can be read as a noun only. */
function looksLikeNoun({ lower }: Word, plural: boolean): boolean {
  if (plural) return lower.endsWith('s') && !lower.endsWith('ss')
  return NOUNS_AFTER_THIS.has(lower)
}

const NOUNS_AFTER_THIS = new Set(
  (
    'attribute field variable document property constant parameter argument value member table list array struct ' +
    'object pointer lock setting header helper macro script tool job page section paragraph line sentence image ' +
    'register bit interface callback handler hook rule warning error message condition check branch block loop ' +
    'function method option flag code driver file commit patch situation case assumption limitation restriction requirement scenario'
  ).split(' '),
)

function stems(text: string): string[] {
  return wordsOf(text.toLowerCase())
    .flatMap((w) => w.lower.split(/[_#'’+-]/))
    .filter(Boolean)
    .map(stem)
}
