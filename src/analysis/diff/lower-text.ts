import type { Diff } from './diff.ts'

/** Words further down in a diff are not looked up; so much is far more than anybody reviews. */
const furthest = 2_000_000

const known = new WeakMap<Diff, string>()

/** The first two million code units of a diff in small letters, to look words up in; made once for a diff. */
export function lowerTextOf(diff: Diff): string {
  let lower = known.get(diff)
  if (lower === undefined) {
    lower = diff.text.slice(0, furthest).toLowerCase()
    known.set(diff, lower)
  }
  return lower
}
