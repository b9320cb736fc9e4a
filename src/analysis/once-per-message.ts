import type { Raised } from './check.ts'

/** Places that one finding names, and mends, at most. */
const MOST_PLACES = 100

/**
 * Makes one of what is raised in the same words, capitals aside: at the first place, with the others as related ones
 * and a fix that mends them all. The same slip made five times is one thing to tell.
 */
export function oncePerMessage(raised: Iterable<Raised>): Raised[] {
  const groups = new Map<string, Raised[]>()
  for (const one of raised) {
    const key = one.message.toLowerCase()
    const group = groups.get(key)
    if (!group) groups.set(key, [one])
    else if (group.length < MOST_PLACES) group.push(one)
  }
  return [...groups.values()].map(joined)
}

function joined(group: readonly Raised[]): Raised {
  const first = group[0]!
  if (group.length === 1) return first
  return {
    ...first,
    related: group.slice(1).map(({ at }) => at),
    ...(first.fix && {
      fix: {
        ...first.fix,
        title: `${first.fix.title} in ${group.length} places`,
        edits: group.flatMap(({ fix }) => fix?.edits ?? []),
      },
    }),
  }
}
