import type { Draft } from '../check.ts'
import type { Proposal } from '../report.ts'
import { rearrange } from './rearrange.ts'
import { shorten } from './shorten.ts'

/** Better orders and shorter versions of the body, made of its own sentences; empty where neither would help. */
export function proposals(draft: Draft): Proposal[] {
  if (!draft.english) return []
  return [rearrange(draft), shorten(draft)].filter((p) => p !== null)
}
