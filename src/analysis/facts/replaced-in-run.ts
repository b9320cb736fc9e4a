import { isCommentLine } from './comments.ts'
import { dependencyOn } from './dependencies.ts'
import type { ValueFact } from './facts.ts'
import type { FileContext } from './file-context.ts'
import { REMOVED, type HunkLines, type Run } from './hunk-lines.ts'
import { isName, isValue, nameOfValue, replacedWord } from './replaced.ts'
import type { SymbolTable } from './symbol-table.ts'

/** Blocks with more lines are not compared pair by pair. */
const LONGEST_RUN = 400

/**
 * Compares the removed lines of a block with the added ones in their place, where there are as many: what one word took
 * the place of another? A name is a vote for a rename, a value is a fact.
 */
export function readReplacedWords(
  lines: HunkLines,
  run: Run,
  context: FileContext,
  symbols: SymbolTable,
): ValueFact[] {
  if (run.added !== run.removed || run.added > LONGEST_RUN) return []
  const old: number[] = []
  const now: number[] = []
  for (let i = run.from; i < run.to; i++) (lines.signs[i] === REMOVED ? old : now).push(i)
  const values: ValueFact[] = []
  for (const [i, row] of now.entries()) {
    const after = lines.text(row)
    const replaced = replacedWord(lines.text(old[i]!), after)
    if (!replaced) continue
    if (isName(replaced.before) && isName(replaced.after)) symbols.vote(replaced.before, replaced.after)
    else if (isValue(replaced.before) && isValue(replaced.after) && setsValue(context, after))
      values.push({
        file: context.index,
        at: lines.place(row),
        name: nameFor(lines, row, replaced.column, context),
        before: replaced.before,
        after: replaced.after,
      })
  }
  return values
}

/** Numbers in comments, prose and expected results set nothing. */
function setsValue({ kind, language }: FileContext, line: string): boolean {
  return kind !== 'docs' && kind !== 'test' && !isCommentLine(language, line.trim())
}

/** What the value at a column is that of: a dependency, or what is assigned there. */
function nameFor(lines: HunkLines, row: number, column: number, context: FileContext): string | null {
  const above = (rows: number) => (row - rows >= 0 ? lines.text(row - rows) : null)
  const line = lines.text(row)
  const dependency = context.manifest ? dependencyOn(context.file.path, line, above) : null
  return dependency?.name ?? nameOfValue(line, column)
}
