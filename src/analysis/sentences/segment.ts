import type { MessageDocument } from '../message/document.ts'
import type { Unit } from './sentence.ts'

export function segment(message: MessageDocument): Unit[] {
  const { subject, text } = message
  return subject
    ? [
        {
          kind: 'subject',
          block: -1,
          from: subject.from,
          to: subject.to,
          text: text.slice(subject.from, subject.to),
        },
      ]
    : []
}
