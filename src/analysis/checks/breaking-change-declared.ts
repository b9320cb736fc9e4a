import type { Check, DraftWithDiff } from '../check.ts'
import type { SymbolFact } from '../facts/facts.ts'

const removed =
  'diff --git a/src/store.ts b/src/store.ts\n--- a/src/store.ts\n+++ b/src/store.ts\n@@ -4,9 +4,5 @@\n-export function loadAll(path: string): Item[] {\n-  return parse(readFile(path))\n-}\n-\n export function load(path: string, key: string): Item {\n-  return loadAll(path).find((i) => i.key === key)\n+  return index(path).get(key)\n }\n'

const unexported =
  'diff --git a/src/store.ts b/src/store.ts\n--- a/src/store.ts\n+++ b/src/store.ts\n@@ -4,2 +4,2 @@\n-export function loadAll(path: string): Item[] {\n+function loadAll(path: string): Item[] {\n   return parse(readFile(path))\n'

/** Words by which a message says what becomes of those who use what is gone. */
const DECLARED =
  /\bbreak(?:s|ing|age)?\b|\bincompatib|\bcompatib|\bno (?:longer|other|more|remaining|in-tree|external)?\s?(?:users?|callers?|uses)\b|\bnobody\b|\bno one\b|\bunused\b|\bnot used\b|\bnever (?:used|released)\b|\bdead\b|\bobsolete\b|\bdeprecat|\bmigrat|\bupgrade guide|\bcallers?\b|\busers?\b|\binternal\b|\breplac|\binstead\b|\brename|\bmov(?:e|ed|ing)\b|\bno functional/i

export const breakingChangeDeclared: Check = {
  id: 'breaking-change-declared',
  section: 'says-why',
  question: 'Does the message say whom the change breaks?',
  reason:
    'Those who use what is removed learn from the message what to do instead, or else from a build that fails.',
  level: 'could',
  category: 'missing-impact',
  language: 'english',
  needs: 'diff',
  silencedBy: ['diff-is-this-change'],
  examples: [
    {
      message: 'store: Look items up in the index',
      diff: removed,
      finds: ['export function loadAll(path: string): Item[] {'],
    },
    {
      message: 'store: Look items up in the index\n\nDrop loadAll(), which has no callers.',
      diff: removed,
      finds: [],
    },
    { message: 'store!: Look items up in the index', diff: removed, finds: [] },
    { message: 'store: Let load() use the index, and loadAll() go unused', diff: removed, finds: [] },
    { message: 'store: Make loadAll() private', diff: unexported, finds: [] },
    // Known miss: a table dropped by an added migration, which is an added line (docs/diff-reading.md).
  ],
  *run(draft) {
    const gone = draft.facts.symbols.find((s) => isGone(draft, s))
    if (!gone || draft.message.subject?.prefix?.breaking) return
    if (DECLARED.test(draft.message.text.slice(0, 20_000))) return
    yield {
      message: `\`${gone.name}\` is removed here and could be used from outside. Say who is affected and what to use instead, or that nobody is.`,
      at: { in: 'diff', from: gone.at.from, to: Math.min(gone.at.to, gone.at.from + 300) },
    }
  },
}

/** A function, option or setting for others that is removed and does not come back under its name elsewhere. */
function isGone({ facts }: DraftWithDiff, symbol: SymbolFact): boolean {
  const kinds = ['function', 'option', 'config']
  if (symbol.change !== 'removed' || !symbol.public || !kinds.includes(symbol.kind)) return false
  if (facts.files[symbol.file]?.kind !== 'code') return false
  return !facts.symbols.some((s) => s.name === symbol.name && s.change !== 'removed')
}
