import type { Check, Draft, Raised } from '../check.ts'
import { blanks } from '../outline/blanks.ts'
import { quoted } from '../prose/quote.ts'
import { trimSpan } from '../text/blanks.ts'
import { replacing } from '../text/fix.ts'
import { inQuotes } from '../text/in-quotes.ts'
import { linesOf } from '../text/lines.ts'

export const leftovers: Check = {
  id: 'leftovers',
  section: 'form',
  question: 'Is nothing left over: no markers, templates or blanks to be filled in?',
  reason:
    'A marker or an empty form field tells the reader that the message was not finished, and stays for good.',
  level: 'should',
  category: 'other',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'WIP: accept quarters', finds: ['WIP:'] },
    {
      message:
        'Accept quarters\n\n<<<<<<< HEAD\nThe calendar needs them.\n=======\nUsers asked.\n>>>>>>> next',
      finds: ['<<<<<<< HEAD', '=======', '>>>>>>> next'],
    },
    { message: 'Accept quarters because <why>', finds: ['<why>'] },
    {
      message: 'Accept quarters\n\n[why is this needed?]\n\nSigned-off-by: [who signs this off?]',
      finds: ['[why is this needed?]', '[who signs this off?]'],
    },
    {
      message: '*** SUBJECT HERE ***\n\n*** BLURB HERE ***',
      finds: ['*** SUBJECT HERE ***', '*** BLURB HERE ***'],
    },
    { message: 'Fill the cover letter\n\nGit leaves `*** BLURB HERE ***` for its author.', finds: [] },
    { message: 'Accept quarters\n\nThey are needed for bug XXX.', finds: ['XXX'] },
    {
      message:
        'Accept quarters\n\nAn outline leaves "[why is this needed?]" or\n“for bug XXX” to its author.',
      finds: [],
    },
    { message: 'Accept quarters\n\nThey are needed because ...', finds: ['because ...'] },
    { message: 'Accept quarters\n\nTODO: say why', finds: ['TODO: say why'] },
    { message: 'fixup! Accept quarters', source: 'log', finds: ['fixup! '] },
    { message: '[PATCH 1/3] Accept quarters', source: 'commit-file', finds: ['[PATCH 1/3]'] },
    { message: '[PATCH 1/3] Accept quarters', source: 'patch', finds: [] },
    { message: '[dates] Accept quarters', source: 'log', finds: [] },
    {
      message: 'Accept quarters\n\n# This is a combination of 2 commits.\n\nSay why.',
      source: 'log',
      finds: ['# This is a combination of 2 commits.'],
    },
    {
      message: 'Accept quarters\n\n* Accept quarters\n\n* better\n\n* address review comments',
      finds: ['better'],
    },
    { message: 'Accept quarters\n\n* Parse them in the calendar\n* Fix a typo beside it', finds: [] },
    { message: 'Remove the TODO in the parser', finds: [] },
    { message: 'Document <name> in the usage text', finds: [] },
    { message: 'Wait ... for the last reader', finds: [] },
  ],
  *run(draft) {
    yield* inSubject(draft)
    const { message } = draft
    const markers: Raised[] = [...unanswered(draft)]
    const last = message.trailerBlock ? [{ ...message.trailerBlock, kind: 'paragraph' }] : []
    for (const block of [...message.body, ...last]) {
      for (const line of linesOf(message.text, block.from, block.to)) {
        const words = message.text.slice(line.from, Math.min(line.to, line.from + 200))
        const conflict = conflictMarker.test(words)
        if (!conflict && (block.kind === 'code' || block.kind === 'quote')) continue
        const found = conflict
          ? { from: 0, to: words.trimEnd().length, says: conflictSays, level: 'must' as const }
          : leftover(words)
        if (!found || (!conflict && inQuotes(message.text, line.from + found.from))) continue
        const at = { in: 'message', from: line.from + found.from, to: line.from + found.to } as const
        markers.push({
          message: `${quoted(words.slice(found.from, found.to), 40)} ${found.says}`,
          at,
          ...(found.level ? { level: found.level } : {}),
        })
      }
    }
    // "=======" alone is a heading's underline.
    const isUnderline = (m: Raised) => /^[=|]/.test(message.text.slice(m.at.from, m.at.from + 1))
    const real = markers.some((m) => /^[<>]{7}/.test(message.text.slice(m.at.from, m.at.from + 7)))
    yield* markers.filter((m) => real || !isUnderline(m)).slice(0, 8)
    yield* squashed(draft)
  },
}

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*|\s*)$/
const conflictSays = 'is a conflict marker that a merge left here. Keep the words you want and remove it.'

interface Found {
  readonly from: number
  readonly to: number
  readonly says: string
  readonly level?: 'must' | 'could'
}

/** Questions in brackets that an outline leaves to its author, wherever they stand. */
function* unanswered({ message: { text, subject, body, trailerBlock } }: Draft): Iterable<Raised> {
  const prose = body.filter(({ kind }) => kind !== 'code' && kind !== 'quote')
  for (const part of [subject, ...prose, trailerBlock]) {
    if (!part) continue
    for (const { from, to } of blanks(text.slice(part.from, part.to)))
      yield {
        message: `${quoted(text.slice(part.from + from, part.from + to))} is still to be answered; without your answer the reader sees the bracket.`,
        level: 'must',
        at: { in: 'message', from: part.from + from, to: part.from + to },
      }
  }
}

/** Steps of work that a squash listed and nobody can look up any more: these alone are never worth keeping. */
const STEP =
  /^(?:fix-?ups?|wip|better|oops\w{0,4}|more|again|nits?|(?:some )?more (?:fixes|changes|tests|cleanups?)|review|(?:address|apply|handle|fix|incorporate|respond to|resolve)\w{0,4} (?:(?:the|all|some|pr|code|more|further|review|reviewer'?s?|\w{1,20}'s) ){0,3}(?:review|comments?|feedback|suggestions?|nits?|remarks)(?: from code review)?|(?:pr|code|review) (?:review|comments?|feedback|fixes)|merge (?:remote-tracking )?(?:branch|pull request)\b.{0,80}|try (?:again|to fix)\b.{0,40})[.!]?$/i
/** These may be part of a change, and only with others of their sort are they steps. */
const SMALL_STEP =
  /^(?:(?:fix|fixed|fixing|update|run|apply|appease|please|satisfy|make) )?(?:the )?(?:tests?|build|ci|lint(?:er|s|ing)?|lints?|fmt|rustfmt|gofmt|format(?:ting)?|clippy|typos?|checkstyle|compile(?: errors?)?|compilation|warnings?|imports?|docs?|happy|style|prettier|whitespace|clean-?ups?|minor|tweaks?|bug|merge conflicts?|conflicts?)[.!]?$/i

/** A list of squashed commits where a body should be. */
function* squashed({ sentences }: Draft): Iterable<Raised> {
  const items = sentences.filter((s) => s.kind === 'item')
  const step = items.find((s) => s.text.length < 120 && STEP.test(s.text.trim()))
  const small = items.filter((s) => s.text.length < 60 && SMALL_STEP.test(s.text.trim()))
  const first = step ?? (small.length > 1 ? small[0] : undefined)
  if (!first) return
  yield {
    message: `${quoted(first.text, 40)} is a step that the squash left behind; it does not tell what came out. Write instead what the change does as a whole.`,
    at: { in: 'message', from: first.from, to: first.to },
  }
}

/** In quotes or as code it is spoken of, and nobody's to fill. */
const placeholder =
  /(?<![`"'“‘])(?:<(?:why|what|reason|description|describe|explain|your [a-z ]{1,20}|insert [a-z ]{1,20}|fill [a-z ]{1,20}|issue(?: number| id)?|ticket(?: number| id)?|todo)>|\*{3} (?:SUBJECT|BLURB) HERE \*{3})/i
const unfilled =
  /(\b(?:because|bug|issue|ticket|fixes|closes)(?: of)?:? ?#?)(?:TODO|TBD|FIXME|X{3,})(?![\w-])/i
const bareTodo = /^\s{0,8}(?:[-*] )?(?:TODO|TBD|XXX)[.:]?\s*$/
const template =
  /^\s{0,3}(?:#{1,4} )?(?:\*\*)?(?:describe (?:your|the) changes?|please (?:describe|include|add|explain|delete|fill|read|provide)\b.{0,80}|(?:type|enter|write|add) (?:your )?(?:commit )?(?:message|description|summary|text) here|short summary|explain why this change|why is this change|what does this (?:pr|change|commit) do\??|fixes # ?\(issue\)|- \[ ?\] .{0,100}|\[(?:describe|explain|insert|your|add) [a-z ]{1,40}\])(?:\*\*)?\.?\s*$/i
/** How a line of a template begins, in small letters: a pattern that costs little where, as nearly always, there is none. */
const templateStart =
  /^\s{0,3}(?:#{1,4} )?(?:\*\*)?(?:describe|please|type|enter|write|add|short|explain|why|what|fixes #|- \[|\[)/
const todo = /^\s{0,8}(?:[-*] )?(?:TODO|FIXME|XXX|TBD)\b(?:: ?| -|\s*$).{0,100}/
const combination =
  /^# (?:This is a combination of |This is the (?:1st|2nd|3rd|\d+th) commit message|The (?:1st|2nd|3rd|\d+th) commit message)/

function leftover(line: string): Found | null {
  const small = line.toLowerCase()
  const blank = /[<*]/.test(line) ? placeholder.exec(line) : null
  if (blank) return found(blank, 'is a blank that waits for your words.', 'must')
  const open = /todo|tbd|fixme|xxx/.test(small) ? unfilled.exec(line) : null
  if (open)
    return {
      from: open.index + open[1]!.length,
      to: open.index + open[0].length,
      says: 'is a blank that waits for your words.',
      level: 'must',
    }
  const reason = /\bbecause(?: of)? ?(?:\.{3}|…|_{3,})\s{0,9}[.)]?\s*$/.exec(line)
  if (reason)
    return {
      from: reason.index,
      to: reason.index + reason[0].trimEnd().length,
      says: 'waits for your reason; nobody else can give it.',
      level: 'must',
    }
  const gap = line.includes('____') && /(?<![\p{L}\p{N}])_{4,}(?![\p{L}\p{N}])/u.exec(line)
  if (gap && /\p{L}/u.test(line)) return found(gap, 'is a blank that waits for your words.', 'must')
  const bare = bareTodo.exec(line)
  if (bare) return found(bare, 'is a blank that waits for your words.', 'must')
  const rest = todo.exec(line)
  if (rest)
    return found(
      rest,
      'is a note to yourself. Do it, or say in the message what is left for later and why.',
      'could',
    )
  const form = templateStart.test(small) ? template.exec(line) : null
  if (form && form[0].trim())
    return found(form, 'comes from a template. Answer it in your own words or remove it.')
  const squash = combination.exec(line)
  return (
    squash && {
      from: 0,
      to: line.trimEnd().length,
      says: 'was left by a squash. Make one message of the two.',
    }
  )
}

const found = (m: RegExpExecArray, says: string, level?: Found['level']): Found => {
  const from = m.index + m[0].length - m[0].trimStart().length
  return { from, to: m.index + m[0].trimEnd().length, says, ...(level ? { level } : {}) }
}

function* inSubject({ message: { subject, text, source } }: Draft): Iterable<Raised> {
  if (!subject) return
  const { marker, mailTag } = subject
  if (mailTag && (source === 'log' || source === 'commit-file')) {
    yield {
      message: `“${text.slice(mailTag.from, mailTag.to)}” belongs to a mail: “git am” takes it off, “git commit” does not.`,
      at: { in: 'message', ...mailTag },
      fix: replacing(
        text,
        { from: mailTag.from, to: trimSpan(text, mailTag.to, subject.to).from },
        '',
        'Remove the tag',
        'review',
      ),
    }
  }
  if (marker && marker.kind !== 'revert' && source !== 'draft' && source !== 'commit-file') {
    const mark = text.slice(marker.from, marker.to)
    yield {
      message: `“${mark.trim()}” asks “git rebase --autosquash” to fold this into another commit. Squash it before it is merged.`,
      at: { in: 'message', from: marker.from, to: marker.to },
    }
  }
  const from = subject.tag ? subject.tag.from : subject.from
  const words = text.slice(from, subject.to)
  const wip =
    /^(?:\[(?:WIP|DRAFT|DO NOT MERGE|DNM)\]|(?:WIP|wip|Draft|DRAFT|DO NOT MERGE|DNM|DONOTMERGE|tmp|TMP|XXX)(?:: ?|$| - )|WIP\b)/.exec(
      words,
    )
  if (wip) {
    const to = from + wip[0].trimEnd().length
    yield {
      message: `“${wip[0].trim()}” marks work in progress. Remove it when the change is complete.`,
      at: { in: 'message', from, to },
    }
  }
  const blank = placeholder.exec(words)
  if (blank)
    yield {
      message: `${quoted(blank[0])} is a blank that waits for your words.`,
      level: 'must',
      at: { in: 'message', from: from + blank.index, to: from + blank.index + blank[0].length },
    }
}
