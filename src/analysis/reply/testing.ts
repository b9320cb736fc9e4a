import type { Draft } from '../check.ts'
import { conventionById } from '../conventions/all.ts'
import { readDiff } from '../diff/read.ts'
import { findEvidence } from '../evidence/find.ts'
import { findFacts } from '../facts/find.ts'
import type { ChangeKind, Judgement } from '../judgement/judgement.ts'
import { readMessage } from '../message/read.ts'
import type { Role, Settings } from '../report.ts'
import { segment } from '../sentences/segment.ts'
import type { Sentence } from '../sentences/sentence.ts'

const NONE = { what: 0, why: 0, background: 0, evidence: 0, meta: 0 }

/**
 * A draft whose roles are given, one entry a unit (subject first, `+` between two roles), so that a test does not
 * depend on how well roles are told.
 */
export function draftWith(
  message: string,
  roles: string,
  more: {
    diff?: string
    kind?: ChangeKind
    order?: Judgement['order']
    settings?: Settings
    convention?: string
  } = {},
): Draft {
  const document = readMessage(message, 'log')
  const given = roles.split(' ')
  const sentences = segment(document).map((unit, i): Sentence => {
    const own = (given[i] ?? 'background').split('+') as Role[]
    return { ...unit, roles: own, scores: { ...NONE, ...Object.fromEntries(own.map((r) => [r, 1])) } }
  })
  const by = (role: Role) => sentences.filter((s) => s.roles.includes(role))
  const slot = { needed: false, at: null }
  const diff = more.diff === undefined ? null : readDiff(more.diff)
  const facts = diff && findFacts(diff)
  return {
    message: document,
    sentences,
    judgement: {
      kind: more.kind ?? 'other',
      selfEvident: false,
      what: { stated: 0.9, by: by('what') },
      why: {
        stated: by('why').length > 0 ? 0.9 : 0.05,
        by: by('why'),
        slots: { problem: slot, benefit: slot, safety: slot, alternative: slot },
      },
      order: more.order ?? 'what-first',
    },
    convention: conventionById(more.convention ?? 'kernel')!,
    settings: more.settings ?? {},
    diff,
    facts,
    evidence: diff && facts && findEvidence(document, sentences, diff, facts),
    english: true,
  }
}
