import type { Check } from '../check.ts'
import type { MessageDocument } from '../message/document.ts'
import { quoted } from '../prose/quote.ts'
import { replacing } from '../text/fix.ts'

export const subjectPrefix: Check = {
  id: 'subject-prefix',
  section: 'form',
  question: 'Does the subject begin with the area that it changes, where that is usual?',
  reason: 'The prefix tells the people who know that part of the code that this commit is for them.',
  level: 'should',
  category: 'subject-format',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'Add a parser for dates', convention: 'kernel', finds: ['Add a parser for dates'] },
    { message: 'Add a parser for dates', convention: 'conventional', finds: ['Add a parser for dates'] },
    { message: 'dates : add a parser', convention: 'git', finds: [' '], fixed: 'dates: add a parser' },
    { message: 'fix(dates):accept quarters', finds: [':'], fixed: 'fix(dates): accept quarters' },
    { message: 'dates: add a parser', convention: 'git', finds: [] },
    { message: 'Add a parser for dates', finds: [] },
    { message: 'Revert "dates: add a parser"', convention: 'kernel', finds: [] },
  ],
  *run({ message, convention }) {
    const { subject, text } = message
    if (!subject || subject.marker) return
    const first = text.slice(subject.title.from, subject.title.to)
    if (subject.prefix) {
      const { to } = subject.prefix
      const next = text[to]
      if (next !== undefined && next !== ' ' && next !== '\t') {
        const at = { from: to - 1, to }
        yield {
          message: `A space is missing behind the colon of “${text.slice(subject.prefix.from, to)}”; tools look for both.`,
          at: { in: 'message', ...at },
          fix: replacing(text, at, ': ', 'Add the space', 'safe'),
        }
      }
      return
    }
    if (convention.subject.prefix === 'none') return
    const spaced = /^[\w/.()-]{1,40}( +):(?= )/.exec(first)
    if (spaced) {
      const to = subject.title.from + spaced[0].length - 1
      const at = { from: to - spaced[1]!.length, to }
      yield {
        message: `The prefix is usually written “${spaced[0].replace(/ {1,40}:/, ':')}”, with no space before the colon; tools look for it so.`,
        at: { in: 'message', ...at },
        fix: replacing(text, at, '', 'Remove the space', 'safe'),
      }
      return
    }
    if (isWholeTree(message) || /^[\w/.,&-]+(?: [\w/.,&-]+){0,3}: \S/.test(first.slice(0, 60))) return
    const { prefix } = convention.subject
    const form =
      prefix === 'type' ? '“type: ” or “type(scope): ”' : prefix === 'package' ? '“package: ”' : '“area: ”'
    yield {
      message: `Subjects here begin with ${form}, so that the people concerned see it. Put it before ${quoted(first, 30)}.`,
      at: { in: 'message', from: subject.title.from, to: subject.title.to },
    }
  },
}

/** Merges and releases concern no area. */
function isWholeTree({ subject, text }: MessageDocument): boolean {
  const title = subject ? text.slice(subject.title.from, subject.title.to) : ''
  return /^(?:Merge |Initial commit|Release |[vV]?\d+\.\d|\S+ [vV]?\d+\.\d[\w.-]*$)/.test(title)
}
