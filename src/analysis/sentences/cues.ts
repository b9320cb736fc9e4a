import { hashesOf } from '../text/hash.ts'

/** Words and phrases that hint at what a sentence does; one class may hint at several roles, the model weighs them. */
const CLASSES: Readonly<Record<string, string>> = {
  problem:
    'bug bugs broken break breaks breaking broke fail fails failed failing failure failures crash crashes crashed crashing panic panics panicked hang hangs hung deadlock deadlocks race races racy leak leaks leaked leaking leakage wrong wrongly incorrect incorrectly error errors erroneous erroneously invalid corrupt corrupts corrupted corruption missing misses lost loses lose lacks lack lacking problem problems problematic issue issues regression regressed flaky flake flakiness overflow overflows underflow overrun segfault segfaults segfaulted warning warnings complain complains complained unable impossible cannot undefined unexpected unexpectedly surprising surprise confusing confused confuses misleading ambiguous unnecessary unnecessarily redundant needless needlessly useless unused dead obsolete outdated stale deprecated slow slower slowly expensive inefficient wasteful wastes waste wasted insecure vulnerable vulnerability unsafe dangerous harmful hard difficult tedious cumbersome annoying ugly fragile brittle inconsistent inconsistency inconsistencies unfortunately sadly badly bad poor poorly silently ignored ignores stuck infinite loop oops mistake mistakenly accidentally accidental typo limitation limited unsupported unhandled uninitialized null-pointer use-after-free double-free deadlocked misbehaves violates violate violation mismatch conflict conflicts spurious bogus noise noisy defect regressions cryptic',
  benefit:
    'avoid avoids avoiding prevent prevents preventing ensure ensures ensuring allow allows allowing enable enables enabling improve improves improving improvement improvements faster quicker cheaper simpler simplify simplifies easier easily cleaner clearer readable readability maintainable maintainability safer robust robustness consistent consistency reduce reduces reducing save saves saving speed speeds useful helpful help helps benefit benefits better nicer efficient performance optimize flexibility flexible reuse reusable convenient convenience',
  cause:
    'because since as due therefore thus hence so caused causes causing cause result results resulting resulted leads leading led consequently otherwise reason reasons why means meaning meant implies given thanks',
  contrast: 'but however although though while whereas yet instead unlike despite nevertheless still even',
  purpose:
    'order purpose goal aim intended intention motivation motivated want wants wanted need needs needed require requires required requirement necessary desirable should must prepare preparation preparing',
  hedge:
    'may might could would probably perhaps possibly likely seems seem apparently maybe hopefully presumably theoretically',
  now: 'now currently today previously formerly before until used originally initially historically recently already existing old former longer nowadays so-far',
  negation:
    "not no never none nothing nor without don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't neither hasn't haven't",
  self: 'this patch commit change changes pr cl mr series',
  we: "we us our let's lets",
  i: "i i'm i've my me i'd i'll",
  plan: 'later future follow-up followup subsequent upcoming next todo eventually soon plan plans planned will tbd',
  evidence:
    'tested test tests testing measured measure benchmark benchmarks benchmarked bench verified verify verifying reproduced reproduce reproducer reproducible confirmed confirm checked ran run running passes passed output log logs trace stack backtrace results numbers seconds ms throughput latency profile profiling valgrind fuzzer syzbot coverage manually locally ecosystem snapshot snapshots',
  meta: 'closes close fixes fix resolves see ref refs references follow-up cherry-picked cherry picked reported reported-by suggested-by reviewed thanks thank credit found related part bug-url link docs please note checklist summary description update updates wip co-authored-by signed-off-by',
  scope:
    'only also too additionally moreover furthermore likewise both all every other functional behavior behaviour intended change visible',
  change:
    'add adds added adding remove removes removed removing replace replaces replaced replacing rename renames renamed renaming move moves moved moving use uses using introduce introduces introduced introducing change changes changed changing update updates updated updating make makes made making drop drops dropped dropping convert converts converted teach teaches fix fixes fixed fixing implement implements implemented refactor refactors refactored extract extracts extracted split splits switch switches switched support supports extend extends extended set sets return returns pass passes call calls handle handles keep keeps skip skips create creates created delete deletes deleted revert reverts reverted allow stop stops disable disables disabled enable enables enabled document documents documented clean cleans bump bumps upgrade upgrades merge merges adjust adjusts adapt rework reworks rewrite rewrites rewritten expose exposes define defines check checks report reports emit emits print prints store stores include includes',
}

const NAMES = Object.keys(CLASSES)

/** How many classes of cues there are. */
export const cueCount = NAMES.length

let classesOf: ReadonlyMap<number, number> | null = null

/** The cue classes of a word in lower case, given by its hash, as bits. */
export function cueClasses(word: number): number {
  classesOf ??= readClasses()
  return classesOf.get(word) ?? 0
}

function readClasses(): Map<number, number> {
  const classes = new Map<number, number>()
  NAMES.forEach((name, bit) => {
    for (const word of hashesOf(CLASSES[name]!)) classes.set(word, (classes.get(word) ?? 0) | (1 << bit))
  })
  return classes
}
