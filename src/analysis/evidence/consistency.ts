import type { MessageDocument } from '../message/document.ts'
import type { Doubt, Evidence, Mention } from './evidence.ts'
import { probability, type Features, type Model } from './model.ts'

/** The ways in which a message can be wrong of its diff, each with a regression of its own. */
export const WAYS = ['change', 'sentence', 'verb', 'name'] as const

const log = (n: number): number => Math.log(1 + n)

/** The odds of a likelihood, as a logarithm of at most 6 either way. */
const odds = (p: number): number => Math.max(-6, Math.min(6, Math.log((p + 1e-9) / (1 - p + 1e-9))))

const logOf = (p: number): number => Math.max(-6, Math.log(p + 1e-9))

/** What speaks for the claims of a message and against them, as numbers of about -6 to 6. */
export function consistencyFeatures(
  message: MessageDocument,
  match: Evidence['match'],
  mentions: readonly Mention[],
  claims: readonly Doubt[],
): Features {
  const title = message.subject?.title
  const inTitle = ({ from, to }: Mention): boolean => !!title && title.from <= from && to <= title.to
  const of = (kind: Doubt['kind']): number[] =>
    claims.flatMap((c) => (c.kind === kind ? [odds(c.score)] : [])).toSorted((a, b) => a - b)
  const least = (kind: Doubt['kind']): number =>
    claims.reduce((low, c) => (c.kind === kind ? Math.min(low, c.score) : low), 1)
  const count = (is: (m: Mention) => boolean): number => new Set(mentions.filter(is).map((m) => m.name)).size
  const verbs = of('verb')
  const sentences = of('sentence')
  const absent = count((m) => m.in === 'absent')
  const all = count(() => true)
  return {
    match: odds(match.score),
    matchLog: logOf(match.score),
    verbLog: logOf(least('verb')),
    sentenceLog: logOf(least('sentence')),
    verb: verbs[0] ?? 0,
    verbDoubt: Math.min(0, verbs[0] ?? 0),
    sentence: sentences[0] ?? 0,
    sentenceDoubt: Math.min(0, sentences[0] ?? 0),
    sentenceNext: Math.min(0, sentences[1] ?? 0),
    sentences: log(sentences.length),
    absent: log(absent),
    absentShare: all ? absent / all : 0,
    absentPaths: log(count((m) => m.in === 'absent' && m.kind === 'path')),
    absentInTitle: log(count((m) => m.in === 'absent' && inTitle(m))),
    contextInTitle: log(count((m) => m.in === 'context' && inTitle(m))),
    changedInTitle: log(count((m) => (m.in === 'added' || m.in === 'removed') && inTitle(m))),
    pathInTitle: log(count((m) => m.in === 'path' && inTitle(m))),
    near: mentions.some((m) => m.nearMiss) ? 1 : 0,
    names: log(all),
  }
}

/**
 * How likely it is that all that the message claims is borne out by the diff, 0 to 1: one over one and the odds of
 * each way of being wrong, which add up because any of them is enough.
 */
export function consistencyOf(
  message: MessageDocument,
  match: Evidence['match'],
  mentions: readonly Mention[],
  claims: readonly Doubt[],
  model: Model,
): number {
  const features = consistencyFeatures(message, match, mentions, claims)
  const wrong = WAYS.map((way) => {
    const right = probability(model.consistency[way], features)
    return (1 - right) / Math.max(right, 1e-9)
  })
  return 1 / wrong.reduce((sum, odds) => sum + odds, 1)
}
