import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import { cueClasses } from './cues.ts'
import { diffFeatures, diffWords } from './diff-words.ts'
import type { Unit } from './sentence.ts'
import { tokenise, type Token } from './tokens.ts'

/**
 * The features of every unit, by name; training and prediction both come here, so that they see the same. Names of
 * one unit are distinct. Positions, not offsets, so a message reads alike wherever it stands.
 */
export function featuresOf(units: readonly Unit[], message: MessageDocument, diff: Diff | null): string[][] {
  const words = diff && diffWords(diff)
  const drafts = units.map((u) => read(u, message))
  const context = contextOf(units, drafts)
  return units.map((_, i) => {
    const out = new Set<string>()
    ownFeatures(drafts[i]!, out)
    positionFeatures(i, units, drafts, context, out)
    neighbourFeatures(i, drafts, out)
    const { unit, text } = drafts[i]!
    for (const f of diffFeatures(text, unit.kind === 'subject' ? 's' : 'b', words)) out.add(f)
    return [...out]
  })
}

interface Read {
  readonly unit: Unit
  /** Without the prefix, of a subject. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly cues: ReadonlySet<string>
  readonly prefix: string
}

function read(unit: Unit, message: MessageDocument): Read {
  const subject = unit.kind === 'subject' ? message.subject : null
  const text = subject ? message.text.slice(subject.title.from, subject.title.to) : unit.text
  const tokens = tokenise(text)
  const words = tokens.filter((t) => t.word).map((t) => t.form)
  const cues = new Set(words.flatMap((w) => cueClasses(w)))
  return { unit, text, tokens, words, cues, prefix: prefixOf(message) }
}

function prefixOf(message: MessageDocument): string {
  const prefix = message.subject?.prefix
  if (message.subject?.marker) return message.subject.marker.kind
  if (!prefix) return 'none'
  return (
    prefix.type ??
    (prefix.areas.some((a) => /^(?:doc|docs|test|tests|ci|build)$/i.test(a))
      ? prefix.areas[0]!.toLowerCase()
      : 'area')
  )
}

function ownFeatures({ unit, tokens, words, cues, prefix }: Read, out: Set<string>): void {
  const side = unit.kind === 'subject' ? 's' : 'b'
  const forms = tokens.map((t) => t.form)
  for (let i = 0; i < forms.length; i++) {
    const a = forms[i]!
    out.add(`w ${a}`)
    if (side === 's') out.add(`sw ${a}`)
    const b = forms[i + 1] ?? '$'
    out.add(`w ${a} ${b}`)
    if (i + 2 < forms.length) out.add(`w ${a} ${b} ${forms[i + 2]!}`)
    if (i > 0 && i + 1 < forms.length) out.add(`k ${forms[i - 1]!} _ ${b}`)
  }
  for (const cue of cues) {
    out.add(`q ${cue}`)
    out.add(`q${side} ${cue}`)
  }
  const [first = '$', second = '$', third = '$'] = forms
  out.add(`1${side} ${first}`)
  out.add(`2 ${first} ${second}`)
  out.add(`3 ${first} ${second} ${third}`)
  for (const cue of cueClasses(first)) out.add(`1q${side} ${cue}`)
  out.add(`1x ${ending(first)}`)
  if (second !== '$') out.add(`2x ${ending(second)}`)
  out.add(`z ${forms.at(-1) ?? '$'}`)
  out.add(`pre${side} ${prefix}`)
  const n = words.length
  out.add(
    `len${side} ${n < 3 ? n : n < 5 ? 4 : n < 8 ? 7 : n < 12 ? 11 : n < 18 ? 17 : n < 26 ? 25 : n < 40 ? 39 : 40}`,
  )
  const masked = tokens.length - n
  out.add(`mask ${masked > n ? 'most' : masked * 3 > n ? 'much' : masked ? 'some' : 'none'}`)
  if (unit.text.length > 0 && /^[a-z]/.test(unit.text)) out.add(`lower ${side}`)
}

const ending = (form: string) =>
  form.startsWith('<') ? form : form.length > 4 ? form.slice(-3) : form.slice(-2)

interface Context {
  /** Words of the heading or the lead-in above, by unit. */
  readonly above: readonly string[][]
  readonly firstOfBlock: readonly boolean[]
  readonly lastOfBlock: readonly boolean[]
  readonly subjectWords: ReadonlySet<string>
}

function contextOf(units: readonly Unit[], drafts: readonly Read[]): Context {
  const above: string[][] = []
  let heading: string[] = []
  let leadIn: string[] = []
  units.forEach((u, i) => {
    const previous = units[i - 1]
    if (previous && previous.block !== u.block) {
      leadIn = previous.text.trimEnd().endsWith(':')
        ? drafts[i - 1]!.words.slice(0, 6).map((w) => `in ${w}`)
        : u.kind === 'item'
          ? leadIn
          : []
    }
    const words = [...heading, ...leadIn]
    above.push(words)
    if (isHeading(u)) heading = drafts[i]!.words.slice(0, 4).map((w) => `under ${w}`)
  })
  return {
    above,
    firstOfBlock: units.map((u, i) => units[i - 1]?.block !== u.block),
    lastOfBlock: units.map((u, i) => units[i + 1]?.block !== u.block),
    subjectWords: new Set(units[0]?.kind === 'subject' ? drafts[0]!.words.filter((w) => w.length > 3) : []),
  }
}

const isHeading = (u: Unit) =>
  u.kind === 'heading' ||
  (u.kind === 'sentence' && /^(?:\*\*[^*]{1,60}\*\*:?|[A-Z][\w ]{0,40}:)$/.test(u.text))

function positionFeatures(
  i: number,
  units: readonly Unit[],
  drafts: readonly Read[],
  context: Context,
  out: Set<string>,
): void {
  const unit = units[i]!
  out.add(`kind ${unit.kind}`)
  for (const word of context.above[i]!) out.add(word)
  if (unit.kind === 'subject') {
    out.add(`body ${units.length === 1 ? 'none' : 'some'}`)
    return
  }
  const at = i
  const last = units.length - 1
  out.add(`at ${at < 4 ? at : at < 7 ? '4-6' : '7+'}`)
  out.add(`end ${last - at < 3 ? last - at : '3+'}`)
  out.add(`rel ${Math.floor((4 * (at - 1)) / Math.max(1, last))}`)
  out.add(`n ${last < 4 ? last : last < 8 ? '4-7' : last < 15 ? '8-14' : '15+'}`)
  if (last === 1) out.add('only')
  const edge = `${context.firstOfBlock[i] ? 'f' : ''}${context.lastOfBlock[i] ? 'l' : ''}`
  out.add(`edge ${edge} ${unit.kind}`)
  out.add(`edge ${edge} ${unit.block === units[1]?.block ? 'first' : 'later'}`)
  if (context.firstOfBlock[i]) out.add(`p1 ${drafts[i]!.tokens[0]?.form ?? '$'}`)
  let shared = 0
  for (const w of new Set(drafts[i]!.words)) if (context.subjectWords.has(w)) shared++
  const share = shared / Math.max(1, context.subjectWords.size)
  out.add(`restates ${share === 0 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3}`)
}

function neighbourFeatures(i: number, drafts: readonly Read[], out: Set<string>): void {
  const previous = drafts[i - 1]
  const next = drafts[i + 1]
  if (previous) {
    out.add(`-1 ${previous.tokens[0]?.form ?? '$'}`)
    out.add(`-z ${previous.tokens.at(-1)?.form ?? '$'}`)
    for (const cue of previous.cues) out.add(`-q ${cue}`)
  }
  if (next) {
    out.add(`+1 ${next.tokens[0]?.form ?? '$'}`)
    out.add(`+2 ${next.tokens[0]?.form ?? '$'} ${next.tokens[1]?.form ?? '$'}`)
    for (const cue of next.cues) out.add(`+q ${cue}`)
  }
}
