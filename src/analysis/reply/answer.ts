import { wrapBlock } from '../cleanup/wrap.ts'
import type { MessageDocument } from '../message/document.ts'
import { pieces, type Piece } from '../message/pieces.ts'
import { readMessage } from '../message/read.ts'
import type { Edit } from '../report.ts'
import { applySorted } from '../text/edits.ts'
import type { Span } from '../text/span.ts'
import { fill } from '../text/fill.ts'

/**
 * The edit that makes the author's words a sentence at `insertAt` of the message: inside a paragraph or list item
 * they go on in it, elsewhere (behind the subject, between blocks, at the trailers) they become a paragraph of
 * their own. Lines are wrapped at `width` columns and end as the message's lines do. Words that are only blanks
 * change nothing.
 */
export function answerEdit(message: string, insertAt: number, words: string, width: number): Edit {
  const at = Math.max(0, Math.min(insertAt, message.length))
  const sentence = asSentence(words)
  if (!sentence) return { from: at, to: at, was: '', insert: '' }
  const lineEnd = message.includes('\r\n') ? '\r\n' : '\n'
  const read = readMessage(message, 'draft')
  const home = proseAt(read, at)
  return home
    ? insideEdit(message, home, at, sentence, width)
    : paragraphEdit(read, at, fill(sentence.split(' '), width).replaceAll('\n', lineEnd), lineEnd)
}

/**
 * The edit that puts the author's words in the place of a blank: a sentence where nothing else stands in it, else as
 * they were typed, for they go on in the sentence around them. The paragraph or list item is wrapped anew.
 */
export function fillEdit(message: string, blank: Span, words: string, width: number): Edit {
  const was = message.slice(blank.from, blank.to)
  const typed = onOneLine(words)
  if (!typed) return { ...blank, was, insert: was }
  const home = proseAt(readMessage(message, 'draft'), blank.to)
  const before = home ? message.slice(home.from, blank.from).trimEnd() : ''
  const after = home ? message.slice(blank.to, home.to).trimStart() : ''
  const isAlone = home && (!before || /[.!?]$/.test(before)) && (!after || /^\p{Lu}/u.test(after))
  const insert = isAlone ? asSentence(words) : after ? typed.replace(/\.$/, '') : typed
  if (!home) return { ...blank, was, insert }
  const filled = message.slice(0, blank.from) + insert + message.slice(blank.to)
  return wrappedEdit(message, filled, blank.from, width)
}

const onOneLine = (words: string): string =>
  words
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .join(' ')

/** The words on one line with a capital at the front and a full stop at the end, where they need them. */
function asSentence(words: string): string {
  const line = onOneLine(words)
  const first = line.split(' ', 1)[0]!
  // A name keeps its case: only a plain word, lower case throughout, is raised.
  const raised = /^[a-zà-ÿ][a-zà-ÿ'’]*[,;:.!?]?$/.test(first)
    ? line.charAt(0).toUpperCase() + line.slice(1)
    : line
  const ended =
    line === '' ||
    /[.!?:…。]["'”’)\]`]{0,3}$/.test(line.slice(-5)) ||
    line.slice(line.lastIndexOf(' ')).includes('://')
  return ended ? raised : `${raised}.`
}

/** The paragraph or list item in which a place lies, its end included; null where there is none. */
function proseAt({ body }: MessageDocument, at: number): Span | null {
  for (const block of body) {
    if (at < block.from || at > block.to) continue
    if (block.kind === 'paragraph') return at > block.from ? block : null
    if (block.kind === 'list' && at < block.to)
      return block.items.find(({ from, to }) => from < at && at <= to) ?? null
  }
  return null
}

/** Puts the sentence behind the word at `at` and wraps what it makes too wide. */
function insideEdit(message: string, home: Span, at: number, sentence: string, width: number): Edit {
  let place = at
  while (place < home.to && !/\s/.test(message.charAt(place))) place++
  let start = place
  while (start > home.from && /\s/.test(message.charAt(start - 1))) start--
  let end = place
  while (end < home.to && /\s/.test(message.charAt(end))) end++
  const rest = end < home.to ? ' ' : ''
  // "because ..." by itself is no sentence: it goes on in the one before, where that is the only one. Behind several
  // it would become the reason for the last of them, which the author has not said.
  const isOnlyOne = message.charAt(start - 1) === '.' && !/[.!?]\s/.test(message.slice(home.from, start))
  const goesOn = isOnlyOne && /^(?:Because|So that) /.test(sentence)
  const before = message.slice(0, goesOn ? start - 1 : start)
  const added = goesOn ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
  const joined = `${before} ${added}${rest}${message.slice(end)}`
  return wrappedEdit(message, joined, home.from, width)
}

/** The edit that turns a message into another, the other's paragraph or list around a place wrapped anew. */
function wrappedEdit(before: string, after: string, at: number, width: number): Edit {
  const grown = readMessage(after, 'draft')
  const block = grown.body.find(({ from, to }) => from <= at && at <= to)
  const wrapped = block ? wrapBlock(grown, block, width) : null
  return editBetween(before, wrapped ? applySorted(after, [wrapped]) : after)
}

/** The one edit that turns a text into another, of whole words, so that what it brings can be told from it. */
function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  while (!isEdge(before, from) || !isEdge(after, from)) from--
  let cut = 0
  while (cut < most - from && before.at(-1 - cut) === after.at(-1 - cut)) cut++
  while (!isEdge(before, before.length - cut) || !isEdge(after, after.length - cut)) cut--
  const to = before.length - cut
  return { from, to, was: before.slice(from, to), insert: after.slice(from, after.length - cut) }
}

/** Whether no word goes on across a place. */
const isEdge = (text: string, at: number) =>
  at <= 0 || at >= text.length || /\s/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at))

/** A paragraph of its own in the gap next to `at`, with a blank line to what stands before and behind it. */
function paragraphEdit(read: MessageDocument, at: number, paragraph: string, lineEnd: string): Edit {
  const { text } = read
  const parts = pieces(read).filter(({ kind }) => kind !== 'blank')
  const headers = read.outside.findLast(({ kind }) => kind === 'mail-headers')
  const next = parts.findIndex((part) => part.to > (headers?.to ?? 0) && staysBehind(part, at, read))
  const above = next < 0 ? parts.at(-1) : parts[next - 1]
  const below = next < 0 ? undefined : parts[next]
  const from = above?.to ?? 0
  const to = below?.from ?? text.length
  const gap = text.slice(from, to)
  const before = above ? lineEnd + lineEnd : ''
  const behind = below ? lineEnd + lineEnd : gap.includes('\n') || !above ? lineEnd : ''
  return { from, to, was: gap, insert: before + paragraph + behind }
}

/** Whether a part of the message comes after a new paragraph at `at`: trailers and what is outside always do. */
function staysBehind(part: Piece, at: number, { subject }: MessageDocument): boolean {
  if (part.kind === 'subject' || (subject && part.to <= subject.from)) return false
  if (part.kind === 'trailers') return true
  if (part.kind === 'outside') return part.to > at || (subject !== null && part.from > subject.to)
  return part.from >= at
}
