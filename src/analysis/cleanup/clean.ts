import type { Convention } from '../conventions/convention.ts'
import type { MessageDocument } from '../message/document.ts'

export function clean(message: MessageDocument, _convention: Convention): string {
  return message.text
}
