import type { Diff } from '../diff/diff.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Convention } from './convention.ts'

const plain: Convention = {
  id: 'plain',
  name: 'Plain',
  source: 'https://cbea.ms/git-commit/',
  order: 'what-first',
  subject: { prefix: 'none', case: 'upper', soft: 50, hard: 72 },
  width: 72,
  trailers: { required: [], known: [], fixesDigits: 0 },
  levels: {},
  terms: [],
}

export const conventions: readonly Convention[] = [plain]

export function conventionById(id: string | undefined): Convention | undefined {
  return conventions.find((c) => c.id === id)
}

export function detectConvention(_message: MessageDocument, _diff: Diff | null): Convention {
  return plain
}
