import type { Check } from '../check.ts'
import type { Diff } from '../diff/diff.ts'
import { listed } from '../prose/quote.ts'
import { addedLines } from '../prose/diff-lines.ts'
import { wordsOf } from '../prose/words.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'

const fault =
  'diff --git a/fault.c b/fault.c\n--- a/fault.c\n+++ b/fault.c\n@@ -1,2 +1,5 @@ int fault(void)\n {\n+\tregs->r4 = number;\n+\tregs->r5 = code;\n+\tregs->r6 = addr;\n }\n'

export const listedNamesExplained: Check = {
  id: 'listed-names-explained',
  section: 'stands-alone',
  question: 'Does a list of names say what each of them holds?',
  reason:
    'Where a commit gives several places a meaning, callers depend on which is which; a bare list leaves them to read the code.',
  level: 'could',
  category: 'undefined-term',
  language: 'english',
  needs: 'diff',
  silencedBy: [],
  examples: [
    {
      message: 'Report faults to the caller\n\nUse registers R4, R5 and R6 to return the fault.',
      diff: fault,
      finds: ['R4, R5 and R6'],
    },
    {
      message:
        'Report faults to the caller\n\nUse registers R4, R5 and R6 to return the number, the code and the addr of the fault.',
      diff: fault,
      finds: [],
    },
    {
      message: 'Report faults to the caller\n\nLeave registers R1, R2 and R3 as they are.',
      diff: fault,
      finds: [],
    },
  ],
  *run(draft) {
    const lists = draft.sentences.flatMap((s, i) =>
      namesListedIn(s).map((list) => ({ ...list, near: `${s.text} ${draft.sentences[i + 1]?.text ?? ''}` })),
    )
    if (lists.length === 0) return
    const assignments = assignedNames(draft.diff)
    for (const { names, from, to, near } of lists) {
      const values = names.map((name) => assignments.get(name.toLowerCase()))
      const set = values.filter((v) => v !== undefined)
      if (set.length < names.length || new Set(set.map((v) => v.value)).size < names.length) continue
      const told = new Set(wordsOf(near.slice(0, 4000)).map((w) => w.lower))
      if (
        set.filter(({ value }) => value.split('_').some((part) => told.has(part.toLowerCase()))).length >
        set.length / 2
      )
        continue
      yield {
        message: `${listed(names)} are listed, and only the diff tells what each of them holds: ${set.map((v, i) => `${names[i]} gets ${v.value}`).join(', ')}. Say it in the message, for those who will rely on it.`,
        at: { in: 'message', from, to },
        related: set.slice(0, 4).map((v) => ({ in: 'diff' as const, from: v.at.from, to: v.at.to })),
      }
      return
    }
  },
}

const SHORT_NAME = '[A-Za-z][A-Za-z0-9_]{0,30}'
const LIST = new RegExp(`\\b(${SHORT_NAME}(?:, ${SHORT_NAME}){1,6}),? (?:and|or) (${SHORT_NAME})\\b`, 'g')

/** Lists of three or more names that look like names: capitals, digits or underscores in each. */
function namesListedIn(sentence: Sentence): (Span & { names: string[] })[] {
  const found: (Span & { names: string[] })[] = []
  for (const match of sentence.text.slice(0, 4000).matchAll(LIST)) {
    const names = [...match[1]!.split(', '), match[2]!]
    if (!names.every((n) => /^[A-Z0-9_]+$|[_\d]|[a-z][A-Z]/.test(n))) continue
    const from = sentence.from + match.index
    found.push({ names, from, to: from + match[0].length })
  }
  return found
}

/** What the added lines assign to each name or field, by its last part in lower case; the last assignment counts. */
function assignedNames(diff: Diff): Map<string, { value: string; at: Span }> {
  const found = new Map<string, { value: string; at: Span }>()
  for (const { text, from, to } of addedLines(diff)) {
    if (text.length > 300) continue
    const match = /([A-Za-z_]\w{0,60})\s?[:=]=?\s?([A-Za-z_][\w.>-]{0,60}?)\s?[;,)]?$/.exec(text.trimEnd())
    if (match)
      found.set(match[1]!.toLowerCase(), { value: match[2]!, at: { from, to: Math.min(to, from + 300) } })
  }
  return found
}
