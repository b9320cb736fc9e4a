/** Words by which a subject names what is wrong with the state before: a reason in itself. */
export const defects: ReadonlySet<string> = new Set(
  (
    'unused unneeded unnecessary redundant obsolete outdated dead stale deprecated duplicate duplicated superfluous ' +
    'useless leftover broken wrong incorrect incorrectly invalid missing flaky failing failure failures fail fails ' +
    'crash crashes crashing leak leaks race races deadlock deadlocks hang hangs overflow underflow segfault panic ' +
    'panics npe bug bugs error errors regression warning warnings exception inconsistent misleading confusing slow ' +
    'problem problems issue issues corrupt corruption nullpointerexception unreachable infinite accidental ' +
    'accidentally unsafe vulnerability conflict conflicts mistake mistakenly spurious bogus typo typos orphaned'
  ).split(' '),
)

/** Verbs that name what is mended and leave open what is done about it. */
export const mendings: ReadonlySet<string> = new Set(
  'fix fixes fixed fixing solve solves solved resolve resolves resolved repair hotfix bugfix address addresses addressed'.split(
    ' ',
  ),
)

/** Words of which a subject that says nothing is made. */
export const hollow: ReadonlySet<string> = new Set(
  (
    'a an the some few more minor small tiny various several misc miscellaneous other and or for of in to on from with ' +
    'after by at my our this that it stuff thing things code change changes changed update updates updated fix fixes ' +
    'fixed fixing fixup cleanup cleanups clean polish polishing tweak tweaks tweaked improve improvement improvements ' +
    'improved refactor refactoring refactored review comments feedback suggestion suggestions work wip progress ' +
    'merge merged merging conflict conflicts bug bugs bugfix issue issues problem problems test tests build ' +
    'again finally next another initial commit file files style formatting format rename move add added remove ' +
    'loader todo temp tmp part solve solved resolve response due incorporate incorporated patch enhancement'
  ).split(' '),
)
