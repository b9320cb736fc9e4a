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
      source: 'log',
      finds: ['dates: accept quarters'],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    { message: 'Accept quarters\n\nThe calendar needs them.', finds: [] },
  ],
  *run({ message, convention }) {
    const { subject, text, source } = message
    // Without a body the message is still being written.
    if (!subject || !message.body.length || subject.marker?.kind === 'fixup') return
    const lower = new Set(message.trailers.map((t) => t.key.toLowerCase()))
    for (const key of convention.trailers.required) {
      if (lower.has(key.toLowerCase()) || new RegExp(`^${escaped(key)}:`, 'im').test(text)) continue
      const how = key === 'Signed-off-by' ? ' "git commit -s" adds it.' : ''
      yield {
        message: `${convention.name} takes no change without "${key}:".${how}`,
        level: source === 'patch' || source === 'log' ? 'should' : 'could',
        at: { in: 'message', from: subject.from, to: subject.to },
      }
    }
  },
}

const escaped = (key: string): string => key.replace(/[^\w -]/g, '\\$&')
