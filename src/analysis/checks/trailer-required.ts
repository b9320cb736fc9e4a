import type { Check } from '../check.ts'

export const trailerRequired: Check = {
  id: 'trailer-required',
  section: 'form',
  question: 'Are the trailers there without which the project takes no change?',
  reason:
    "A sign-off certifies that you may pass the change on (the Developer's Certificate of Origin); projects that ask " +
    'for it cannot take a commit without.',
  level: 'could',
  category: 'tags',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'dates: accept quarters\n\nThe calendar needs them.',
      convention: 'kernel',
      finds: ['dates: accept quarters'],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    {
      message:
        'dates: fix crash on an empty year\n\nIt was read past its end.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['fix'],
    },
    {
      message: 'dates: fix a typo\n\nIt is wrong.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    { message: 'Accept quarters\n\nThe calendar needs them.', finds: [] },
  ],
  *run({ message, convention }) {
    const { subject, text, source } = message
    // Without a body the message is still being written.
    if (!subject || !message.body.length || subject.marker) return
    const mended =
      convention.trailers.fixesDigits > 0 ? defectOf(text.slice(subject.title.from, subject.title.to)) : null
    if (mended && !/^Fixes:/im.test(text)) {
      const at = subject.title.from + mended.index
      yield {
        message: `Which commit brought what this fixes? “Fixes: <id> ("subject")” tells stable trees whether they need it; if it was always so, say that.`,
        level: 'should',
        at: { in: 'message', from: at, to: at + mended[0].length },
      }
    }
    const lower = new Set(message.trailers.map((t) => t.key.toLowerCase()))
    for (const key of convention.trailers.required) {
      if (lower.has(key.toLowerCase()) || new RegExp(`^${escaped(key)}:`, 'im').test(text)) continue
      const how = key === 'Signed-off-by' ? ' “git commit -s” adds it.' : ''
      yield {
        message: `${convention.name} takes no change without “${key}:”.${how}`,
        // A commit being written is signed off by git itself, when it is told to.
        level: source === 'commit-file' ? 'could' : 'should',
        at: { in: 'message', from: subject.from, to: subject.to },
      }
    }
  },
}

/** The verb of a subject that mends a defect users can meet; null for fixes of texts, warnings and style. */
function defectOf(title: string): RegExpExecArray | null {
  return cosmetic.test(title) ? null : /\bfix(?:es|ed)?\b/i.exec(title)
}

const cosmetic =
  /\b(?:typos?|warnings?|comments?|spelling|wording|names?|checkpatch|style|docs?|documentation|description|title|kernel-doc|build|compil\w+|indent\w*|alignment|whitespace|formatting|line length|coding|tests?|selftests?|kselftest|grammar|sparse|lint|macros?|includes?|fixes)\b/i

const escaped = (key: string): string => key.replace(/[^\w -]/g, '\\$&')
