import type { Edit, Span } from '../../analysis/index.ts'

/** Where the words stand that an edit brings: those that differ from the text replaced, however its lines are broken. */
export function insertedBy({ from, was, insert }: Edit): Span {
  const old = [...was.matchAll(/\S+/g)]
  const fresh = [...insert.matchAll(/\S+/g)]
  // A full stop gives way to what goes on in its sentence.
  const isKept = (a: string, b: string) => a === b || a === `${b}.`
  let start = 0
  while (start < Math.min(old.length, fresh.length) && isKept(old[start]![0], fresh[start]![0])) start++
  let end = 0
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end)![0] === fresh.at(-1 - end)![0])
    end++
  const first = fresh[start]
  const last = fresh.at(-1 - end)
  if (!first || !last || last.index < first.index)
    return { from: from + insert.length, to: from + insert.length }
  return { from: from + first.index, to: from + last.index + last[0].length }
}
