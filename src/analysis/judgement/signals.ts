import type { Draft } from '../check.ts'
import { changedLines, needsReason } from '../prose/need.ts'
import { bodyOf } from '../prose/opening.ts'
import { saysWhat } from '../prose/says-what.ts'
import { squashList, titleOf, toldBeyondSubject } from '../prose/told.ts'
import { betterments, vagueNouns, vagueVerbs } from '../prose/vague-words.ts'
import { countWords, wordsOf } from '../prose/words.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { onceFor } from '../text/once-for.ts'

/** Plain measures of a message and its diff, by name, each about 0 to 1; what is not named is 0. */
export type Signals = ReadonlyMap<string, number>

type Measures = Readonly<Record<string, number>>

/** What the judgements of the whole are made from; worked out once for a draft. */
export const signalsOf = onceFor((draft: Draft): Signals => {
  const signals = new Map<string, number>()
  const { kind } = draft.judgement
  if (kind !== 'other') signals.set(kind, 1)
  for (const measures of [inSubject(draft), inMessage(draft), inDiff(draft)])
    for (const name in measures) signals.set(name, measures[name]!)
  return signals
})

const flag = (holds: boolean) => (holds ? 1 : 0)
/** Counts differ by their order of magnitude: 255 is 1. */
const amount = (count: number) => Math.log2(1 + Math.max(0, count)) / 8

const AMOUNT =
  /\b(?:some|various|several|a few|a bunch|certain|minor|small|better|more|other|misc|couple|bit|stuff|things)\b/i
const NAMED = /[`_]|[a-z][A-Z]|\w\(\)|--\w|\d/
const ADDING =
  /\b(?:also|while (?:at it|here|there)|additionally|in addition|besides|furthermore|moreover|on top of that)\b/i
const FIRST_PERSON = /\b(?:I|I'm|I've)\b/

function inMessage(draft: Draft): Measures {
  const { judgement, message, sentences } = draft
  const body = bodyOf(draft)
  let all = 0
  let what = 0
  let why = 0
  let background = 0
  for (const { text, roles } of body) {
    const words = countWords(text)
    all += words
    if (roles.includes('what')) what += words
    if (roles.includes('why')) why += words
    if (roles.includes('background')) background += words
  }
  const share = (test: (s: Sentence) => boolean, many: number) =>
    Math.min(1, sentences.filter(test).length / many)
  const best = (test: (s: Sentence) => boolean) =>
    body.reduce((most, s) => (test(s) ? Math.max(most, s.scores.why) : most), 0)
  const isMeta = (s: Sentence) => s.roles[0] === 'meta'
  return {
    what: judgement.what.stated,
    reason: judgement.why.stated,
    reasonInBody: best(() => true),
    plainReason: best((s) => !s.roles.includes('what')),
    reasonNeeded: flag(needsReason(draft)),
    reasonWhereNeeded: flag(needsReason(draft)) * judgement.why.stated,
    selfEvident: flag(judgement.selfEvident),
    body: amount(all),
    noBody: flag(all === 0),
    shortBody: flag(all > 0 && all < 12),
    whatWords: amount(what),
    whyWords: amount(why),
    backgroundWords: amount(background),
    told: amount(toldWords(draft)),
    items: share((s) => s.kind === 'item', 6),
    evidence: share((s) => s.roles.includes('evidence'), 3),
    meta: share((s) => s.kind !== 'subject' && isMeta(s), 4),
    adding: share((s) => s.kind !== 'subject' && ADDING.test(s.text.slice(0, 500)), 2),
    changes: share((s) => s.kind !== 'subject' && saysWhat(s), 8),
    vagueAmount: flag(sentences.some((s) => saysWhat(s) && AMOUNT.test(s.text.slice(0, 500)))),
    firstPerson: flag(FIRST_PERSON.test(message.text.slice(0, 5000))),
    squashList: flag(squashList(draft).length > 0),
    onlyWhat: flag(what > 0 && why === 0),
    onlyWhy: flag(what === 0 && why > 0),
    neither: flag(what === 0 && why === 0),
    slotProblem: flag(judgement.why.slots.problem.at !== null),
    slotBenefit: flag(judgement.why.slots.benefit.at !== null),
    slotSafety: flag(judgement.why.slots.safety.at !== null),
  }
}

const SECOND_ACTION =
  /(?:\band|,|&)\s+(?:also\s+)?(?:add|remove|fix|use|make|update|refactor|clean|move|rename|improve|change|drop|support|allow|introduce|implement|replace|bump|simplify|convert|set|enable|disable|delete|correct)/i

function inSubject(draft: Draft): Measures {
  const { sentences } = draft
  const title = titleOf(draft)
  const words = wordsOf(title)
  const content = words.filter(
    (w) => w.lower.length > 2 && !vagueVerbs.has(w.lower) && !vagueNouns.has(w.lower),
  ).length
  const verb = words[0]?.lower ?? ''
  return {
    reasonInSubject: sentences[0]?.kind === 'subject' ? sentences[0].scores.why : 0,
    subjectWords: Math.min(2, words.length / 10),
    subjectContent: Math.min(6, content) / 6,
    betterment: flag(betterments.has(verb)),
    vagueVerb: flag(vagueVerbs.has(verb)),
    named: flag(NAMED.test(title)),
    secondAction: flag(SECOND_ACTION.test(title)),
  }
}

const toldWords = (draft: Draft) => toldBeyondSubject(draft).reduce((n, s) => n + countWords(s.text), 0)

/** Without a diff, what is usual: a message can be neither praised nor blamed for what is not known. */
const UNSEEN: Measures = {
  added: amount(20),
  removed: amount(10),
  files: amount(2),
  hunks: amount(3),
  bothWays: amount(8),
  beyondWords: 0.15,
  untold: 0.15,
  bareLines: 0,
  coverage: 0.75,
  match: 0.9,
  consistency: 0.8,
  undescribed: 0,
  parts: amount(1),
  newNames: amount(2),
  newPublic: 0,
  conditions: 0,
  moved: 0,
}

function inDiff(draft: Draft): Measures {
  const { diff, facts, evidence } = draft
  if (!diff || !facts || !evidence) return UNSEEN
  const body = bodyOf(draft)
  const lines = amount(changedLines(draft))
  const words = amount(body.reduce((n, s) => n + countWords(s.text), 0))
  const code = facts.files.reduce(
    (n, f) => (f.kind === 'code' ? n + f.file.additions + f.file.deletions : n),
    0,
  )
  const { parts } = evidence.coverage
  const all = parts.reduce((n, p) => n + p.lines, 0)
  const open = parts.reduce((n, p) => (p.described ? n : n + p.lines), 0)
  const added = facts.symbols.filter((s) => s.change === 'added')
  return {
    added: amount(diff.additions),
    removed: amount(diff.deletions),
    files: amount(diff.files.length),
    hunks: amount(diff.files.reduce((n, f) => n + f.hunks.length, 0)),
    bothWays: amount(Math.min(diff.additions, diff.deletions)),
    beyondWords: Math.max(0, lines - words),
    untold: Math.max(0, amount(code) - amount(4 + toldWords(draft))),
    bareLines: words === 0 ? lines : 0,
    coverage: evidence.coverage.score,
    match: evidence.match.score,
    consistency: evidence.consistency.score,
    undescribed: all > 0 ? open / all : 0,
    parts: amount(parts.length),
    newNames: amount(added.length),
    newPublic: amount(added.filter((s) => s.public).length),
    conditions: amount(facts.conditions.length),
    moved: amount(facts.moves.reduce((n, m) => n + m.lines, 0)),
  }
}
