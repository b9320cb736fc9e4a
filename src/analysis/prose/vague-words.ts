const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that say that something changes and not how. */
export const vagueVerbs = set(
  'fix fixes fixed fixing update updates updated updating change changes changed changing modify modifies ' +
    'modified modifying improve improves improved improving tweak tweaks tweaked tweaking adjust adjusts ' +
    'adjusted adjusting rework reworks reworked refactor refactors refactored refactoring cleanup cleanups clean ' +
    'cleans cleaned cleaning tidy polish polishes polished enhance enhances enhanced enhancing optimize optimise ' +
    'optimizes optimizing optimized edit edits edited revise revises revised address addresses addressed ' +
    'addressing correct corrects corrected solve solves solved resolve resolves resolved handle work working ' +
    'make made try trying do did done finish finished start continue commit committing save push add adds added ' +
    'adding address apply applied implement implemented patch patched restructure bump',
)

/** Of these, the ones that claim a betterment: they need to say of what and how. */
export const betterments = set(
  'update updates updated updating improve improves improved improving tweak tweaks tweaked tweaking adjust ' +
    'adjusts adjusted adjusting rework reworks reworked enhance enhances enhanced enhancing optimize optimise ' +
    'optimizes optimized polish polishes polished modify modifies modified change changes changed revise revises ' +
    'revised',
)

/** Nouns and adjectives that fit any commit. */
export const vagueNouns = set(
  'bug bugs issue issues problem problems error errors warning warnings code stuff thing things something ' +
    'change changes changeset cleanup cleanups clean-up clean-ups fix fixes bugfix bugfixes hotfix hotfixes ' +
    'fixup fixups improvement improvements tweak tweaks update updates adjustment adjustments refactoring ' +
    'optimization optimizations optimisation optimisations enhancement enhancements modification modifications ' +
    'misc miscellaneous various several some few more small minor tiny little trivial simple quick further ' +
    'additional other general random different multiple many better good nice new old last final latest next ' +
    'first another previous review comment comments feedback suggestion suggestions request requests ' +
    'pr prs mr reviewer reviewers file files function functions method methods class classes logic implementation feature features ' +
    'functionality behavior behaviour work wip progress temp tmp temporary version project app application ' +
    'module modules style formatting lint linter linting whitespace nit nits nitpick nitpicks oops ' +
    'test tests testing build ci docs doc documentation readme patch commit merge branch everything it',
)

/** Of these, the ones that name a thing where two stand together. */
export const weakNouns = set(
  'error errors warning warnings code file files function functions method methods class classes module modules test ' +
    'tests build ci docs doc documentation readme patch branch project app application style version feature features',
)

/** A vague noun that names a task small and plain enough to need no more: "Fix formatting", "Update docs". */
export const plainTasks = set(
  'style formatting lint linter linting whitespace nit nits nitpick nitpicks typo typos',
)

/** Nouns that hide what is meant when a vague amount stands before them. */
export const hiddenNouns = set(
  'bug bugs issues problems errors warnings stuff changes cleanup cleanups fixes fixups improvements tweaks updates ' +
    'adjustments optimizations optimisations enhancements modifications corrections hacks refactoring refactorings',
)

/** Amounts that name nothing. */
export const vagueAmounts = set('some various several misc miscellaneous few bunch couple lot many random')
