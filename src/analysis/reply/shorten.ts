import type { Draft } from '../check.ts'
import { cuttable } from '../prose/cuttable.ts'
import { leansOnPrevious } from '../prose/leaning.ts'
import { byBlock } from '../prose/opening.ts'
import { bodyWords } from '../prose/order.ts'
import { counted } from '../prose/quote.ts'
import { saysWhat } from '../prose/says-what.ts'
import { contentStems, countWords } from '../prose/words.ts'
import type { Edit, Link, Proposal } from '../report.ts'
import { overlap } from '../text/span.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { asParagraph } from '../text/fill.ts'

/** Saving less than this share of the body, or fewer words, is not worth a preview. */
const LEAST_SHARE = 0.12
const LEAST_WORDS = 25

/** The body without the sentences that repeat, digress or argue against other ways; null where little would go. */
export function shorten(draft: Draft): Proposal | null {
  const { message, sentences } = draft
  const dropped = new Set<Sentence>(
    cuttable(draft)
      .filter((c) => c.sentence.kind === 'sentence' && !saysWhat(c.sentence))
      .map((c) => c.sentence),
  )
  if (dropped.size === 0) return null
  while (
    keepWhatIsLeantOn(sentences, dropped) ||
    keepIntroductions(sentences, dropped) ||
    keepDescriptions(draft, dropped)
  );
  const edits: Edit[] = []
  const inBlock = byBlock(sentences)
  for (const [index, block] of message.body.entries()) {
    if (block.kind !== 'paragraph') continue
    const own = inBlock.get(index) ?? []
    const left = own.filter((s) => !dropped.has(s))
    if (left.length === own.length) continue
    if (left.length > 0) {
      edits.push({
        from: block.from,
        to: block.to,
        was: message.text.slice(block.from, block.to),
        insert: asParagraph(left, draft.convention.width),
      })
      continue
    }
    const next = message.body[index + 1]
    // The last paragraph goes with the gap before it, and so do those before it that go too.
    let first = index
    if (!next) {
      while (edits.at(-1)?.insert === '' && edits.at(-1)!.to === message.body[first]!.from) {
        edits.pop()
        first--
      }
    }
    const from = next || first === 0 ? message.body[first]!.from : message.body[first - 1]!.to
    const to = next ? next.from : block.to
    edits.push({ from, to, was: message.text.slice(from, to), insert: '' })
  }
  const before = bodyWords(draft)
  const gone = [...dropped].reduce((n, s) => n + countWords(s.text), 0)
  if (gone < LEAST_WORDS || gone < LEAST_SHARE * before || edits.length === 0) return null
  return {
    id: 'shorten',
    title: `Leave out ${counted(dropped.size, 'sentence')} that the change does not need`,
    edits,
    wordsBefore: before,
    wordsAfter: before - gone,
  }
}

/** A sentence stays where the next one leans on it and stays too; says whether any was kept. */
function keepWhatIsLeantOn(sentences: readonly Sentence[], dropped: Set<Sentence>): boolean {
  const before = dropped.size
  for (let i = sentences.length - 2; i >= 0; i--) {
    const [sentence, next] = [sentences[i]!, sentences[i + 1]!]
    if (
      dropped.has(sentence) &&
      !dropped.has(next) &&
      next.block === sentence.block &&
      leansOnPrevious(next.text)
    )
      dropped.delete(sentence)
  }
  return dropped.size < before
}

/** Shorter words are too common to be what a sentence introduces. */
const TERM = 4

/** A sentence stays where it is the first to use a term that a sentence behind it needs. */
function keepIntroductions(sentences: readonly Sentence[], dropped: Set<Sentence>): boolean {
  const before = dropped.size
  const known = new Set<string>()
  const firstIn = new Map<string, Sentence>()
  for (const sentence of sentences) {
    const terms = [...contentStems(sentence.text)].filter((t) => t.length >= TERM || /\d/.test(t))
    for (const word of acronymsOf(sentence.text)) terms.push(word)
    for (const term of terms) {
      const introducer = firstIn.get(term)
      if (introducer && !dropped.has(sentence)) dropped.delete(introducer)
      if (!known.has(term) && dropped.has(sentence)) firstIn.set(term, sentence)
      known.add(term)
    }
  }
  return dropped.size < before
}

const acronymsOf = (text: string): string[] => text.match(/\b[A-Z][A-Z0-9]{1,15}\b/g) ?? []

/** A sentence stays where it speaks of lines of the diff that no sentence left speaks of. */
function keepDescriptions({ evidence }: Draft, dropped: Set<Sentence>): boolean {
  if (!evidence) return false
  const before = dropped.size
  const isIn = (link: Link, sentence: Sentence) => overlap(link.message, sentence) > 0
  const gone = (link: Link) => [...dropped].some((s) => isIn(link, s))
  const left = new Set(evidence.links.filter((l) => !gone(l)).flatMap((l) => l.diff.map((d) => d.from)))
  for (const sentence of [...dropped]) {
    const own = evidence.links.filter((l) => isIn(l, sentence)).flatMap((l) => l.diff)
    if (own.some((lines) => !left.has(lines.from))) dropped.delete(sentence)
  }
  return dropped.size < before
}
