import type { MessageDocument } from '../message/document.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { hashOf } from '../text/hash.ts'
import { tokenise } from '../sentences/tokens.ts'
import type { ChangeKind } from './judgement.ts'
import { defects, hollow, mendings } from './subject-words.ts'

const idsOf = (words: ReadonlySet<string>): ReadonlySet<number> => new Set([...words].map(hashOf))
const DEFECTS = idsOf(defects)
const HOLLOW = idsOf(hollow)
const MENDINGS = idsOf(mendings)

/** How far the doubt that a reason is given shrinks for each sign of one; our own estimates. */
const SIGNS = { selfEvident: 0.2, defect: 0.35, fixOrRemoval: 0.5, testOrDocs: 0.5 } as const

/**
 * How surely a reader learns a reason, 0..1 before calibration: one sentence that gives it is enough, so the doubts of
 * all sentences multiply; a named defect and a change that explains itself lessen the doubt.
 */
export function reasonScore(
  message: MessageDocument,
  sentences: readonly Sentence[],
  kind: ChangeKind,
  selfEvident: boolean,
): number {
  let doubt = 1
  for (const sentence of sentences) doubt *= 1 - sentence.scores.why
  if (tokenise(titleOf(message)).some((t) => DEFECTS.has(t.id))) doubt *= SIGNS.defect
  if (kind === 'fix' || kind === 'removal') doubt *= SIGNS.fixOrRemoval
  if (kind === 'test' || kind === 'documentation') doubt *= SIGNS.testOrDocs
  if (selfEvident) doubt *= SIGNS.selfEvident
  return 1 - doubt
}

/** What a sentence adds to knowing what is done, 0..1. */
export function statesChange(message: MessageDocument, sentence: Sentence): number {
  if (sentence.kind !== 'subject') return sentence.scores.what
  const tokens = tokenise(titleOf(message))
  const content = tokens.filter((t) => t.masked || (t.length > 2 && !HOLLOW.has(t.id))).length
  const specific = Math.min(1, (content + 1) / 5)
  const mends = tokens.some((t) => MENDINGS.has(t.id)) ? 0.6 : 1
  return sentence.scores.what * specific * mends
}

/** How surely a reader learns what is done, 0..1. */
export function changeScore(message: MessageDocument, sentences: readonly Sentence[]): number {
  let doubt = 1
  for (const sentence of sentences) doubt *= 1 - statesChange(message, sentence)
  return 1 - doubt
}

function titleOf({ text, subject }: MessageDocument): string {
  return subject ? text.slice(subject.title.from, subject.title.to) : ''
}
