import type { Diff, DiffNote } from '../diff/diff.ts'
import { onceFor } from '../text/once-for.ts'
import type { Facts, FileFacts } from './facts.ts'
import { FilePass } from './file-pass.ts'
import { isOpaque, kindOf } from './kinds.ts'
import { MoveFinder } from './moves.ts'
import { partsOf } from './parts.ts'
import { SymbolTable } from './symbol-table.ts'

/** Characters that are read for facts, data and generated files aside; what comes behind is only counted. */
const MOST_TEXT = 16_000_000

/** Code units of the diff between two words of progress. */
const TELL_EVERY = 500_000

/**
 * What a diff does, told from its hunks alone; found once for each diff and then remembered. `progress` is told now and
 * then how much of a long diff is looked into, 0 to 1.
 */
export const findFacts = onceFor(find)

function find(diff: Diff, progress?: (done: number) => void): Facts {
  const symbolTable = new SymbolTable()
  const moveFinder = new MoveFinder()
  const pass = new FilePass(diff, symbolTable, moveFinder)
  const notes: DiffNote[] = []
  const files: FileFacts[] = []
  let read = 0
  let told = 0
  for (const [index, file] of diff.files.entries()) {
    if (!isOpaque(kindOf(file.path))) read += file.to - file.from
    const brief = read > MOST_TEXT
    if (brief && notes.length === 0)
      notes.push({
        from: file.from,
        to: Math.min(file.to, file.from + 200),
        text: `The diff is very large: from ${file.path} on, files are counted but not looked into.`,
      })
    files.push(pass.read(file, index, brief))
    if (progress && file.to - told >= TELL_EVERY) {
      told = file.to
      progress(told / diff.text.length)
    }
  }
  if (told > 0) progress?.(1)
  const symbols = symbolTable.facts(files.map((f) => f.kind))
  if (pass.cut)
    notes.push({
      ...pass.cut,
      text: 'So many conditions are removed here that some of those added may not be new.',
    })
  if (symbolTable.cut)
    notes.push({
      ...symbolTable.cut,
      text: 'So many names are removed here that some of those added may be renamed ones.',
    })
  const moves = moveFinder.find()
  const found = { files, symbols, conditions: pass.conditions, values: pass.values, moves }
  return { ...found, parts: partsOf(found, pass.words), notes }
}
