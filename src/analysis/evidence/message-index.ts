import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'
import { asidesIn } from './asides.ts'
import { eachWord, type Word } from './words.ts'

/** Where in the message a word stands. */
export type Zone = 'prefix' | 'title' | 'body' | 'quoted'

/** A word in the message, and where. */
export interface Occurrence extends Span {
  readonly word: Word
  readonly zone: Zone
  /** Index into the sentences; -1 in code, tables and quotations. */
  readonly sentence: number
}

/** A joined name in the message, and where. */
export interface NameOccurrence extends Span {
  readonly name: string
  /** Written as one word; otherwise two words with a blank or a hyphen between. */
  readonly solid: boolean
  readonly sentence: number
}

/** A message's words and joined names, all of them and by stem. */
export interface MessageIndex {
  readonly occurrences: readonly Occurrence[]
  /** By stem: the zones in which it stands. */
  readonly words: ReadonlyMap<string, ReadonlySet<Zone>>
  readonly names: readonly NameOccurrence[]
}

/** End of the run without blanks that starts at `at`. */
function runEnd(text: string, at: number, to: number): number {
  let i = at
  while (i < to && text.charCodeAt(i) > 32) i++
  return i
}

/** A line that credits people or closes an issue, as trailers do, but stands in the body. */
const CREDIT =
  /^(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)*-(?:by|on|to|at|id|Id|Result|from):|(?:Authors?|Reviewers?|Committers?): |(?:Closes?|Fixes|Refs?|Resolves|Bug|Ref):? (?:#|gh-|https?:))/

class Builder {
  readonly occurrences: Occurrence[] = []
  readonly words = new Map<string, Set<Zone>>()
  readonly names: NameOccurrence[] = []
  readonly #text: string
  #last: Occurrence | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Takes in one range line by line, without lines of credit. */
  add(from: number, to: number, zone: Zone, sentence: number): void {
    for (let line = from; line < to;) {
      const newline = this.#text.indexOf('\n', line)
      const end = newline < 0 || newline >= to ? to : newline + 1
      if (!CREDIT.test(this.#text.slice(line, Math.min(end, line + 40))))
        this.#addLine(line, end, zone, sentence)
      line = end
    }
  }

  /** Takes in one line; addresses (`https://...`), numbers of issues and names of people are passed over. */
  #addLine(from: number, to: number, zone: Zone, sentence: number): void {
    let skipTo = from
    const asides = zone === 'quoted' ? [] : asidesIn(this.#text, from, to)
    let last = this.#last?.sentence === sentence ? this.#last : null
    eachWord(this.#text, from, to, (word, start, end) => {
      if (start < skipTo) return
      if (this.#text.startsWith('://', end)) {
        skipTo = runEnd(this.#text, end, to)
        return
      }
      if (asides.some((a) => a.from < end && start < a.to)) return
      const occurrence = { from: start, to: end, word, zone, sentence }
      this.occurrences.push(occurrence)
      for (const s of word.stems) {
        const zones = this.words.get(s)
        if (zones) zones.add(zone)
        else this.words.set(s, new Set([zone]))
      }
      if (word.joined) this.names.push({ name: word.joined, from: start, to: end, solid: true, sentence })
      if (last && start === last.to + 1) this.#pair(last, occurrence)
      last = occurrence
    })
    this.#last = last
  }

  #pair(a: Occurrence, b: Occurrence): void {
    const between = this.#text.charCodeAt(a.to)
    if (between !== 32 && between !== 45 && between !== 10) return
    if (a.word.raw.length + b.word.raw.length < 5) return
    const name = `${a.word.raw}${b.word.raw}`.toLowerCase().replaceAll('_', '')
    this.names.push({ name, from: a.from, to: b.to, solid: false, sentence: b.sentence })
  }
}

/** The words of a message without its trailers, comments and notes. */
export function indexMessage(message: MessageDocument, sentences: readonly Sentence[]): MessageIndex {
  const build = new Builder(message.text)
  const { subject } = message
  sentences.forEach((s, i) => {
    if (s.kind !== 'subject' || !subject) build.add(s.from, s.to, 'body', i)
    else {
      if (subject.prefix) build.add(subject.prefix.from, subject.prefix.to, 'prefix', i)
      build.add(subject.title.from, subject.title.to, 'title', i)
    }
  })
  for (const block of message.body)
    if (block.kind === 'code' || block.kind === 'table' || block.kind === 'quote')
      build.add(block.from, block.to, 'quoted', -1)
  return { occurrences: build.occurrences, words: build.words, names: build.names }
}

/** The words of one stretch of text by itself. */
export function indexSpan(text: string, from: number, to: number): MessageIndex {
  const build = new Builder(text)
  build.add(from, to, 'body', 0)
  return { occurrences: build.occurrences, words: build.words, names: build.names }
}
