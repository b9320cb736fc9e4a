import type { Draft, DraftWithDiff, Raised } from './check.ts'
import { checks } from './checks/all.ts'
import { cleanedBy, hidesSubject } from './cleanup/cleaned.ts'
import { conventionById } from './conventions/all.ts'
import { detectConvention } from './conventions/detect.ts'
import type { Convention } from './conventions/convention.ts'
import type { Diff } from './diff/diff.ts'
import { readDiff } from './diff/read.ts'
import { findEvidence } from './evidence/find.ts'
import { silentPlaces } from './evidence/silent.ts'
import { findFacts } from './facts/find.ts'
import { judge } from './judgement/judge.ts'
import { isEnglish } from './judgement/language.ts'
import { isSaidBy, openQuestion, questionsFor } from './judgement/questions.ts'
import { changeTold, givesReason, reasonGiven, tellsChange } from './judgement/readers.ts'
import { lacksOnlyForm, verdictOf } from './judgement/verdict.ts'
import type { MessageDocument } from './message/document.ts'
import { readMessage } from './message/read.ts'
import { recordedFrom } from './message/subject.ts'
import { isRemarkable, nextStep, reply } from './reply/reply.ts'
import { proposals } from './reply/proposals.ts'
import type {
  ChecklistItem,
  Finding,
  Level,
  Note,
  Place,
  Question,
  Report,
  Settings,
  Source,
} from './report.ts'
import { assignRoles } from './sentences/roles.ts'
import { firstUnread, longestProse, mostSentences, segment } from './sentences/segment.ts'
import { findingKeys } from './finding-key.ts'
import { LineIndex } from './text/lines.ts'
import { onceFor } from './text/once-for.ts'
import type { Span } from './text/span.ts'

/** What is judged, and by what. */
export interface AnalyseRequest {
  readonly message: string
  /** The diff's text, or the diff already read, so that a keystroke in the message never reads it again. */
  readonly diff?: string | Diff | null | undefined
  /** `draft` where nothing is said. */
  readonly source?: Source | undefined
  /** A convention's id, or one of the user's own; detected where none is given. */
  readonly convention?: string | Convention | undefined
  readonly settings?: Settings | undefined
}

/**
 * Judges a message, and with a diff whether it describes that diff. Pure and deterministic; never throws on
 * any string. All offsets in the report are UTF-16 code units into the texts as given.
 */
export function analyse(request: AnalyseRequest): Report {
  const draft = draftOf(request)
  const { message, sentences, judgement, convention, settings, diff, facts, evidence } = draft

  const messageLines = new LineIndex(message.text)
  const diffLines = diff && lineIndexOf(diff)
  const place = (spot: Raised['at']): Place => ({
    in: spot.in,
    from: spot.from,
    to: spot.in === 'message' ? longestPlaceEnd(message.text, spot) : spot.to,
    ...(spot.in === 'message' || !diffLines ? messageLines : diffLines).positionAt(spot.from),
  })
  const steps = settings.levels ? stepsAt(convention.levels, settings.levels) : stepsOf(convention.levels)
  const all = findings(draft, steps, place)
  const ignored = new Set(settings.ignored)
  const open = all.filter((f) => !ignored.has(f.key))
  const verdict = verdictOf(draft, open, all)
  // What is put aside as a finding is not asked again as a question.
  const aside = all.filter((f) => ignored.has(f.key))
  const isUnanswered = (question: Question) =>
    !settings.answered?.includes(question.key) && !aside.some((f) => isSaidBy(question, f))
  const asked = verdict === 'ready' ? [] : questionsFor(draft, open, place).filter(isUnanswered)
  const isNamed =
    verdict === 'ready' ||
    asked.length > 0 ||
    open.some((f) => f.level !== 'could' && isRemarkable(f)) ||
    lacksOnlyForm(draft, open)
  const unanswered = isNamed ? asked : openQuestion(draft, place).filter(isUnanswered)
  // What a finding says already is not asked beside it; the reply still takes the finding's answer box from it.
  const questions = unanswered.filter(
    (q) => !open.some((f) => (f.level !== 'could' || f.at.in === 'diff') && isSaidBy(q, f)),
  )

  const once = cleanedBy(message, open, convention)
  const cleaned = hidesSubject(message)
    ? analyse({ message: once, source: 'log', convention, settings }).cleaned
    : once
  const said = reply(draft, open, unanswered, verdict)

  return {
    schemaVersion: 1,
    convention: convention.id,
    verdict,
    next: nextStep(draft, open, unanswered, verdict, said),
    sentences: sentences.map(({ from, to, roles }) => ({ from, to, roles })),
    what: { present: tellsChange(draft), score: changeTold(draft) },
    why: { present: givesReason(draft), score: reasonGiven(draft), slots: judgement.why.slots },
    order: judgement.order,
    checklist: checklist(draft, steps, all, ignored, questions),
    findings: open,
    questions,
    diff: diff &&
      evidence && {
        files: diff.files.length,
        additions: diff.additions,
        deletions: diff.deletions,
        match: evidence.match,
        consistency: evidence.consistency,
        coverage: { ...evidence.coverage, silent: silentPlaces(diff, open) },
        links: evidence.links,
      },
    cleaned,
    reply: said,
    proposals: proposals(draft),
    notes: [
      ...messageNotes(draft),
      ...[...(diff?.notes ?? []), ...(facts?.notes ?? [])].map((n): Note => ({ in: 'diff', ...n })),
      ...(evidence?.notes ?? []),
    ],
    layout: layoutOf(message),
    widths: {
      subjectSoft: convention.subject.soft,
      subjectHard: convention.subject.hard,
      body: convention.width,
    },
  }
}

/** Longest place of a finding in the message, UTF-16 code units: a line of a megabyte is no place to look at. */
const longestPlace = 400

function longestPlaceEnd(text: string, { from, to }: Span): number {
  const end = Math.min(to, from + longestPlace)
  return end < to && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/** What the checks look at: the request read, its sentences with roles, and what the diff shows. */
export function draftOf(request: AnalyseRequest): Draft {
  const settings = request.settings ?? {}
  const message = readMessage(request.message, request.source ?? 'draft')
  const diff = typeof request.diff === 'string' ? readDiff(request.diff) : (request.diff ?? null)
  const facts = diff && findFacts(diff)
  const convention =
    typeof request.convention === 'object'
      ? request.convention
      : (conventionById(request.convention) ?? detectConvention(message, diff))
  const units = segment(message)
  const sentences = assignRoles(units, message, diff)
  const evidence = diff && facts && findEvidence(message, sentences, diff, facts)
  const judgement = judge(message, sentences, facts)
  return {
    message,
    sentences,
    judgement,
    convention,
    settings,
    diff,
    facts,
    evidence,
    english: isEnglish(message, units),
  }
}

/** Made once for a diff: at a key pressed in the message the lines of a long diff need not be counted again. */
const lineIndexOf = onceFor((diff: Diff) => new LineIndex(diff.text))

/** A check that is switched on, with the level set for it. All are of one shape, so that their fields are found fast. */
interface Step {
  readonly id: string
  readonly category: Finding['category']
  readonly level: Level
  /** Its line of the checklist where nothing is open, and where its diff is missing: the same for all drafts. */
  readonly met: ChecklistItem
  readonly waiting: ChecklistItem
  readonly set: Level | undefined
  readonly silencedBy: readonly string[]
  readonly needsDiff: boolean
  readonly needsEnglish: boolean
  /** Given a diff where it needs one. */
  readonly run: (draft: DraftWithDiff) => Iterable<Raised>
}

type Levels = Settings['levels'] & {}

const stepsOf = onceFor((levels: Levels) => stepsAt(levels, {}))

/** The checks that a convention and, before it, the settings leave switched on. */
function stepsAt(usual: Levels, own: Levels): readonly Step[] {
  return checks.flatMap(({ id, section, question, category, level, silencedBy, needs, language, run }) => {
    const set = own[id] ?? usual[id]
    if (set === 'off') return []
    const needsDiff = needs === 'diff'
    const needsEnglish = language === 'english'
    const line = (state: ChecklistItem['state']) => ({ id, section, question, level, state })
    const [met, waiting] = [line('met'), line('waiting')]
    return { id, category, level, met, waiting, set, silencedBy, needsDiff, needsEnglish, run }
  })
}

/** Whether a draft has what a check needs. */
const canRun = (step: Step, draft: Draft): draft is DraftWithDiff =>
  (draft.english || !step.needsEnglish) && (draft.diff !== null || !step.needsDiff)

/** Runs the checks that are switched on, in the catalogue's order, less what an earlier cause explains. */
function findings(draft: Draft, steps: readonly Step[], place: (spot: Raised['at']) => Place): Finding[] {
  const found: { check: Step; raised: Raised }[] = []
  for (const check of steps) {
    if (!canRun(check, draft)) continue
    for (const raised of check.run(draft)) found.push({ check, raised })
  }
  if (found.length === 0) return []
  const raisers = new Set(found.map((f) => f.check.id))
  const kept = found.filter((f) => !f.check.silencedBy.some((id) => raisers.has(id)))
  const keys = findingKeys(kept.map((f) => ({ check: f.check.id, words: wordsAt(draft, f.raised.at) })))
  return kept.map(({ check, raised }, i) => {
    return {
      key: keys[i]!,
      check: check.id,
      category: raised.category ?? check.category,
      level: check.set ?? raised.level ?? check.level,
      message: raised.message,
      at: place(raised.at),
      ...(raised.related?.length ? { related: raised.related.map(place) } : {}),
      ...(raised.fix ? { fix: raised.fix } : {}),
    }
  })
}

function wordsAt(draft: Draft, spot: Raised['at']): string {
  const text = spot.in === 'message' ? draft.message.text : (draft.diff?.text ?? '')
  return text.slice(spot.from, spot.to)
}

function checklist(
  draft: Draft,
  steps: readonly Step[],
  all: readonly Finding[],
  ignored: ReadonlySet<string>,
  questions: Report['questions'],
): ChecklistItem[] {
  const raisers = new Set(all.map((f) => f.check))
  const askedOf = new Set(questions.flatMap((q) => [q.slot, q.key.split(':', 1)[0]]))
  return steps.map(({ id, met, waiting, needsDiff }) => {
    if (needsDiff && !draft.diff) return waiting
    if (!raisers.has(id) && !askedOf.has(id)) return met
    const own = all.filter((f) => f.check === id)
    const open = own.find((f) => !ignored.has(f.key))
    return { ...met, level: open?.level ?? met.level, state: open ? 'open' : own.length ? 'ignored' : 'ask' }
  })
}

function messageNotes({ message, sentences, english }: Draft): Note[] {
  const subject = message.subject
  const foreign: Note[] =
    english || !subject
      ? []
      : [
          {
            in: 'message',
            from: subject.from,
            to: subject.to,
            text: 'The message is not in English: only its form was judged.',
          },
        ]
  const from = firstUnread(message, sentences)
  if (from === null) return foreign
  const text =
    `The message is very long: its words are judged up to here (at most ${mostSentences} sentences and ` +
    `${longestProse} characters), its form to the end.`
  return [...foreign, { in: 'message', from, to: from, text }]
}

function layoutOf(message: MessageDocument): Report['layout'] {
  const { subject, body, trailerBlock } = message
  const first = body[0]
  const last = body.at(-1)
  return {
    subject: subject && { from: recordedFrom(message, subject), to: subject.to },
    body: first && last ? { from: first.from, to: last.to } : null,
    trailers: trailerBlock,
  }
}
