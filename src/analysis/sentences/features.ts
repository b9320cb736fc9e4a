import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import { cueClasses, cueCount } from './cues.ts'
import { diffTraces, diffWords, type DiffWords } from './diff-words.ts'
import { featureOf, hashOf, join } from '../text/hash.ts'
import type { Unit } from './sentence.ts'
import { tokenise, type Token } from './tokens.ts'

/**
 * The features of every unit, as numbers; training and prediction both come here, so that they see the same. A number
 * may come twice in a unit. Positions, not offsets, so a message reads alike wherever it stands.
 */
export function featuresOf(units: readonly Unit[], message: MessageDocument, diff: Diff | null): number[][] {
  const words = diff && diffWords(diff)
  const prefix = hashOf(prefixOf(message))
  const drafts = units.map((u) => read(u, message))
  const context = contextOf(units, drafts)
  return drafts.map((draft, i) => {
    const out = new Features()
    ownFeatures(draft, prefix, out)
    positionFeatures(i, units, drafts, context, out)
    neighbourFeatures(i, drafts, out)
    diffFeatures(draft, words, out)
    return out.found
  })
}

/** What a feature is about; the numbers only keep the kinds apart. */
const KIND = {
  word: 1, subjectWord: 2, pair: 3, triple: 4, around: 5, cue: 6, cueBySide: 7, first: 8, firstTwo: 9, firstThree: 10,
  firstCue: 11, firstEnding: 12, secondEnding: 13, last: 14, prefix: 15, length: 16, masked: 17, lower: 18, kind: 19,
  under: 20, leadIn: 21, body: 22, at: 23, fromEnd: 24, quarter: 25, count: 26, only: 27, edge: 28, edgeBlock: 29,
  blockFirst: 30, restates: 31, previousFirst: 32, previousLast: 33, previousCue: 34, nextFirst: 35, nextTwo: 36,
  nextCue: 37, diffNone: 38, diffShare: 39, diffName: 40, firstAndCue: 41,
} as const // prettier-ignore

class Features {
  readonly found: number[] = []

  add(kind: number, a = 0): void {
    this.found.push(featureOf(join(kind, a)))
  }

  add2(kind: number, a: number, b: number): void {
    this.found.push(featureOf(join(join(kind, a), b)))
  }

  add3(kind: number, a: number, b: number, c: number): void {
    this.found.push(featureOf(join(join(join(kind, a), b), c)))
  }

  /** One for each bit that is set. */
  addBits(kind: number, bits: number, a = 0): void {
    for (let bit = 0; bit < cueCount; bit++) if (bits & (1 << bit)) this.add2(kind, bit, a)
  }
}

interface Read {
  readonly unit: Unit
  readonly isSubject: boolean
  /** Without the prefix, of a subject. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Those of the tokens that are words. */
  readonly words: readonly Token[]
  /** Classes of cues, as bits. */
  readonly cues: number
}

function read(unit: Unit, message: MessageDocument): Read {
  const subject = unit.kind === 'subject' ? message.subject : null
  const text = subject ? message.text.slice(subject.title.from, subject.title.to) : unit.text
  const tokens = tokenise(text)
  const words = tokens.filter((t) => t.length > 0)
  let cues = 0
  for (const { id } of words) cues |= cueClasses(id)
  return { unit, isSubject: unit.kind === 'subject', text, tokens, words, cues }
}

function prefixOf({ subject }: MessageDocument): string {
  if (subject?.marker) return subject.marker.kind
  const prefix = subject?.prefix
  if (!prefix) return 'none'
  if (prefix.type) return prefix.type
  return prefix.areas.some((a) => /^(?:doc|docs|test|tests|ci|build)$/i.test(a))
    ? prefix.areas[0]!.toLowerCase()
    : 'area'
}

/** Stands for a token that is not there. */
const NONE: Token = { id: hashOf('$'), ending: hashOf('$'), length: 0, masked: false }

const LENGTHS = [0, 1, 2, 3, 5, 8, 12, 18, 26, 40]

function ownFeatures({ isSubject, text, tokens, words, cues }: Read, prefix: number, out: Features): void {
  const side = isSubject ? 1 : 0
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i]!.id
    const b = (tokens[i + 1] ?? NONE).id
    out.add(KIND.word, a)
    if (isSubject) out.add(KIND.subjectWord, a)
    out.add2(KIND.pair, a, b)
    if (i + 2 < tokens.length) out.add3(KIND.triple, a, b, tokens[i + 2]!.id)
    if (i > 0 && i + 1 < tokens.length) out.add2(KIND.around, tokens[i - 1]!.id, b)
  }
  out.addBits(KIND.cue, cues)
  out.addBits(KIND.cueBySide, cues, side)
  const first = tokens[0] ?? NONE
  const second = tokens[1] ?? NONE
  const third = tokens[2] ?? NONE
  out.add2(KIND.first, first.id, side)
  out.add2(KIND.firstTwo, first.id, second.id)
  out.add3(KIND.firstThree, first.id, second.id, third.id)
  out.addBits(KIND.firstCue, cueClasses(first.id), side)
  out.addBits(KIND.firstAndCue, cues, first.id)
  out.add(KIND.firstEnding, first.ending)
  if (second !== NONE) out.add(KIND.secondEnding, second.ending)
  out.add(KIND.last, (tokens.at(-1) ?? NONE).id)
  out.add2(KIND.prefix, prefix, side)
  out.add2(
    KIND.length,
    LENGTHS.findLastIndex((n) => n <= words.length),
    side,
  )
  const masked = tokens.length - words.length
  out.add(KIND.masked, masked > words.length ? 3 : masked * 3 > words.length ? 2 : masked ? 1 : 0)
  const code = text.charCodeAt(0)
  if (code >= 97 && code <= 122) out.add(KIND.lower, side)
}

interface Context {
  /** Words of the heading or the lead-in above, by unit. */
  readonly heading: readonly (readonly Token[])[]
  readonly leadIn: readonly (readonly Token[])[]
  readonly subjectWords: ReadonlySet<number>
}

function contextOf(units: readonly Unit[], drafts: readonly Read[]): Context {
  const headings: (readonly Token[])[] = []
  const leadIns: (readonly Token[])[] = []
  let heading: readonly Token[] = []
  let leadIn: readonly Token[] = []
  units.forEach((unit, i) => {
    const previous = i > 0 ? units[i - 1] : undefined
    if (previous && previous.block !== unit.block) {
      if (previous.text.trimEnd().endsWith(':')) leadIn = drafts[i - 1]!.words.slice(0, 6)
      else if (unit.kind !== 'item') leadIn = []
    }
    headings.push(heading)
    leadIns.push(leadIn)
    if (isHeading(unit)) heading = drafts[i]!.words.slice(0, 4)
  })
  const subject = drafts[0]?.isSubject ? drafts[0].words : []
  return {
    heading: headings,
    leadIn: leadIns,
    subjectWords: new Set(subject.filter((t) => t.length > 3).map((t) => t.id)),
  }
}

const isHeading = ({ kind, text }: Unit) =>
  kind === 'heading' ||
  (kind === 'sentence' &&
    /[:*]$/.test(text.slice(-1)) &&
    /^(?:\*\*[^*]{1,60}\*\*:?|[A-Z][\w ]{0,40}:)$/.test(text))

const UNIT_KINDS: readonly Unit['kind'][] = ['subject', 'sentence', 'item', 'heading']

function positionFeatures(
  i: number,
  units: readonly Unit[],
  drafts: readonly Read[],
  { heading, leadIn, subjectWords }: Context,
  out: Features,
): void {
  const unit = units[i]!
  const kind = UNIT_KINDS.indexOf(unit.kind)
  out.add(KIND.kind, kind)
  for (const { id } of heading[i]!) out.add(KIND.under, id)
  for (const { id } of leadIn[i]!) out.add(KIND.leadIn, id)
  if (unit.kind === 'subject') {
    out.add(KIND.body, units.length === 1 ? 0 : 1)
    return
  }
  const last = units.length - 1
  out.add(KIND.at, i < 4 ? i : i < 7 ? 4 : 5)
  out.add(KIND.fromEnd, Math.min(3, last - i))
  out.add(KIND.quarter, Math.floor((4 * (i - 1)) / Math.max(1, last)))
  out.add(KIND.count, last < 4 ? last : last < 8 ? 4 : last < 15 ? 5 : 6)
  if (last === 1) out.add(KIND.only)
  const opens = units[i - 1]?.block !== unit.block
  const edge = (opens ? 1 : 0) + (units[i + 1]?.block !== unit.block ? 2 : 0)
  out.add2(KIND.edge, edge, kind)
  out.add2(KIND.edgeBlock, edge, unit.block === units[1]?.block ? 1 : 0)
  if (opens) out.add(KIND.blockFirst, (drafts[i]!.tokens[0] ?? NONE).id)
  const shared = new Set<number>()
  for (const { id } of drafts[i]!.words) if (subjectWords.has(id)) shared.add(id)
  const share = shared.size / Math.max(1, subjectWords.size)
  out.add(KIND.restates, share === 0 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3)
}

function neighbourFeatures(i: number, drafts: readonly Read[], out: Features): void {
  const previous = i > 0 ? drafts[i - 1] : undefined
  const next = drafts[i + 1]
  if (previous) {
    out.add(KIND.previousFirst, (previous.tokens[0] ?? NONE).id)
    out.add(KIND.previousLast, (previous.tokens.at(-1) ?? NONE).id)
    out.addBits(KIND.previousCue, previous.cues)
  }
  if (next) {
    const first = next.tokens[0] ?? NONE
    const second = next.tokens[1] ?? NONE
    out.add(KIND.nextFirst, first.id)
    out.add2(KIND.nextTwo, first.id, second.id)
    out.addBits(KIND.nextCue, next.cues)
  }
}

/** How a sentence's words lie in the diff; each trace by itself and with where the sentence stands. */
function diffFeatures({ text, isSubject }: Read, words: DiffWords | null, out: Features): void {
  if (!words) {
    out.add(KIND.diffNone)
    return
  }
  const traces = diffTraces(text, words)
  const side = isSubject ? 1 : 2
  const { added, onlyRemoved, onlyAdded, absent, path, names } = traces
  const shares = [added, onlyRemoved, onlyAdded, absent, path]
  for (let k = 0; k < shares.length; k++) {
    out.add3(KIND.diffShare, k, shares[k]!, 0)
    out.add3(KIND.diffShare, k, shares[k]!, side)
  }
  out.addBits(KIND.diffName, names)
  out.addBits(KIND.diffName, names, side)
}
