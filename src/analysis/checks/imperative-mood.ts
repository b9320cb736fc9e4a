import type { Check, Raised } from '../check.ts'
import type { Convention } from '../conventions/convention.ts'
import type { Subject } from '../message/document.ts'
import { editAt } from '../text/edits.ts'
import { replacing } from '../text/fix.ts'
import { faults, plainDeeds } from '../words/deeds.ts'
import { firstVerbOf, notImperative, type Opening } from '../words/first-verb.ts'
import { inCaseOf, type VerbForm } from '../words/verb-form.ts'

export const imperativeMood: Check = {
  id: 'imperative-mood',
  section: 'says-what',
  question: 'Does it say what to do to the code, as an order (“Add”, not “Added”)?',
  reason:
    'A subject in the imperative completes the sentence “If applied, this commit will ...”; git itself writes ' +
    '“Merge” and “Revert”, and a log in which every line does the same is read faster.',
  level: 'should',
  category: 'not-imperative',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'Added a parser for dates', finds: ['Added'], fixed: 'Add a parser for dates' },
    {
      message: 'parser: fixes the crash on empty input',
      finds: ['fixes'],
      fixed: 'parser: fix the crash on empty input',
    },
    { message: 'Adding retries to the client', finds: ['Adding'], fixed: 'Add retries to the client' },
    { message: 'Quarters added to the calendar', finds: ['added'] },
    {
      message: 'Retry failed uploads\n\nAdded a limit of three attempts.',
      finds: ['Added'],
      fixed: 'Retry failed uploads\n\nAdd a limit of three attempts.',
    },
    {
      message:
        'Retry failed uploads\n\nThey are rarely lost.\n\nFixes https://example.org/issues/12 and two others.',
      finds: [],
    },
    { message: 'Always use the cached value', finds: [] },
    { message: 'Fixed-size buffers for the reader', finds: [] },
    { message: 'Tests for the date parser', finds: [] },
    { message: 'Updates reach the calendar once', finds: [] },
    {
      message: 'Updates build files of the calendar',
      finds: ['Updates'],
      fixed: 'Update build files of the calendar',
    },
    { message: 'Calls wait for the calendar', finds: [] },
    { message: 'Changes happen once a day', finds: [] },
    { message: 'Calls waiting readers of the calendar', finds: ['Calls'] },
    { message: 'Forgot to close the calendar', finds: [] },
    { message: 'calendar: broke the weeks', finds: [] },
    { message: 'Breaks the lines of weeks', finds: ['Breaks'] },
    { message: 'Added tag calendar-2.1 for changeset 1a2b3c4d5e6f', finds: [] },
    { message: 'Added tags for the calendar', finds: ['Added'] },
    { message: 'Squashed commit of the following:\n\ncommit 1a2b3c4', finds: [] },
    { message: 'Squashed the weeks of a month', finds: ['Squashed'] },
    { message: 'Embed the license', finds: [] },
    { message: 'Logging of failed uploads', finds: [] },
    // Known miss: "Parser fixes empty lists", where the verb is not the first word.
  ],
  *run({ message, sentences, convention }) {
    const { subject, text } = message
    if (subject && !subject.marker) yield* inSubject(text, subject)
    const body = sentences.filter((s) => s.kind === 'sentence')
    const bad = body.flatMap((s) => {
      const opening = firstVerbOf(text, s)
      return opening && bodyVerb(opening, text.slice(s.from, s.to)) ? [opening] : []
    })
    if (bad[0]) yield inBody(text, bad[0], bad.slice(1, 6), convention)
  },
}

/** Words that git and Mercurial put into a message by themselves. */
const WRITTEN_BY_TOOLS =
  /^(?:Merge |Squashed commit of the following|(?:Added|Removed) tag \S{1,80} for changeset )/

function* inSubject(text: string, subject: Subject): Iterable<Raised> {
  const title = text.slice(subject.title.from, subject.title.to)
  if (WRITTEN_BY_TOOLS.test(title)) return
  const opening = firstVerbOf(text, subject.title)
  const sure = opening && !tellsFault(opening) && !isClause(opening, title) ? notImperative(opening) : null
  if (opening && sure) {
    const order = inCaseOf(opening.word, opening.form!.base)
    yield {
      message: `“${opening.word}” ${TENSE[opening.form!.form] ?? 'tells what was done'}. Give it as an order to the code, “${order} ...”, so that it reads on from “this commit will”.`,
      level: sure === 'sure' ? 'should' : 'could',
      at: { in: 'message', from: opening.from, to: opening.to },
      fix: replacing(text, opening, order, `Say “${order}”`, 'review'),
    }
    return
  }
  if (opening?.form?.form === 'base' && !nounFirst.has(opening.word.toLowerCase())) return
  const late =
    /^(?:[\p{L}-]{2,20} ){1,4}(added|removed|fixed|implemented|updated|renamed|changed)(?= (?:to|for|from|in|into|on|with|by)\b|$)/u.exec(
      title,
    )
  if (
    !late ||
    /\b(?:is|are|was|were|be|been|being|not|when|if|that|which|has|have|had|gets?)\b/i.test(late[0])
  )
    return
  const to = subject.title.from + late[0].length
  yield {
    message: `With “${late[1]}” at its end the subject reads as a report. Begin with the verb, as an order to the code: then a list of subjects tells what each commit does.`,
    at: { in: 'message', from: to - late[1]!.length, to },
  }
}

/** How a verb that is no order sounds, by its form. */
const TENSE: Readonly<Partial<Record<VerbForm['form'], string>>> = {
  gerund: 'tells what is being done',
  'third-person': 'tells what the commit does',
}

/** "Forgot to close it" tells what went wrong: no commit will forget. */
const tellsFault = ({ form }: Opening): boolean => form?.form === 'past' && faults.has(form.base)

/** "Linking the file should not fail": the form in -ing is the subject of a sentence. */
function isClause(opening: Opening, title: string): boolean {
  return (
    opening.form?.form === 'gerund' &&
    /\b(?:is|are|was|were|should|must|can|could|cannot|will|would|do|does|did|may|might|fails?|causes?|crashe?s?|forces|breaks|works|gets|leads|has|have|needs|\w+n['’]t)\b/.test(
      title,
    )
  )
}

/** Infinitives that are far more often nouns where a subject begins with them. */
const nounFirst = new Set(['code', 'feature', 'support', 'test'])

/** Only what surely tells the author's own deed: "Added", "Removes" at the beginning of a sentence. */
function bodyVerb(opening: Opening, sentence: string): boolean {
  if (opening.form?.form !== 'past' && opening.form?.form !== 'third-person') return false
  if (notImperative(opening) !== 'sure' || !/^\p{Lu}/u.test(opening.word)) return false
  if (CLOSES.test(sentence)) return false
  return plainDeeds.has(opening.form.base) && !/^[^,]{0,60}, /.test(sentence)
}

/** "Fixes https://...", "Updates #12": a line for the tracker, which asks for that form. */
const CLOSES = /^\w{1,12}:? (?:https?:|#\d|[\w.-]{1,60}\/[\w.-]{1,60}#\d)/

function inBody(text: string, first: Opening, others: readonly Opening[], convention: Convention): Raised {
  const order = inCaseOf(first.word, first.form!.base)
  const past = first.form!.form === 'past'
  return {
    message: `“${first.word}” reports what ${past ? 'you did' : 'the commit does'}; say it as the subject does, “${order} ...”, so that the message reads as one.`,
    level: convention.impersonal ? 'should' : 'could',
    at: { in: 'message', from: first.from, to: first.to },
    related: others.map(({ from, to }) => ({ in: 'message', from, to })),
    fix: {
      title: `Say “${order}”`,
      edits: [first, ...others].map(({ from, to, word, form }) =>
        editAt(text, from, to, inCaseOf(word, form!.base)),
      ),
      trust: 'review',
    },
  }
}
