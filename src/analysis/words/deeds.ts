const plain = (
  'add change clean convert correct create delete disable drop enable expose extend extract fix implement improve ' +
  'introduce modify move refactor remove rename reorganize replace restructure rewrite rework simplify split switch ' +
  'update'
).split(' ')

/** Verbs in their base form that, in the past or the third person, surely tell what an author or a commit did. */
export const plainDeeds: ReadonlySet<string> = new Set(plain)

/** What an author did, which "I" or "we" may begin; what they think or see is another matter. */
export const deeds: ReadonlySet<string> = new Set([
  ...plain,
  ...(
    'adjust allow avoid ensure export generalize increase make mark optimize prevent provide put reduce revert set ' +
    'teach turn use'
  ).split(' '),
])

/** What a fault does, or the author has done wrong: in the past no deed of a commit. */
export const faults: ReadonlySet<string> = new Set(
  'break crash fail forget leak lose miss neglect omit overlook'.split(' '),
)
