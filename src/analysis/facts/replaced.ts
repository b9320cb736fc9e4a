/** One word of a line that another took the place of, all else equal. */
export interface Replaced {
  readonly before: string
  readonly after: string
  /** Column of the new word in the new line. */
  readonly column: number
}

/**
 * What distinguishes two versions of a line where that is one word (an identifier, a number, an option, a
 * version), perhaps several times; null where more changed. Leading white space does not count.
 */
export function replacedWord(before: string, after: string): Replaced | null {
  const old = before.trim()
  const now = after.trim()
  if (old === now) return null
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old.charCodeAt(head) === now.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < most - head &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  )
    tail++
  const from = wordStart(old, head)
  const oldWord = old.slice(from, wordEnd(old, old.length - tail))
  const newWord = now.slice(from, wordEnd(now, now.length - tail))
  const column = after.length - after.trimStart().length + from
  if (isOneWord(oldWord) && isOneWord(newWord)) return { before: oldWord, after: newWord, column }
  // The same word may be replaced more than once.
  const first = old.slice(from, wordEnd(old, from))
  const second = now.slice(from, wordEnd(now, from))
  if (first.length < 3 || !isOneWord(first) || !isOneWord(second)) return null
  return old.replaceAll(first, second) === now ? { before: first, after: second, column } : null
}

const isPart = (c: number) =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 48 && c <= 57) ||
  c === 95 ||
  c === 46 ||
  c === 45 ||
  c > 127

function wordStart(text: string, at: number): number {
  while (at > 0 && isPart(text.charCodeAt(at - 1))) at--
  return at
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && isPart(text.charCodeAt(at))) at++
  return at
}

function isOneWord(text: string): boolean {
  if (text === '' || text.length > 100) return false
  for (let i = 0; i < text.length; i++) if (!isPart(text.charCodeAt(i))) return false
  return true
}

const NUMBER = /^-?(?:0x[\da-f_]+|\d[\d_]*(?:\.\d+)*)[a-z%]{0,4}$/i
const SWITCH = /^(?:true|false|yes|no|on|off|enabled?|disabled?|y|n|m)$/i
const VERSION = /^v?\d+\.[\dx*][\w.+*-]*$/

/** Whether a word is a number, a version or a switch: something that is set. */
export const isValue = (word: string): boolean => NUMBER.test(word) || SWITCH.test(word) || VERSION.test(word)

/** Whether a word is an identifier or an option. */
export const isName = (word: string): boolean =>
  /^(?:--?)?[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/.test(word) && !SWITCH.test(word)

/** The name of what the value at a column sets: `TIMEOUT = 3`, `timeout: 3`, `wait(3)`; null where it cannot be told. */
export function nameOfValue(line: string, column: number): string | null {
  const head = line.slice(Math.max(0, column - 120), column)
  const defined = /^\s*#\s*define\s+(\w+)/.exec(line)
  if (defined) return defined[1]!
  const assigned =
    /([\w$.-]{1,120})["'\]]{0,2}\s?(?:\s?(?:[:?+]?=|=>|:)(?:\s{0,9}[\w<>[\]|]{1,60}\s?=)?)\s{0,60}["'`({[]{0,2}[-\s\w.*+]{0,120}$/.exec(
      head,
    )
  if (assigned) return assigned[1]!
  const called = /([\w$.]{1,120})\s?\([^()]{0,120}$/.exec(head)
  return called?.[1] ?? null
}
