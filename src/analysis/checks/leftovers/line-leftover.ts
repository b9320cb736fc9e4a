import type { Level } from '../../report.ts'
import type { Span } from '../../text/span.ts'

/** Something left over in a line: its place in the line, and what a finding says behind the words quoted. */
export interface Leftover extends Span {
  readonly says: string
  /** Where it differs from the check's own. */
  readonly level?: Level
}

/** A blank for the author's words. In quotes or as code it is spoken of, and nobody's to fill. */
export const PLACEHOLDER =
  /(?<![`"'“‘])(?:<(?:why|what|reason|description|describe|explain|your [a-z ]{1,20}|insert [a-z ]{1,20}|fill [a-z ]{1,20}|issue(?: number| id)?|ticket(?: number| id)?|todo)>|\*{3} (?:SUBJECT|BLURB) HERE \*{3})/i

/** What a blank needs, said behind its words. */
export const WAITS = 'is a blank that waits for your words. Fill it in, or leave it out.'

interface Rule extends Pick<Leftover, 'says' | 'level'> {
  readonly pattern: RegExp
  /** Tells at little cost, from the line in small letters, that a line, as nearly every one, has no such thing. */
  readonly may?: (small: string) => boolean
}

const hasMark = (small: string): boolean => /todo|tbd|fixme|xxx/.test(small)

/** The first that finds something decides. */
const rules: readonly Rule[] = [
  { pattern: PLACEHOLDER, says: WAITS, level: 'must', may: (small) => /[<*]/.test(small) },
  {
    pattern:
      /(?<=\b(?:because|bug|issue|ticket|fixes|closes)(?: of)?:? ?#?)(?:TODO|TBD|FIXME|X{3,})(?![\w-])/i,
    says: WAITS,
    level: 'must',
    may: hasMark,
  },
  {
    pattern: /\bbecause(?: of)? ?(?:\.{3}|…|_{3,})\s{0,9}[.)]?\s*$/,
    says: 'waits for your reason; nobody else can give it.',
    level: 'must',
  },
  {
    pattern: /(?<![\p{L}\p{N}])_{4,}(?![\p{L}\p{N}])/u,
    says: WAITS,
    level: 'must',
    may: (small) => small.includes('____') && /\p{L}/u.test(small),
  },
  { pattern: /^\s{0,8}(?:[-*] )?(?:TODO|TBD|XXX)[.:]?\s*$/, says: WAITS, level: 'must', may: hasMark },
  {
    pattern: /^\s{0,8}(?:[-*] )?(?:TODO|FIXME|XXX|TBD)\b(?:: ?| -|\s*$).{0,100}/,
    says: 'is a note to yourself. Do it, or say in the message what is left for later and why.',
    level: 'could',
    may: hasMark,
  },
  {
    pattern:
      /^\s{0,3}(?:#{1,4} )?(?:\*\*)?(?:describe (?:your|the) changes?|please (?:describe|include|add|explain|delete|fill|read|provide)\b.{0,80}|(?:type|enter|write|add) (?:your )?(?:commit )?(?:message|description|summary|text) here|short summary|explain why this change|why is this change|what does this (?:pr|change|commit) do\??|fixes # ?\(issue\)|- \[ ?\] .{0,100}|\[(?:describe|explain|insert|your|add) [a-z ]{1,40}\])(?:\*\*)?\.?\s*$/i,
    says: 'comes from a template. Answer it in your own words or remove it.',
    may: (small) =>
      /^\s{0,3}(?:#{1,4} )?(?:\*\*)?(?:describe|please|type|enter|write|add|short|explain|why|what|fixes #|- \[|\[)/.test(
        small,
      ),
  },
  {
    pattern:
      /^# (?:This is a combination of |This is the (?:1st|2nd|3rd|\d+th) commit message|The (?:1st|2nd|3rd|\d+th) commit message)[^]*/,
    says: 'was left by a squash. Make one message of the two.',
  },
]

/** The first thing left over in a line of prose; null where there is none. */
export function leftoverIn(line: string): Leftover | null {
  const small = line.toLowerCase()
  for (const { pattern, may, says, level } of rules) {
    const found = may?.(small) === false ? null : pattern.exec(line)
    if (!found) continue
    const from = found.index + found[0].length - found[0].trimStart().length
    return { from, to: found.index + found[0].trimEnd().length, says, ...(level && { level }) }
  }
  return null
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*|\s*)$/

/** A marker of an unfinished merge, which stands on a line of its own, in code and quotes too. */
export function conflictIn(line: string): Leftover | null {
  return CONFLICT.test(line)
    ? {
        from: 0,
        to: line.trimEnd().length,
        says: 'is a conflict marker that a merge left here. Keep the words you want and remove it.',
        level: 'must',
      }
    : null
}
