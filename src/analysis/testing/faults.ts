import { readMessage } from '../message/read.ts'
import type { Finding, Fix, Report, Source } from '../report.ts'
import { applyEdits } from '../text/edits.ts'
import type { Span } from '../text/span.ts'

/** What a report was made from. */
export interface Judged {
  readonly message: string
  readonly diff: string | null
  readonly source: Source
  readonly report: Report
}

/** What every report must hold to, whatever was judged; one line for each breach, none where it holds. */
export function faultsOf(judged: Judged): string[] {
  return [
    ...spanFaults(judged),
    ...placeFaults(judged),
    ...fixFaults(judged),
    ...listFaults(judged.report),
    ...replyFaults(judged.report),
    ...wordFaults(judged),
  ]
}

/** Everything that points into the texts points inside of them, and sentences follow one another. */
function spanFaults({ message, diff, report }: Judged): string[] {
  const faults: string[] = []
  const check = (what: string, text: string, span: Span | null | undefined) => {
    if (span && !(0 <= span.from && span.from <= span.to && span.to <= text.length))
      faults.push(`${what} lies outside of its text: ${span.from}..${span.to}`)
  }
  const inDiff = diff ?? ''
  let end = 0
  for (const sentence of report.sentences) {
    check('a sentence', message, sentence)
    if (sentence.from < end || sentence.from >= sentence.to) faults.push('sentences overlap or are empty')
    if (sentence.roles.length < 1 || sentence.roles.length > 2)
      faults.push('a sentence needs one or two roles')
    end = sentence.to
  }
  for (const slot of Object.values(report.why.slots)) check('a reason', message, slot.at)
  for (const span of Object.values(report.layout)) check('a part of the layout', message, span)
  for (const note of report.notes) check('a note', note.in === 'message' ? message : inDiff, note)
  for (const { insertAt } of report.questions) check('an answer', message, { from: insertAt, to: insertAt })
  for (const remark of report.reply.remarks) check('a remark', message, remark.under)
  for (const link of report.diff?.links ?? []) {
    check('a link', message, link.message)
    for (const span of link.diff) check('a link', inDiff, span)
  }
  for (const part of report.diff?.coverage.parts ?? []) {
    for (const span of part.by) check('a description', message, span)
    for (const span of part.at) check('a part', inDiff, span)
  }
  return faults
}

function placeFaults({ message, diff, report }: Judged): string[] {
  const faults: string[] = []
  const places = [
    ...report.findings.flatMap(({ at, related = [] }) => [at, ...related]),
    ...report.questions.flatMap(({ about }) => about),
    ...report.reply.remarks.flatMap(({ diff: lines }) => lines),
  ]
  const starts = { message: lineStarts(message), diff: lineStarts(diff ?? '') }
  for (const place of places) {
    const text = place.in === 'message' ? message : (diff ?? '')
    if (!(0 <= place.from && place.from <= place.to && place.to <= text.length))
      faults.push(`a place lies outside of the ${place.in}: ${place.from}..${place.to}`)
    const start = starts[place.in][place.line - 1]
    if (
      start === undefined ||
      start + place.column - 1 !== place.from ||
      text.slice(start, place.from).includes('\n')
    )
      faults.push(`line ${place.line}, column ${place.column} is not offset ${place.from} of the ${place.in}`)
  }
  return faults
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
]

/** A fix says what stands there, can be applied as a whole, and is refused where something else stands. */
function fixFaults({ message, report }: Judged): string[] {
  const faults: string[] = []
  const owners: { fix?: Fix; of: string }[] = [
    ...report.findings.map(({ fix, check }) => ({ of: check, ...(fix ? { fix } : {}) })),
    ...report.proposals.map(({ id, title, edits }) => ({
      of: id,
      fix: { title, edits, trust: 'review' as const },
    })),
  ]
  for (const { of, fix } of owners) {
    if (!fix) continue
    if (fix.edits.length === 0) faults.push(`the fix of ${of} changes nothing`)
    const applied = applyEdits(message, fix.edits)
    if (applied.skipped.length > 0)
      faults.push(`the fix of ${of} cannot be applied: ${JSON.stringify(applied.skipped[0])}`)
    else if (applied.text === message) faults.push(`the fix of ${of} leaves the message as it is`)
  }
  return faults
}

function listFaults(report: Report): string[] {
  const faults: string[] = []
  // A question may go with a finding under its key, so that both are put aside together.
  for (const list of [report.findings, report.questions])
    if (new Set(list.map(({ key }) => key)).size < list.length) faults.push('a key stands there twice')
  const items = new Map(report.checklist.map((item) => [item.id, item]))
  if (items.size < report.checklist.length) faults.push('the checklist names a check twice')
  for (const { check } of report.findings)
    if (items.get(check)?.state !== 'open') faults.push(`${check} has findings and is not open`)
  for (const { id, state } of report.checklist)
    if (state === 'open' && !report.findings.some(({ check }) => check === id))
      faults.push(`${id} is open without a finding`)
  for (const { check, message } of report.findings)
    if (message.trim() === '' || message.length > 600) faults.push(`${check} says nothing, or far too much`)
  if (report.verdict === 'ready' && report.findings.some(({ level }) => level === 'must'))
    faults.push('ready with a must')
  for (const score of [report.what.score, report.why.score])
    if (!(score >= 0 && score <= 1)) faults.push(`a score of ${score}`)
  if (JSON.stringify(JSON.parse(JSON.stringify(report))) !== JSON.stringify(report))
    faults.push('the report does not survive JSON')
  return faults
}

function replyFaults({ reply, findings, questions }: Report): string[] {
  const known = new Set([...findings, ...questions].map(({ key }) => key))
  const faults = reply.remarks
    .filter(({ of }) => !known.has(of))
    .map(({ of }) => `a remark on nothing: ${of}`)
  if (reply.remarks.length > 3) faults.push(`${reply.remarks.length} remarks`)
  const safe = findings.filter(isSafe).length
  if (reply.safeFixes > safe) faults.push(`${reply.safeFixes} safe fixes told of, ${safe} there`)
  return faults
}

const isSafe = ({ fix }: Finding): boolean => fix?.trust === 'safe'

/** The clean message has the letters and digits of the message, in their order; case and marks may be mended. */
function wordFaults({ message, source, report }: Judged): string[] {
  const { outside, subject } = readMessage(message, source)
  let kept = ''
  let at = 0
  // A tag such as "[PATCH 2/3]" goes with the mail, as "git am" does it.
  const tag = subject?.mailTag && (source === 'draft' || source === 'patch') ? [subject.mailTag] : []
  for (const { from, to } of [...outside, ...tag].toSorted((a, b) => a.from - b.from)) {
    kept += message.slice(at, from)
    at = to
  }
  kept += message.slice(at)
  return letters(kept) === letters(report.cleaned) || subject === null
    ? []
    : ['the clean message has lost or won words']
}

/** Letters and digits, without those of a terminal's colours, which may go with the control character before them. */
const letters = (text: string): string =>
  (text.replaceAll(/\u001B?\[[\d;]*m/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).join('').toLowerCase()
