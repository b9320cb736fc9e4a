import type { MessageDocument } from '../message/document.ts'

export function isEnglish(_message: MessageDocument): boolean {
  return true
}
